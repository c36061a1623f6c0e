package org.ehccasework.benchmark;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.ehccasework.EhcCaseworkApplication;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.journey.TestPostgres;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The pages a coordinator lives in, over HTTP on PostgreSQL with a full county's cases, set up as in earnest (sessions in
 * the database), and beside them in the same run the call with which Camunda's Tasklist fills its list. Run by the Maven profile "benchmark" with the arguments:
 * cases (25000), open tasks in each (4), connections (8), requests of each kind and connection (200).
 */
public final class LoadRun {

  private static final int COORDINATORS = 160;
  private static final int TEAMS = 20;
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

  private LoadRun() {}

  public static void main(String[] args) throws Exception {
    int cases = argument(args, 0, 25_000);
    int tasks = argument(args, 1, 4);
    int connections = argument(args, 2, 8);
    int requests = argument(args, 3, 200);
    Map<String, String> database = new HashMap<>();
    TestPostgres.properties((name, value) -> database.put(name, String.valueOf(value.get())));
    String[] settings = Stream.concat(Stream.of("--server.port=0", "--ehc.council-kept=10s"), database.entrySet().stream()
        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())).toArray(String[]::new);
    try (ConfigurableApplicationContext app = new SpringApplicationBuilder(EhcCaseworkApplication.class)
        .web(WebApplicationType.SERVLET).profiles("test", "postgres").run(settings)) {
      app.getBean(MovableClock.class).stopAt(TODAY.atTime(10, 0).atZone(ZoneId.of("Europe/London")).toInstant());
      fill(app, cases, tasks);
      List<String> filters = IntStream.range(0, connections).mapToObj(n -> filter(app, "load-" + (n + 1))).toList();
      measure(app.getEnvironment().getRequiredProperty("local.server.port", Integer.class), filters, requests, cases);
    }
    System.exit(0);
  }

  private static int argument(String[] args, int place, int otherwise) {
    return args.length > place ? Integer.parseInt(args[place]) : otherwise;
  }

  private static void fill(ConfigurableApplicationContext app, int cases, int tasks) {
    long start = System.nanoTime();
    String ref = app.getBean(CaseRunner.class).runUntil("record-advice");
    DataSource pool = app.getBean(DataSource.class);
    JdbcClient jdbc = JdbcClient.create(pool);
    IntStream.range(0, TEAMS).forEach(n -> jdbc.sql("insert into team (id, authority_id, name)"
        + " select :id, authority_id, :name from staff_member where username = 't-priya'")
        .param("id", UUID.randomUUID()).param("name", "Team " + n).update());
    List<String> coordinators = IntStream.range(0, COORDINATORS).mapToObj(n -> coordinator(jdbc, n)).toList();
    try (var connection = new SingleConnectionDataSource(pool.getConnection(), true)) {
      JdbcClient.create(connection).sql("set session_replication_role = replica").update();
      CaseCopies copies = new CaseCopies(connection, ref, cases);
      copies.make(tasks);
      copies.spread(coordinators, TODAY.minusDays(14));
      JdbcClient.create(connection).sql("set session_replication_role = default").update();
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
    System.out.printf("filled in %.0f s: %d cases, %d open tasks of ours, %d of the engine%n",
        (System.nanoTime() - start) / 1e9, count(jdbc, "case_file"), count(jdbc, "case_task where open"),
        count(jdbc, "act_ru_task"));
  }

  private static String coordinator(JdbcClient jdbc, int n) {
    String username = "load-" + n;
    UUID id = UUID.randomUUID();
    jdbc.sql("insert into staff_member (id, username, name, authority_id, team_id, enabled, password_hash,"
        + " must_change_password) select :id, :username, :name, s.authority_id, t.id, true, password_hash, false"
        + " from staff_member s join team t on t.name = :team where username = 't-priya'").param("id", id)
        .param("username", username).param("name", "Coordinator " + n).param("team", "Team " + n % TEAMS).update();
    jdbc.sql("insert into staff_role (staff_id, role) select :id, role from staff_role r join staff_member s"
        + " on s.id = r.staff_id where s.username = 't-priya'").param("id", id).update();
    return username;
  }

  /** What Tasklist keeps as "My tasks"; its list call asks for one of these by its id. */
  private static String filter(ConfigurableApplicationContext app, String username) {
    Filter filter = app.getBean(FilterService.class).newTaskFilter("My tasks of " + username);
    filter.setQuery(app.getBean(TaskService.class).createTaskQuery().taskAssignee(username).orderByDueDate().asc());
    String id = app.getBean(FilterService.class).saveFilter(filter).getId();
    AuthorizationService rights = app.getBean(AuthorizationService.class);
    Authorization read = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    read.setUserId("t-daniel");
    read.setResource(Resources.FILTER);
    read.setResourceId(id);
    read.addPermission(Permissions.READ);
    rights.saveAuthorization(read);
    return id;
  }

  private static int count(JdbcClient jdbc, String rows) {
    return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
  }

  private static void measure(int port, List<String> filters, int requests, int cases) throws Exception {
    int connections = filters.size();
    List<Visitor> coordinators = IntStream.range(0, connections)
        .mapToObj(n -> new Visitor(port).signIn("load-" + (n + 1), CaseFixtures.PASSWORD)).toList();
    List<Visitor> manager = Collections.nCopies(connections, new Visitor(port).signIn("t-daniel", CaseFixtures.PASSWORD));
    Page myWork = (visitor, who, n) -> visitor.get("/my-work");
    Page casePage = (visitor, who, n) -> visitor.get("/cases/" + ref(who, n, cases));
    Page find = (visitor, who, n) -> visitor.post("/cases", "/cases/search", Map.of("q", "Last" + (who * 31 + n) % 5000));
    Page tasklist = (visitor, who, n) -> visitor.get(
        "/camunda/api/engine/engine/default/filter/" + filters.get(who) + "/list?firstResult=0&maxResults=15",
        "application/hal+json");
    run("My work, first 100 after the start", myWork, coordinators.subList(0, 1), 100);
    for (int round = 1; round <= 3; round++) {
      run("My work, round " + round, myWork, coordinators, requests);
      run("case page, round " + round, casePage, coordinators, requests);
      run("Find a case, round " + round, find, coordinators, requests / 2);
      run("Tasklist's list, round " + round, tasklist, manager, requests);
    }
    run("My work, 100 warm", myWork, coordinators.subList(0, 1), 100);
  }

  /** A thread that does not keep the machine waiting when the run fails. */
  private static Thread ending(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  /** A case of this coordinator. */
  private static String ref(int who, int n, int cases) {
    return "EHC-2030-%05d".formatted(who + 1 + COORDINATORS * (n % (cases / COORDINATORS)));
  }

  @FunctionalInterface
  private interface Page {
    String read(Visitor visitor, int who, int n);
  }

  private static void run(String what, Page page, List<Visitor> visitors, int requests) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(visitors.size(), LoadRun::ending);
    long start = System.nanoTime();
    List<Future<long[]>> all = IntStream.range(0, visitors.size())
        .mapToObj(who -> threads.submit(() -> read(page, visitors.get(who), who, requests))).toList();
    long[] times = new long[0];
    for (Future<long[]> one : all) {
      times = Stream.of(times, one.get()).flatMapToLong(Arrays::stream).toArray();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    threads.shutdown();
    Arrays.sort(times);
    System.out.printf("%-36s %d connections: p50 %6.1f ms, p95 %6.1f ms, %6.1f requests a second%n", what,
        visitors.size(), times[times.length / 2] / 1e6, times[times.length * 95 / 100] / 1e6, times.length / seconds);
  }

  private static long[] read(Page page, Visitor visitor, int who, int requests) {
    return IntStream.range(0, requests).mapToLong(n -> {
      long start = System.nanoTime();
      page.read(visitor, who, n);
      return System.nanoTime() - start;
    }).toArray();
  }
}
