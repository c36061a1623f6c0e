package org.ehccasework.casefile.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;

/** Which kinds of document a browser may show itself, and what they may do there: nothing. */
final class InlineView {

  private static final String SANDBOX = "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'";
  /** Chromium refuses to show a PDF file in a sandbox; its viewer is one of its own. */
  private static final String PDF = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'";
  private static final Map<String, String> POLICIES = Map.of("application/pdf", PDF, "image/png", SANDBOX,
      "image/jpeg", SANDBOX, "text/plain", SANDBOX);

  private InlineView() {}

  /** Null where the kind is only handed out. */
  static String policy(String type) {
    return POLICIES.get(type);
  }

  static MediaType type(String type) {
    MediaType known = MediaType.parseMediaType(type);
    return known.equals(MediaType.TEXT_PLAIN) ? new MediaType(known, StandardCharsets.UTF_8) : known;
  }
}
