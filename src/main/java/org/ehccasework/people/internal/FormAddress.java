package org.ehccasework.people.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ehccasework.people.KeptTyping;

/** The address of a form's page, as drafts are found by it: a path of ours and what else says which form it is. */
public final class FormAddress {

  private static final int LONGEST = 1000;
  /** Never another site's: two slashes or a backslash at the start would be one. */
  private static final Pattern OURS = Pattern.compile("/(?!/)[A-Za-z0-9/_.~-]*(\\?[A-Za-z0-9_.~=&%+*-]*)?");
  /**
   * What addresses say beside that: a message to show, the list to go back to, the tasks that were ticked in it,
   * that somebody has just signed in.
   */
  private static final Set<String> PASSING = Set.of("done", "draft", "changed", "kept", "search", "sent", "saved",
      "task", "continue");

  /** Of the second the files are lost: only their person's browser can choose them again. */
  private static final List<String> TYPES = List.of("application/x-www-form-urlencoded", "multipart/form-data");

  private FormAddress() {}

  /** The page the form says it stands on, else the address that was asked for. */
  public static String of(HttpServletRequest request) {
    String said = request.getParameter(KeptTyping.TYPED_ON);
    return said != null && isOurs(said) ? said : asked(request);
  }

  public static boolean isOurs(String address) {
    return address.length() <= LONGEST && OURS.matcher(address).matches();
  }

  private static String asked(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String query = request.getMethod().equals("GET") ? lasting(request.getQueryString()) : "";
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String lasting(String query) {
    return query == null ? "" : Arrays.stream(query.split("&"))
        .filter(part -> !part.isEmpty() && !PASSING.contains(part.split("=", 2)[0])).collect(Collectors.joining("&"));
  }

  /** Another site must not be able to put words into someone's form. */
  public static boolean isFormOfOurs(HttpServletRequest request) {
    String from = request.getHeader("Sec-Fetch-Site");
    String type = request.getContentType();
    return request.getMethod().equals("POST") && (from == null || from.equals("same-origin"))
        && (type == null || TYPES.stream().anyMatch(type::startsWith));
  }
}
