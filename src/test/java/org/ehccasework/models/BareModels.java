package org.ehccasework.models;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** An engine with every model, for measuring what the engine alone costs. */
public final class BareModels {

  private BareModels() {}

  /** @param jdbc null for H2 in memory */
  public static ProcessEngine engine(String jdbc, int adviceRequests, int consultations) {
    Stubs stubs = new Stubs();
    stubs.panelInTime = false;
    stubs.noticesWaiting = ids("n", 4);
    stubs.limitsWatched = List.of("decide-whether-to-assess", "notify-decision-not-to-issue", "send-final-plan");
    stubs.adviceRequests = ids("a", adviceRequests);
    stubs.consultations = ids("c", consultations);
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("bare");
    configuration.setJdbcUrl(jdbc == null ? "jdbc:h2:mem:bare;DB_CLOSE_DELAY=-1" : jdbc + (jdbc.contains("?") ? "&" : "?")
        + "currentSchema=bare");
    configuration.setJdbcDriver(jdbc == null ? "org.h2.Driver" : "org.postgresql.Driver");
    configuration.setJdbcUsername(jdbc == null ? "sa" : "postgres");
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

  private static List<String> ids(String kind, int many) {
    return IntStream.range(0, many).mapToObj(n -> kind + "-" + n).toList();
  }
}
