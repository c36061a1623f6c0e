package org.ehccasework.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.ehccasework.journey.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The audit on the database of a larger service, where a search must not read every line. */
@EnabledIf(value = "org.ehccasework.journey.TestPostgres#available",
    disabledReason = "No PostgreSQL: set EHC_TEST_POSTGRES to a JDBC address, or run where one can be started.")
class AuditOnPostgresTest extends AuditTest {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestPostgres.properties(registry);
  }

  @Test
  void readsAlongAnIndexWhereThereAreManyLines() {
    manyLines(50_000);
    String plan = String.join("\n", jdbc.sql("explain select * from access_log a where a.authority_id = ?"
        + " order by a.at desc, a.id desc fetch first 26 rows only").param(authority()).query(String.class).list());
    assertThat(plan).contains("Index Scan Backward").doesNotContain("Sort");
  }
}
