package org.ehccasework.journey;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A real PostgreSQL for tests: the one at the JDBC address in {@code EHC_TEST_POSTGRES}, else one started from
 * Maven's packages. Where neither can be had the tests are skipped with a word why, unless {@code -Dpg.required=true}.
 */
public final class TestPostgres {

  private static String address;
  private static String missing;

  private TestPostgres() {}

  /** What kept a server from being had; null where there is one. */
  static String missing() {
    start();
    return missing;
  }

  /** A database of its own for one application context. */
  public static void properties(DynamicPropertyRegistry registry) {
    start();
    String name = "ehc_" + UUID.randomUUID().toString().replace("-", "");
    try (HikariDataSource server = new HikariDataSource()) {
      server.setJdbcUrl(address);
      JdbcClient.create(server).sql("create database " + name).update();
    }
    registry.add("spring.datasource.url", () -> address.replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"));
    registry.add("spring.datasource.username", () -> "postgres");
    registry.add("spring.datasource.generate-unique-name", () -> false);
    registry.add("spring.flyway.placeholders.blob", () -> "bytea");
  }

  private static synchronized void start() {
    if (address != null || missing != null) {
      return;
    }
    String given = System.getenv("EHC_TEST_POSTGRES");
    if (given != null && !given.isBlank()) {
      address = given;
      return;
    }
    try {
      EmbeddedPostgres server = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
      // after the contexts: a server that dies before their pools are closed holds up the end of the tests
      SpringApplication.getShutdownHandlers().add(() -> close(server));
      address = server.getJdbcUrl("postgres", "postgres");
    } catch (IOException | RuntimeException e) {
      missing = String.valueOf(e.getMessage());
    }
  }

  private static void close(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
