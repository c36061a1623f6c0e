package org.ehccasework.people.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** A cookie by which a browser gets back what was typed in it; the database knows its SHA-256 only. */
public final class ReturnTicket {

  private static final String NAME = "ehc-typed";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private ReturnTicket() {}

  /** Gives the browser a ticket, or lets it keep the one it has, and answers the ticket's hash. */
  public static String give(HttpServletRequest request, HttpServletResponse response) {
    String token = held(request).orElseGet(ReturnTicket::fresh);
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(token, request).maxAge(DraftRows.UNCLAIMED).build().toString());
    return hash(token);
  }

  /** The hash of the browser's ticket, which is worth nothing from now on. */
  public static Optional<String> takeBack(HttpServletRequest request, HttpServletResponse response) {
    Optional<String> token = held(request);
    token.ifPresent(any ->
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", request).maxAge(0).build().toString()));
    return token.map(ReturnTicket::hash);
  }

  private static Optional<String> held(HttpServletRequest request) {
    return request.getCookies() == null ? Optional.empty() : Arrays.stream(request.getCookies())
        .filter(cookie -> cookie.getName().equals(NAME) && !cookie.getValue().isEmpty()).map(Cookie::getValue).findFirst();
  }

  private static String fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static ResponseCookie.ResponseCookieBuilder cookie(String value, HttpServletRequest request) {
    return ResponseCookie.from(NAME, value).path(request.getContextPath() + "/").httpOnly(true).sameSite("Lax")
        .secure(request.isSecure());
  }

  private static String hash(String token) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
          .digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
