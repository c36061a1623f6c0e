package org.ehccasework.casefile.internal;

import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives out references: EHC-2026-0412, counted for each year of receipt. */
@Repository
class CaseNumbers {

  private final JdbcClient jdbc;
  private final TransactionTemplate apart;

  CaseNumbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** The next reference; the year's row is held until the transaction ends, so no two cases get the same. */
  String next(int year) {
    if (!count(year)) {
      begin(year);
      count(year);
    }
    int number = jdbc.sql("select last_number from case_number where year_received = ?").param(year)
        .query(Integer.class).single();
    return String.format(Locale.ROOT, "EHC-%d-%04d", year, number);
  }

  private boolean count(int year) {
    return jdbc.sql("update case_number set last_number = last_number + 1 where year_received = ?").param(year)
        .update() > 0;
  }

  /** In a transaction of its own: a failed insert would spoil the one under way on PostgreSQL. */
  private void begin(int year) {
    try {
      apart.executeWithoutResult(own -> jdbc.sql("insert into case_number (year_received, last_number) values (?, 0)")
          .param(year).update());
    } catch (DuplicateKeyException another) {
      // someone else has begun the year in this moment, which is just as good
    }
  }
}
