package org.ehccasework.people.internal;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The pages behind the link of a letter. Nobody is signed in here, not even who is in another window; the link and the
 * address it was mailed to open one letter. No page may be found by a search engine or name its address to another.
 */
@Configuration
class LinkChain {

  @Bean
  @Order(30)
  SecurityFilterChain letterLinks(HttpSecurity http) throws Exception {
    return http
        .securityMatcher("/letters/read/**")
        .authorizeHttpRequests(rules -> rules
            .requestMatchers(GET, "/letters/read/{token}", "/letters/read/{token}/letter", "/letters/read/{token}/pdf",
                "/letters/read/{token}/enclosed/{number}").permitAll()
            .requestMatchers(POST, "/letters/read/{token}").permitAll()
            .anyRequest().denyAll())
        .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
        .requestCache(AbstractHttpConfigurer::disable)
        // no form here acts in anyone's name: a forged one could only give an address its sender must know already
        .csrf(AbstractHttpConfigurer::disable)
        .headers(ContentPolicy.of(ContentPolicy.PAGES))
        .headers(headers -> headers
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
            .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
        .build();
  }
}
