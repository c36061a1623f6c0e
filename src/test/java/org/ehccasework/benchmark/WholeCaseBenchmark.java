package org.ehccasework.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ehccasework.EhcCaseworkApplication;
import org.ehccasework.StatementCounter;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.journey.TestPostgres;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * Measures a whole case through the use cases (own rows, letters, limits, history and engine) and, beside it in the
 * same run, the bare engine with the same models at the history level "full". Run by the Maven profile "benchmark"
 * with the arguments: database (h2 or postgres), cases to warm up, cases to measure.
 */
public final class WholeCaseBenchmark {

  private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private WholeCaseBenchmark() {}

  public static void main(String[] args) throws Exception {
    String database = args.length > 0 ? args[0] : "h2";
    int warmUp = args.length > 1 ? Integer.parseInt(args[1]) : 50;
    int measured = args.length > 2 ? Integer.parseInt(args[2]) : 100;
    List<String> settings = new ArrayList<>(List.of("--spring.main.web-application-type=servlet", "--server.port=0"));
    if (database.equals("postgres")) {
      TestPostgres.properties(new Arguments(settings));
    }
    try (ConfigurableApplicationContext app = new SpringApplicationBuilder(EhcCaseworkApplication.class)
        .web(WebApplicationType.SERVLET).profiles("test").run(settings.toArray(String[]::new))) {
      app.getBean(MovableClock.class).stopAt(LocalDate.of(2026, 9, 7).atTime(10, 0).atZone(ZoneId.of("Europe/London")).toInstant());
      CaseRunner cases = app.getBean(CaseRunner.class);
      StatementCounter statements = app.getBean(StatementCounter.class);
      String jdbc = app.getEnvironment().getProperty("spring.datasource.url");
      BareEngine bare = BareEngine.start(database.equals("postgres") ? jdbc : null);
      measure("warm up, product", warmUp, cases::run);
      measure("warm up, bare engine", warmUp, bare::run);
      for (int round = 1; round <= 3; round++) {
        measure("product on " + database + ", round " + round, measured, cases::run);
        measure("bare engine on " + database + ", round " + round, measured, bare::run);
      }
      System.out.printf("product on %s: %d statements a case, %d tasks%n", database, statements.count(cases::run), cases.run());
    }
    System.exit(0);
  }

  private interface OneCase {
    int run();
  }

  private static void measure(String what, int cases, OneCase one) {
    long cpu = MACHINE.getProcessCpuTime();
    long wall = System.nanoTime();
    for (int n = 0; n < cases; n++) {
      one.run();
    }
    System.out.printf("%-40s %4d cases, %6.1f ms wall and %6.1f ms CPU a case%n", what, cases,
        TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - wall) / 1000.0 / cases,
        TimeUnit.NANOSECONDS.toMicros(MACHINE.getProcessCpuTime() - cpu) / 1000.0 / cases);
  }

  /** Turns what a test context would be told into arguments. */
  private record Arguments(List<String> settings) implements DynamicPropertyRegistry {
    @Override
    public void add(String name, java.util.function.Supplier<Object> value) {
      settings.add("--" + name + "=" + value.get());
    }
  }
}
