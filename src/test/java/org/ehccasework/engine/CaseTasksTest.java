package org.ehccasework.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ehccasework.casefile.CaseFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class CaseTasksTest {

  @Autowired CaseTasks tasks;
  @Autowired CaseFixtures people;

  private String ref;

  @BeforeEach
  void aCase() {
    ref = people.openCase();
  }

  @Test
  void keepsARowOfEachTaskFromItsStartToItsEnd() {
    hearThePanel();
    OpenTask task = tasks.open(ref).get(0);
    assertThat(task.key()).isEqualTo("record-panel-advice");
    assertThat(task.candidateGroups()).containsExactly("coordinator", "decision-officer", "panel-member");
    assertThat(task.href()).isEqualTo("/cases/" + ref + "/record-panel-advice");
    tasks.complete(ref, "record-panel-advice", null);
    assertThat(tasks.open(ref)).isEmpty();
    assertThat(tasks.closed(ref)).singleElement().satisfies(closed -> assertThat(closed.done()).isTrue());
  }

  @Test
  void saysThatATaskWasDoneByWhomAndWhen() {
    hearThePanel();
    String id = tasks.open(ref).get(0).id();
    tasks.complete(ref, "record-panel-advice", null);
    assertThatThrownBy(() -> tasks.complete(ref, "record-panel-advice", null))
        .isInstanceOf(TaskAlreadyDone.class).hasMessageContaining("did this on");
    assertThatThrownBy(() -> tasks.get(id)).isInstanceOf(TaskAlreadyDone.class);
    assertThatThrownBy(() -> tasks.get("none")).isInstanceOf(NoSuchTask.class);
  }

  @Test
  void lettingOnePersonTakeATaskKeepsTheNextFromTakingIt() {
    hearThePanel();
    String id = tasks.open(ref).get(0).id();
    tasks.take(id, "priya");
    assertThat(tasks.get(id).assignee()).isEqualTo("priya");
    assertThatThrownBy(() -> tasks.take(id, "sam")).isInstanceOf(TaskAlreadyDone.class)
        .hasMessageContaining("already taken");
  }

  private void hearThePanel() {
    people.hearThePanel(ref);
  }
}
