package org.ehccasework.journey;

import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@EnabledIf(value = "org.ehccasework.journey.TestPostgres#available",
    disabledReason = "No PostgreSQL: set EHC_TEST_POSTGRES to a JDBC address, or run where one can be started.")
class JourneyOnPostgresTest extends Journey {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestPostgres.properties(registry);
  }
}
