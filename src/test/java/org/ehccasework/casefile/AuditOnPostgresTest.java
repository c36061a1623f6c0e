package org.ehccasework.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.ehccasework.journey.NeedsPostgres;
import org.ehccasework.journey.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The audit on the database of a larger service, where a search must not read every line. */
@ExtendWith(NeedsPostgres.class)
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
