package org.ehccasework.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.CollectionUtils;
import org.springframework.util.MultiValueMap;

/**
 * What someone was typing when their session ended. It waits in the browser's next session for the same person to
 * sign in again; nobody else ever sees it. A form takes part by the hidden field {@link #TYPED_BY}.
 */
@Component
public class KeptTyping {

  /** The hidden field with the username of whoever the form was drawn for. */
  public static final String TYPED_BY = "typedBy";

  private static final String KEPT = KeptTyping.class.getName();
  /** Characters; more than any plan holds. */
  private static final int LONGEST = 200_000;
  /** Whoever is not signed in must not be able to fill our memory. */
  private static final int MOST_AT_A_TIME = 200;

  private final Set<Typed> alive = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  private static final class Typed implements Serializable {

    private final String username;
    private final String address;
    private final LinkedHashMap<String, List<String>> answers;

    Typed(String username, String address, LinkedHashMap<String, List<String>> answers) {
      this.username = username;
      this.address = address;
      this.answers = answers;
    }
  }

  /** Keeps what this refused request brought; true where there was something to keep. */
  public boolean keep(HttpServletRequest request) {
    String username = request.getParameter(TYPED_BY);
    if (username == null || username.isBlank() || !isFormOfOurs(request)) {
      return false;
    }
    LinkedHashMap<String, List<String>> answers = answers(request);
    if (alive.size() >= MOST_AT_A_TIME || length(answers) > LONGEST) {
      return false;
    }
    var typed = new Typed(username, address(request), answers);
    alive.add(typed);
    request.getSession().setAttribute(KEPT, typed);
    return true;
  }

  /** What the person signed in was typing on this page when their session ended. */
  public Optional<MultiValueMap<String, String>> of(HttpServletRequest request) {
    return typed(request).filter(typed -> typed.address.equals(address(request)))
        .filter(typed -> typed.username.equals(SecurityContextHolder.getContext().getAuthentication().getName()))
        .map(typed -> CollectionUtils.toMultiValueMap(new LinkedHashMap<>(typed.answers)));
  }

  /** To be called once a page was saved. */
  public void forget(HttpServletRequest request) {
    typed(request).filter(typed -> typed.address.equals(address(request)))
        .ifPresent(typed -> request.getSession().removeAttribute(KEPT));
  }

  /** The page to go on with after this person signed in; what somebody else typed is thrown away. */
  public Optional<String> addressFor(String username, HttpServletRequest request) {
    Optional<Typed> typed = typed(request);
    typed.filter(other -> !other.username.equals(username))
        .ifPresent(other -> request.getSession().removeAttribute(KEPT));
    return typed.filter(own -> own.username.equals(username)).map(own -> own.address);
  }

  private static Optional<Typed> typed(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? Optional.empty() : Optional.ofNullable((Typed) session.getAttribute(KEPT));
  }

  /** Another site must not be able to put words into someone's form. */
  private static boolean isFormOfOurs(HttpServletRequest request) {
    String from = request.getHeader("Sec-Fetch-Site");
    String type = request.getContentType();
    return request.getMethod().equals("POST") && (from == null || from.equals("same-origin"))
        && (type == null || type.startsWith("application/x-www-form-urlencoded"));
  }

  private static LinkedHashMap<String, List<String>> answers(HttpServletRequest request) {
    var answers = new LinkedHashMap<String, List<String>>();
    request.getParameterMap().forEach((name, values) -> {
      if (!name.startsWith("_") && !name.toLowerCase(Locale.ROOT).contains("password")) {
        answers.put(name, List.copyOf(Arrays.asList(values)));
      }
    });
    return answers;
  }

  private static int length(Map<String, List<String>> answers) {
    return answers.entrySet().stream().mapToInt(answer -> answer.getKey().length()
        + answer.getValue().stream().mapToInt(String::length).sum()).sum();
  }

  private static String address(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
