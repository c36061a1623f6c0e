package org.ehccasework.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;

/** One bare engine with every model and form in one deployment; what Spring would add is stubbed by name. */
final class ModelEngine {

  private static final ModelEngine ONE = new ModelEngine();

  final ProcessEngine engine;
  final Stubs stubs = new Stubs();

  private ModelEngine() {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setJdbcUrl("jdbc:h2:mem:models;DB_CLOSE_DELAY=-1");
    configuration.setProcessEngineName("models");
    configuration.setJobExecutorActivate(false);
    Map<Object, Object> beans = new HashMap<>(stubs.beans());
    configuration.setBeans(beans);
    engine = configuration.buildProcessEngine();
    var deployment = engine.getRepositoryService().createDeployment().name("models");
    Stream.concat(files("bpmn").stream(), files("forms").stream()).forEach(file ->
        deployment.addString(file.getFileName().toString(), text(file)));
    deployment.deploy();
  }

  static ModelEngine get() {
    return ONE;
  }

  static List<Path> files(String folder) {
    try (var found = Files.list(Path.of(folder))) {
      return found.sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
