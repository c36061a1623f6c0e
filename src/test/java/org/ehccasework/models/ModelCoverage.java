package org.ehccasework.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Measures which elements of a model its tests went through. */
final class ModelCoverage {

  private ModelCoverage() {}

  /** Every event, gateway, task, call and sub-process of the model was reached by some test. */
  static void assertEveryElementWasReached(String model) {
    var engine = ModelEngine.get().engine;
    var definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(model)
        .singleResult();
    Set<String> drawn = engine.getRepositoryService().getBpmnModelInstance(definition.getId())
        .getModelElementsByType(FlowNode.class).stream().map(FlowNode::getId)
        .collect(Collectors.toCollection(TreeSet::new));
    Set<String> reached = engine.getHistoryService().createHistoricActivityInstanceQuery()
        .processDefinitionId(definition.getId()).list().stream().map(ModelCoverage::element)
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(drawn).as("elements of " + model).isNotEmpty();
    assertThat(reached).as("elements of %s its tests went through", model).containsAll(drawn);
  }

  /** The body of a multi-instance call has an id of its own beside the call's. */
  private static String element(HistoricActivityInstance instance) {
    return instance.getActivityId().replace("#multiInstanceBody", "");
  }
}
