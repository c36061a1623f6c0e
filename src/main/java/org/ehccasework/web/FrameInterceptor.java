package org.ehccasework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page its frame; answers without a page do not pay for it. */
@Component
class FrameInterceptor implements HandlerInterceptor {

  private final Frames frames;

  FrameInterceptor(Frames frames) {
    this.frames = frames;
  }

  @Override
  public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
      ModelAndView page) {
    boolean isPage = page != null && page.getViewName() != null
        && !page.getViewName().startsWith("redirect:") && !page.getViewName().startsWith("forward:");
    if (isPage) {
      page.addObject("frame", frames.of(request));
    }
  }
}
