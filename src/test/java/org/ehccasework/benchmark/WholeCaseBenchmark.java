package org.ehccasework.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.ehccasework.EhcCaseworkApplication;
import org.ehccasework.StatementCounter;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.journey.TestPostgres;
import org.ehccasework.models.BareModels;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures a whole case through the use cases (own rows, letters, limits, history and engine) and, beside it in the
 * same run, the bare engine with the same models at the history level "full". Run by the Maven profile "benchmark"
 * with the arguments: database (h2 or postgres), cases to warm up, cases to measure, statements to list (default 0).
 */
public final class WholeCaseBenchmark {

  private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private WholeCaseBenchmark() {}

  public static void main(String[] args) throws Exception {
    String database = args.length > 0 ? args[0] : "h2";
    int warmUp = args.length > 1 ? Integer.parseInt(args[1]) : 50;
    int measured = args.length > 2 ? Integer.parseInt(args[2]) : 100;
    int listed = args.length > 3 ? Integer.parseInt(args[3]) : 0;
    boolean postgres = database.equals("postgres");
    Map<String, String> own = database(postgres);
    Map<String, String> bares = database(postgres);
    String[] settings = Stream.concat(Stream.of("--server.port=0"), own.entrySet().stream()
        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())).toArray(String[]::new);
    try (ConfigurableApplicationContext app = new SpringApplicationBuilder(EhcCaseworkApplication.class)
        .web(WebApplicationType.SERVLET).profiles("test").run(settings)) {
      app.getBean(MovableClock.class).stopAt(LocalDate.of(2026, 9, 7).atTime(10, 0).atZone(ZoneId.of("Europe/London"))
          .toInstant());
      CaseRunner cases = app.getBean(CaseRunner.class);
      BareEngine bare = BareEngine.start(bares.get("spring.datasource.url"));
      StatementCounter sent = app.getBean(StatementCounter.class);
      Disk disk = Disk.of(own);
      Disk baresDisk = Disk.of(bares);
      measure("product, warming up", warmUp, cases::run, disk);
      measure("bare engine, warming up", warmUp, bare::run, baresDisk);
      for (int round = 1; round <= 3; round++) {
        measure("product on " + database + ", round " + round, measured, cases::run, disk);
        measure("bare engine on " + database + ", round " + round, measured, bare::run, baresDisk);
      }
      count("product", sent, cases::run, listed);
      count("bare engine", sent, bare::run, listed);
    }
    System.exit(0);
  }

  private static void measure(String what, int cases, IntSupplier one, Disk disk) {
    long wal = disk.log();
    long size = disk.size();
    long cpu = MACHINE.getProcessCpuTime();
    long wall = System.nanoTime();
    int tasks = 0;
    for (int n = 0; n < cases; n++) {
      tasks += one.getAsInt();
    }
    double millis = 1e6 * Math.max(1, cases);
    System.out.printf("%-32s %4d cases, each: %.1f tasks, %.1f ms wall, %.1f ms CPU, %d KB of log, %d KB of database%n",
        what, cases, 1.0 * tasks / cases, (System.nanoTime() - wall) / millis,
        (MACHINE.getProcessCpuTime() - cpu) / millis, (disk.log() - wal) / 1024 / cases,
        (disk.size() - size) / 1024 / cases);
  }

  private static void count(String what, StatementCounter sent, IntSupplier one, int listed) throws Exception {
    System.out.printf("%s: a case sends %d statements and makes %d commits%n", what, sent.count(one::getAsInt),
        sent.commits(one::getAsInt));
    sent.statements(one::getAsInt).entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(listed)
        .forEach(line -> System.out.printf("%5d  %s%n", line.getValue(), line.getKey()));
  }

  /** What a case leaves on PostgreSQL's disk, in bytes; nothing to tell on H2 in memory. */
  private record Disk(JdbcClient postgres) {

    static Disk of(Map<String, String> database) {
      String address = database.get("spring.datasource.url");
      return new Disk(address == null ? null : JdbcClient.create(BareModels.database(address)));
    }

    long log() {
      return ask("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint");
    }

    long size() {
      return ask("select pg_database_size(current_database())");
    }

    private long ask(String sql) {
      return postgres == null ? 0 : postgres.sql(sql).query(Long.class).single();
    }
  }

  /** Where a new database is; empty for H2 in memory. */
  private static Map<String, String> database(boolean postgres) {
    Map<String, String> settings = new HashMap<>();
    if (postgres) {
      TestPostgres.properties((name, value) -> settings.put(name, String.valueOf(value.get())));
    }
    return settings;
  }
}
