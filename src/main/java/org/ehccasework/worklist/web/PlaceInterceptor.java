package org.ehccasework.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Remembers the list a person is on, and gives every other page the way back to it as {@code lastList}. */
class PlaceInterceptor implements HandlerInterceptor {

  @Override
  public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
      ModelAndView page) {
    if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
      ListPlace.of(request).ifPresent(list -> list.remember(request, response));
      page.addObject("lastList", ListPlace.last(request));
    }
  }
}
