package org.ehccasework.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every page what was typed as {@link CleanText}; the API does the same to what it reads. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 110)
class CleanParameters extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Cleaned(request), response);
  }

  /** Reads parameters only when asked: a body may be for someone else to read. */
  private static final class Cleaned extends HttpServletRequestWrapper {

    Cleaned(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getParameter(String name) {
      return CleanText.of(super.getParameter(name));
    }

    @Override
    public String[] getParameterValues(String name) {
      return cleaned(super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> clean = new LinkedHashMap<>();
      super.getParameterMap().forEach((name, values) -> clean.put(name, cleaned(values)));
      return clean;
    }

    private static String[] cleaned(String[] values) {
      return values == null ? null : Arrays.stream(values).map(CleanText::of).toArray(String[]::new);
    }
  }
}
