package org.ehccasework.web.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ehccasework.people.KeptTyping;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Fills a form again with what was being typed when the session ended, and forgets it once the form was saved. Works
 * for every page that shows its {@code form} with a {@code reading}.
 */
class KeptForms implements HandlerInterceptor {

  private final KeptTyping kept;
  private final FormReader reader;

  KeptForms(KeptTyping kept, FormReader reader) {
    this.kept = kept;
    this.reader = reader;
  }

  @Override
  public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
      ModelAndView page) {
    if (page == null || page.getViewName() == null) {
      return;
    }
    if (request.getMethod().equals("GET")) {
      fillIn(request, page);
    } else if (page.getViewName().startsWith("redirect:")) {
      kept.forget(request);
    }
  }

  private void fillIn(HttpServletRequest request, ModelAndView page) {
    if (page.getModel().get("form") instanceof TaskForm form && page.getModel().containsKey("reading")) {
      kept.of(request).ifPresent(typed -> {
        page.addObject("reading", reader.again(form, typed));
        page.addObject("restored", true);
      });
    }
  }
}
