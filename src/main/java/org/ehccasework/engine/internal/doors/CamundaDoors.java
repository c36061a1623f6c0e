package org.ehccasework.engine.internal.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ehccasework.people.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before Camunda's own interfaces: one may look, but neither change anything nor bring an expression. */
class CamundaDoors extends OncePerRequestFilter {

  /** No query of Camunda's pages comes near this many bytes. */
  private static final int LONGEST_BODY = 256 * 1024;

  /** Why a request does not pass. */
  private record Refusal(HttpStatus status, String message) {}

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Refusal refusal = refusalOf(request);
    if (refusal != null) {
      refuse(response, refusal);
      return;
    }
    byte[] body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
    refusal = refusalOf(body, request.getContentType());
    if (refusal != null) {
      refuse(response, refusal);
      return;
    }
    chain.doFilter(new ReadBody(request, body), response);
  }

  private static Refusal refusalOf(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    boolean administrator = request.isUserInRole(Role.ADMINISTRATOR.name());
    if (BroughtExpressions.among(request.getParameterMap().keySet())) {
      return expression();
    }
    if (!LookOnly.lets(request.getMethod(), StringUtils.trimTrailingCharacter(path, '/'), administrator)) {
      return new Refusal(HttpStatus.FORBIDDEN, "Nothing is changed here. Do the task or record the answer in EHC "
          + "casework, so that the record of the case is complete.");
    }
    return null;
  }

  private static Refusal refusalOf(byte[] body, String contentType) {
    if (body.length == 0) {
      return null;
    }
    if (body.length > LONGEST_BODY) {
      return new Refusal(HttpStatus.PAYLOAD_TOO_LARGE, "The query is too long.");
    }
    if (!isJson(contentType)) {
      return new Refusal(HttpStatus.FORBIDDEN, "Only JSON is read here.");
    }
    try {
      return BroughtExpressions.in(body) ? expression() : null;
    } catch (IOException notJson) {
      return new Refusal(HttpStatus.BAD_REQUEST, "The query is not JSON.");
    }
  }

  private static boolean isJson(String contentType) {
    try {
      return contentType != null && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.valueOf(contentType));
    } catch (InvalidMediaTypeException neither) {
      return false;
    }
  }

  private static Refusal expression() {
    return new Refusal(HttpStatus.FORBIDDEN, "A query may not bring an expression along.");
  }

  /** In the shape of Camunda's own answers, so that its pages show the message. */
  private static void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
    response.setStatus(refusal.status().value());
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write("{\"type\":\"Refused\",\"message\":\"" + refusal.message() + "\"}");
  }
}
