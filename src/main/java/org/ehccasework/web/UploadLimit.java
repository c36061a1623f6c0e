package org.ehccasework.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Says that what was sent is too large before anything tries to read it: the server would lose all of it, the
 * token against forgery too, and answer as if the person had no access.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class UploadLimit extends OncePerRequestFilter {

  /** The usual headers are written by a filter that comes later. */
  private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
      + "form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

  private final long largest;
  private final ProblemPages pages;
  private final ViewResolver views;

  UploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize largest, @Lazy ProblemPages pages,
      @Lazy @Qualifier("thymeleafViewResolver") ViewResolver views) {
    this.largest = largest.toBytes();
    this.pages = pages;
    this.views = views;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() <= largest) {
      chain.doFilter(request, response);
    } else if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
      problem(response);
    } else {
      page(request, response);
    }
  }

  private static void problem(HttpServletResponse response) throws IOException {
    response.setStatus(HttpStatus.PAYLOAD_TOO_LARGE.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getWriter().write("""
        {"type":"about:blank","title":"Payload Too Large","status":413,\
        "detail":"The file must be smaller than 50MB.",\
        "violations":[{"field":"file","message":"The file must be smaller than 50MB."}]}""");
  }

  private void page(HttpServletRequest request, HttpServletResponse response) throws ServletException {
    try {
      ModelAndView page = pages.page(request, HttpStatus.PAYLOAD_TOO_LARGE, null, List.of());
      View view = views.resolveViewName(page.getViewName(), Locale.UK);
      response.setStatus(HttpStatus.PAYLOAD_TOO_LARGE.value());
      response.setHeader("Content-Security-Policy", POLICY);
      view.render(page.getModel(), request, response);
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }
}
