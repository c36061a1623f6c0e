package org.ehccasework.people.internal;

import org.ehccasework.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.SecurityFilterChain;

/** Who may ask for which page; whatever no rule lets in is refused. */
@Configuration
@EnableMethodSecurity
class PageChain {

  /** Sessions one person may have at a time: a desk, a laptop, a spare. */
  static final int SESSIONS = 3;
  private static final String[] OPEN = {"/assets/**", "/sign-in", "/error", "/help", "/accessibility", "/privacy",
      "/actuator/health"};

  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  SecurityFilterChain pages(HttpSecurity http, SessionRegistry sessions, SignedIn signedIn, EndedSession ended,
      PageDenied denied) throws Exception {
    return http
        .authorizeHttpRequests(rules -> rules
            .requestMatchers(OPEN).permitAll()
            .requestMatchers("/actuator/**").denyAll()
            .requestMatchers("/account").authenticated()
            .requestMatchers("/admin/**").hasRole(Role.ADMINISTRATOR.name())
            .anyRequest().hasAnyRole(Role.names()))
        .formLogin(form -> form.loginPage("/sign-in").successHandler(signedIn)
            .failureHandler(new SignInRefused()))
        .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
        .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId())
            .maximumSessions(SESSIONS).sessionRegistry(sessions).expiredSessionStrategy(ended))
        .exceptionHandling(errors -> errors.accessDeniedHandler(denied))
        .headers(ContentPolicy.of(ContentPolicy.PAGES))
        .csrf(Customizer.withDefaults())
        .build();
  }

  /** Rules written as text match every servlet, Camunda's too, and not Spring MVC's alone. */
  @Bean
  static PathPatternRequestMatcherBuilderFactoryBean pathPatterns() {
    return new PathPatternRequestMatcherBuilderFactoryBean();
  }
}
