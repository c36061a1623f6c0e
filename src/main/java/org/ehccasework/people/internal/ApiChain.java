package org.ehccasework.people.internal;

import org.ehccasework.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The API and its documents: HTTP Basic, no session, so no CSRF token either. */
@Configuration
class ApiChain {

  @Bean
  @Order(20)
  SecurityFilterChain api(HttpSecurity http) throws Exception {
    return http
        .securityMatcher("/api/**", "/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui/**", "/swagger-ui.html")
        .authorizeHttpRequests(rules -> rules.anyRequest().hasAnyRole(Role.names()))
        .httpBasic(basic -> basic.authenticationEntryPoint(ApiRefusals::notSignedIn))
        .exceptionHandling(errors -> errors.authenticationEntryPoint(ApiRefusals::notSignedIn)
            .accessDeniedHandler(ApiRefusals::denied))
        // a browser's session with the pages stays as it is
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
            .sessionFixation(SessionManagementConfigurer.SessionFixationConfigurer::none))
        .requestCache(AbstractHttpConfigurer::disable)
        .csrf(AbstractHttpConfigurer::disable)
        .headers(ContentPolicy.of(ContentPolicy.API_DOCUMENTS))
        .build();
  }
}
