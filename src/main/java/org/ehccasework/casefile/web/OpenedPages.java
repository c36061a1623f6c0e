package org.ehccasework.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.ehccasework.casefile.CaseAccess;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Writes down of every page and paper of a case that it was opened, whether or not its controller thinks of it. */
@Component
class OpenedPages implements HandlerInterceptor, WebMvcConfigurer {

  private final CaseAccess access;

  OpenedPages(CaseAccess access) {
    this.access = access;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/cases/**");
  }

  /** Not asked where the page was refused: then nothing was seen. */
  @Override
  public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
    boolean elsewhere = page != null && page.getViewName() != null && page.getViewName().startsWith("redirect:");
    if (request.getMethod().equals("GET") && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST && !elsewhere
        && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> found
        && found.get("ref") instanceof String ref && request.getAttribute(CaseAccess.OPENED + ref) == null) {
      access.opened(ref);
    }
  }
}
