package org.ehccasework.people.internal;

import java.nio.charset.StandardCharsets;
import org.ehccasework.people.StaffRuleBroken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are hashed (bcrypt, with the kind written before it) and what makes one good enough. */
@Configuration
public class Passwords {

  public static final int SHORTEST = 12;
  /** Bcrypt reads no more bytes than these. */
  private static final int LONGEST_BYTES = 72;

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  /** Refuses a password that is too short, too long or holds the username. */
  public static void check(String field, String username, String password) {
    if (password == null || password.length() < SHORTEST) {
      throw new StaffRuleBroken(field, "Password must be " + SHORTEST + " characters or more");
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
      throw new StaffRuleBroken(field, "Password must be " + LONGEST_BYTES + " characters or fewer");
    }
    if (password.toLowerCase().contains(username.toLowerCase())) {
      throw new StaffRuleBroken(field, "Password must not contain the username");
    }
  }
}
