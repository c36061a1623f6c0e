package org.ehccasework.worklist.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the head of the case on every page of a case, and on every page the way back to the list it was opened from. */
@Configuration
class WorklistSetUp implements WebMvcConfigurer {

  private final ObjectProvider<CaseHeads> heads;

  /** A test of a single page brings no heads along. */
  WorklistSetUp(ObjectProvider<CaseHeads> heads) {
    this.heads = heads;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new PlaceInterceptor());
    heads.ifAvailable(found -> registry.addInterceptor(new HeadInterceptor(found)).addPathPatterns("/cases/**"));
  }
}
