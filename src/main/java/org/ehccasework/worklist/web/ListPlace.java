package org.ehccasework.worklist.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The list a person was last on, with its filters and page: "Back to my work" leads there again. It travels in a
 * cookie, so that no server has to remember it; an address of a list holds ids and codes, never a name.
 *
 * @param href the list's address
 * @param ofCases true for a list of cases that is not the person's own work
 */
record ListPlace(String href, boolean ofCases) {

  static final ListPlace MY_WORK = new ListPlace(WorkTabs.TASKS, false);
  private static final String COOKIE = "last-list";
  private static final String CASES = "/cases";
  private static final Set<String> LISTS =
      Set.of(WorkTabs.TASKS, WorkTabs.WAITING, WorkTabs.CASES, WorkTabs.TEAM, CASES);
  private static final List<String> FILTERS =
      List.of("due", "kind", "search", "stage", "state", "coordinator", "sort", "page");
  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Pattern ADDRESS = Pattern.compile("(/[a-z-]+){1,2}(\\?([a-z]+=[A-Za-z0-9._-]{1,64}&?)+)?");

  /** The list this request asks for; empty where it asks for something else. */
  static Optional<ListPlace> of(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return LISTS.contains(path) && request.getMethod().equals("GET")
        ? Optional.of(at(path + filters(request, FILTERS))) : Optional.empty();
  }

  /** The list the person was last on; their tasks where none is known. */
  static ListPlace last(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null ? MY_WORK : named(cookie.getValue()).orElse(MY_WORK);
  }

  /** A list of ours at this address; empty for any other text. */
  static Optional<ListPlace> named(String address) {
    boolean list = address != null && ADDRESS.matcher(address).matches() && LISTS.contains(address.split("\\?")[0]);
    return list ? Optional.of(at(address)) : Optional.empty();
  }

  /** The same list without its page and without a search, which is kept for a day only: to be saved by name. */
  static String toSave(HttpServletRequest request) {
    List<String> lasting = FILTERS.stream().filter(name -> !Set.of("search", "page").contains(name)).toList();
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path + filters(request, lasting);
  }

  void remember(HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, href).httpOnly(true)
        .secure(request.isSecure()).sameSite("Lax").path(request.getContextPath() + "/").build().toString());
  }

  private static ListPlace at(String address) {
    return new ListPlace(address, address.startsWith(CASES));
  }

  private static String filters(HttpServletRequest request, List<String> names) {
    String query = names.stream().filter(name -> isPlain(request.getParameter(name)))
        .map(name -> name + "=" + request.getParameter(name)).collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  private static boolean isPlain(String value) {
    return value != null && VALUE.matcher(value).matches();
  }
}
