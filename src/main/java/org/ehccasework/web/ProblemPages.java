package org.ehccasework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ehccasework.people.KeptTyping;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** One page for everything that went wrong: what happened, what to do, whom to ring. */
@Component
class ProblemPages implements ErrorViewResolver {

  private static final Set<Integer> HAVE_WORDS = Set.of(400, 403, 404, 409, 413, 422, 500, 503);

  private final Frames frames;

  ProblemPages(Frames frames) {
    this.frames = frames;
  }

  @Override
  public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
    return page(request, status, null, List.of());
  }

  ModelAndView page(HttpServletRequest request, HttpStatus status, String message, List<Violation> violations) {
    var page = new ModelAndView("web/problem", status);
    page.addObject("frame", frames.of(request));
    page.addObject("code", request.getAttribute(KeptTyping.STALE) == null ? wordsFor(status) : "stale");
    page.addObject("message", message);
    page.addObject("violations", violations);
    return page;
  }

  private static int wordsFor(HttpStatus status) {
    if (HAVE_WORDS.contains(status.value())) {
      return status.value();
    }
    return status.is4xxClientError() ? 400 : 500;
  }
}
