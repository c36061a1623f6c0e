package org.ehccasework.models;

import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.ehccasework.StatementCounter;

/** An engine with every model, for measuring what the engine alone costs. */
public final class BareModels {

  private BareModels() {}

  /** @param jdbc null for H2 in memory */
  public static ProcessEngine engine(String jdbc, int letters, int adviceRequests, int consultations) {
    Stubs stubs = new Stubs();
    stubs.panelInTime = false;
    stubs.noticesWaiting = ids("n", letters);
    stubs.limitsWatched = List.of("decide-whether-to-assess", "notify-decision-not-to-issue", "send-final-plan");
    stubs.adviceRequests = ids("a", adviceRequests);
    stubs.consultations = ids("c", consultations);
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("bare");
    configuration.setDataSource(StatementCounter.counting(database(jdbc)));
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistory("full");
    configuration.setJobExecutorActivate(false);
    configuration.setBeans(new HashMap<>(stubs.beans()));
    ProcessEngine engine = configuration.buildProcessEngine();
    var deployment = engine.getRepositoryService().createDeployment().name("bare");
    Stream.concat(ModelEngine.files("bpmn").stream(), ModelEngine.files("forms").stream()).forEach(file ->
        deployment.addString(file.getFileName().toString(), ModelEngine.text(file)));
    deployment.deploy();
    return engine;
  }

  public static DataSource database(String jdbc) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(jdbc == null ? "jdbc:h2:mem:bare;DB_CLOSE_DELAY=-1" : jdbc);
    pool.setUsername(jdbc == null ? "sa" : "postgres");
    return pool;
  }

  private static List<String> ids(String kind, int many) {
    return IntStream.range(0, many).mapToObj(n -> kind + "-" + n).toList();
  }
}
