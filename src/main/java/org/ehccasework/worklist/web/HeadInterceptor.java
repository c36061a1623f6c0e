package org.ehccasework.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.ehccasework.web.NoAccess;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives every page under {@code /cases/{ref}} the head of its case as {@code head}, whichever feature draws it, and
 * refuses the page to whoever may not read the case.
 */
class HeadInterceptor implements HandlerInterceptor {

  private static final String CASE_PAGES = "/cases/{ref}";

  private final CaseHeads heads;

  HeadInterceptor(CaseHeads heads) {
    this.heads = heads;
  }

  @Override
  public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
      ModelAndView page) {
    String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    if (pattern.startsWith(CASE_PAGES) && isPage(page) && !page.getModel().containsKey("head")) {
      page.addObject("head", heads.of(ref(request), tab(pattern)).orElseThrow(() ->
          new NoAccess("You do not have access to this case. Ask the team manager.")));
    }
  }

  private static boolean isPage(ModelAndView page) {
    return page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:");
  }

  private static String ref(HttpServletRequest request) {
    var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return String.valueOf(variables.get("ref"));
  }

  private static String tab(String pattern) {
    String[] parts = pattern.substring(CASE_PAGES.length()).split("/");
    return parts.length > 1 ? parts[1] : "";
  }
}
