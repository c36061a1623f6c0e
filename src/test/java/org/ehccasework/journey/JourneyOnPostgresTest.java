package org.ehccasework.journey;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ExtendWith(NeedsPostgres.class)
class JourneyOnPostgresTest extends Journey {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestPostgres.properties(registry);
  }
}
