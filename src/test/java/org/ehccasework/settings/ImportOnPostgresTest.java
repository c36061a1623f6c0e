package org.ehccasework.settings;

import org.ehccasework.journey.NeedsPostgres;
import org.ehccasework.journey.TestPostgres;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The import of the register, on the database of a larger service. */
@ExtendWith(NeedsPostgres.class)
class ImportOnPostgresTest extends ImportTest {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestPostgres.properties(registry);
  }
}
