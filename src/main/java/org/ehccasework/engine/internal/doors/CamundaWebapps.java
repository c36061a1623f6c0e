package org.ehccasework.engine.internal.doors;

import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The order in which a request reaches Camunda: Spring Security (-100), these two, Camunda's own filters. */
@Configuration
class CamundaWebapps {

  @Bean
  FilterRegistrationBean<CamundaDoors> camundaDoors() {
    var doors = new FilterRegistrationBean<>(new CamundaDoors());
    doors.addUrlPatterns("/camunda/api/*", "/engine-rest/*");
    doors.setOrder(-60);
    return doors;
  }

  /** One sign-in for our pages and Camunda's. */
  @Bean
  FilterRegistrationBean<ContainerBasedAuthenticationFilter> camundaSignIn() {
    var signIn = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
    signIn.setInitParameters(Map.of("authentication-provider", SignedInToCamunda.class.getName()));
    signIn.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
    signIn.setOrder(-50);
    return signIn;
  }
}
