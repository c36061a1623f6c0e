package org.ehccasework.engine.internal.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.ehccasework.engine.ModelBean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticApplicationContext;

/** Runs each expression as the condition of a gateway in a real engine. */
class ModelExpressionsTest {

  private static ProcessEngine engine;

  @BeforeAll
  static void start() {
    var context = new StaticApplicationContext();
    context.registerSingleton("door", Door.class);
    context.registerSingleton("vault", Vault.class);
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName("expressions");
    configuration.setJdbcUrl("jdbc:h2:mem:expressions;DB_CLOSE_DELAY=-1");
    configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
    configuration.setExpressionManager(new ModelExpressions(context));
    engine = configuration.buildProcessEngine();
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"${door.open()}", "${door.opensFor(execution, 3)}", "${answer == 'YES'}",
      "${execution.processBusinessKey == 'T-1'}"})
  void letsAModelUseItsBeansItsVariablesAndItsBusinessKey(String condition) {
    assertThat(goesThrough(condition)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"${''.getClass().forName('java.lang.Runtime') != null}", "${''.class != null}",
      "${''['class'] != null}", "${answer.class.classLoader != null}", "${answer.concat('S') == 'YESS'}",
      "${door.getClass() != null}", "${door.class != null}", "${door['class'] != null}",
      "${door.name().chars() != null}",
      "${door.name().getClass() != null}", "${door.hashCode() != 0}", "${vault.open()}",
      "${execution.processEngineServices != null}", "${execution.getProcessEngine() != null}",
      "${execution.setVariable('answer', 'NO') == null}", "${task != null}"})
  void refusesEverythingElse(String condition) {
    assertThatThrownBy(() -> goesThrough(condition)).hasMessageContaining("expression");
  }

  @ParameterizedTest
  @ValueSource(strings = {"${''.getClass().getName()}", "${vault.secret()}"})
  void refusesWhatAnOrQueryBringsAlong(String expression) {
    assertThatThrownBy(() -> engine.getTaskService().createTaskQuery().or().taskAssigneeExpression(expression)
        .taskName("x").endOr().list()).hasMessageContaining("expression");
  }

  @Test
  void keepsWhatIsRefusedOutOfTheMessage() {
    assertThatThrownBy(() -> goesThrough("${answer.concat('S') == 'YESS'}"))
        .hasMessageContaining("java.lang.String").hasMessageNotContaining("YES ");
  }

  private static boolean goesThrough(String condition) {
    var model = Bpmn.createExecutableProcess("asks").camundaHistoryTimeToLive(1).startEvent()
        .exclusiveGateway("ask").condition("yes", condition).userTask("through").endEvent()
        .moveToNode("ask").condition("never", "${answer == 'NEVER'}").endEvent().done();
    var deployment = engine.getRepositoryService().createDeployment().addModelInstance("asks.bpmn", model).deploy();
    try {
      var asked = engine.getRuntimeService().startProcessInstanceByKey("asks", "T-1", Map.of("answer", "YES"));
      return !asked.isEnded();
    } finally {
      engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
    }
  }

  @ModelBean
  static class Door {

    public boolean open() {
      return true;
    }

    public boolean opensFor(Object execution, int week) {
      return execution != null && week == 3;
    }

    public String name() {
      return "door";
    }
  }

  static class Vault {

    public boolean open() {
      return true;
    }

    public String secret() {
      return "secret";
    }
  }
}
