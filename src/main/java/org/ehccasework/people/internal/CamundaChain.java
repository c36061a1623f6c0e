package org.ehccasework.people.internal;

import static org.springframework.http.HttpMethod.POST;

import org.ehccasework.people.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * Camunda's own pages and interfaces, for managers and administrators by the same sign-in. Camunda guards its
 * pages by application but not the interfaces behind them, so the rule here covers both. Its own filters send
 * the content policy and check the CSRF token.
 */
@Configuration
class CamundaChain {

  private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();

  @Bean
  @Order(10)
  SecurityFilterChain camunda(HttpSecurity http, SessionRegistry sessions, PageDenied denied) throws Exception {
    var lastPage = new HttpSessionRequestCache();
    lastPage.setRequestMatcher(PATH.matcher("/camunda/app/**"));
    return http
        .securityMatcher("/camunda/**", "/engine-rest/**")
        .authorizeHttpRequests(rules -> rules
            // makes an administrator where there is none (CVE-2026-77226)
            .requestMatchers("/camunda/api/admin/setup/**", "/camunda/app/*/*/setup/**").denyAll()
            .requestMatchers("/engine-rest/**").denyAll()
            .requestMatchers("/camunda/app/admin/**", "/camunda/api/admin/plugin/**")
            .hasRole(Role.ADMINISTRATOR.name())
            .anyRequest().hasAnyRole(Role.TEAM_MANAGER.name(), Role.SEND_MANAGER.name(), Role.ADMINISTRATOR.name()))
        .requestCache(cache -> cache.requestCache(lastPage))
        .logout(logout -> logout
            .logoutRequestMatcher(PATH.matcher(POST, "/camunda/api/admin/auth/user/*/logout"))
            .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
        .sessionManagement(session -> session.maximumSessions(PageChain.SESSIONS).sessionRegistry(sessions)
            .expiredUrl("/sign-in?ended"))
        .exceptionHandling(errors -> errors
            .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                PATH.matcher("/camunda/api/**"))
            .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/sign-in"),
                AnyRequestMatcher.INSTANCE)
            .accessDeniedHandler(denied))
        .csrf(AbstractHttpConfigurer::disable)
        .headers(headers -> headers.frameOptions(frame -> frame.deny()))
        .build();
  }
}
