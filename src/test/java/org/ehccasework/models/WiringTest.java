package org.ehccasework.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.ehccasework.engine.ModelBean;
import org.ehccasework.people.Role;
import org.ehccasework.web.form.TaskForms;
import org.ehccasework.web.task.TaskHandler;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;

/** The models and the code hold together by name. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class WiringTest {

  private static final Pattern BEAN = Pattern.compile("[$#]\\{(\\w+)\\.");

  @Autowired ApplicationContext context;
  @Autowired TaskForms forms;
  @Autowired List<TaskHandler> handlers;

  @Test
  void everyUserTaskHasAFormAPageAndARole() {
    Set<String> answered = handlers.stream().map(TaskHandler::taskKey).collect(Collectors.toSet());
    Set<String> roles = Stream.of(Role.values()).map(Role::groupId).collect(Collectors.toSet());
    List<UserTask> tasks = all(UserTask.class);
    assertThat(tasks).hasSizeGreaterThan(12);
    for (UserTask task : tasks) {
      assertThat(forms.of(task.getId()).key()).isEqualTo(task.getId());
      assertThat(task.getCamundaFormRef()).isEqualTo(task.getId());
      assertThat(answered).as("answered through a handler").contains(task.getId());
      assertThat(task.getCamundaCandidateGroupsList()).as(task.getId()).isNotEmpty();
      assertThat(roles).as("roles of " + task.getId()).containsAll(task.getCamundaCandidateGroupsList());
      assertThat(task.getDocumentations()).as("law of " + task.getId()).isNotEmpty();
    }
    Set<String> drawn = tasks.stream().map(BaseElement::getId).collect(Collectors.toSet());
    assertThat(handlers.stream().filter(handler -> !handler.taskKey().equals("sample-task"))
        .map(TaskHandler::taskKey)).as("no handler without a task").allSatisfy(key -> assertThat(drawn).contains(key));
  }

  @Test
  void everyDelegateIsFoundAndEveryDelegateIsUsed() {
    Set<String> named = all(ServiceTask.class).stream()
        .map(task -> task.getCamundaDelegateExpression().replaceAll("[${}]", "")).collect(Collectors.toSet());
    assertThat(named).isEqualTo(Set.copyOf(ModelNames.DELEGATES));
    Map<String, JavaDelegate> delegates = context.getBeansOfType(JavaDelegate.class);
    assertThat(delegates.keySet()).isEqualTo(named);
    delegates.keySet().forEach(this::assertMayBeNamed);
  }

  @Test
  void everyBeanAnExpressionNamesIsFoundAndMayBeNamed() throws IOException {
    Set<String> named = new TreeSet<>();
    for (Path file : ModelEngine.files("bpmn")) {
      Matcher expression = BEAN.matcher(Files.readString(file));
      while (expression.find()) {
        named.add(expression.group(1));
      }
    }
    named.remove("execution");
    assertThat(named).isEqualTo(new TreeSet<>(ModelNames.BEANS));
    named.forEach(this::assertMayBeNamed);
  }

  @Test
  void everyCallNamesAModelThatIsThere() {
    Set<String> models = ModelEngine.files("bpmn").stream()
        .map(file -> file.getFileName().toString().replace(".bpmn", "")).collect(Collectors.toSet());
    assertThat(all(CallActivity.class)).isNotEmpty()
        .allSatisfy(call -> assertThat(models).contains(call.getCalledElement()));
  }

  @Test
  void noIdOfAReleasedModelWasRenamedOrTakenAway() throws IOException {
    List<String> released = Files.readAllLines(Path.of("src/test/resources/models/released-ids.txt")).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    assertThat(released).isNotEmpty();
    for (String line : released) {
      String[] words = line.split(" ");
      assertThat((Object) model(Path.of("bpmn", words[0] + ".bpmn")).getModelElementById(words[1])).as(line).isNotNull();
    }
  }

  private void assertMayBeNamed(String bean) {
    assertThat(context.findAnnotationOnBean(bean, ModelBean.class)).as(bean + " is marked as a model bean").isNotNull();
  }

  private static <T extends BaseElement> List<T> all(Class<T> type) {
    return ModelEngine.files("bpmn").stream().flatMap(file -> model(file).getModelElementsByType(type).stream())
        .toList();
  }

  private static BpmnModelInstance model(Path file) {
    return Bpmn.readModelFromFile(file.toFile());
  }
}
