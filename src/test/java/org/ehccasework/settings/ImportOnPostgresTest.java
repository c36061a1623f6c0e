package org.ehccasework.settings;

import org.ehccasework.journey.TestPostgres;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The import of the register, on the database of a larger service. */
@EnabledIf(value = "org.ehccasework.journey.TestPostgres#available",
    disabledReason = "No PostgreSQL: set EHC_TEST_POSTGRES to a JDBC address, or run where one can be started.")
class ImportOnPostgresTest extends ImportTest {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestPostgres.properties(registry);
  }
}
