package org.ehccasework.worklist;

import org.ehccasework.journey.NeedsPostgres;
import org.ehccasework.journey.TestPostgres;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The statements of the lists, on the database of a larger service. */
@ExtendWith(NeedsPostgres.class)
class ListsOnPostgresTest extends AccessInListsTest {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestPostgres.properties(registry);
  }
}
