package org.ehccasework.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.ehccasework.web.Fragments;
import org.ehccasework.web.Violation;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class HiddenFieldTest {

  private final TaskForm form = new TaskForm("sample", "Sample", List.of(
      new FormField("basedOn", FieldType.HIDDEN, "", "", false, List.of(), null, List.of(), 20, false, 1)));
  private final LinkedMultiValueMap<String, String> typed = new LinkedMultiValueMap<>();

  @Test
  void theFormFileSaysWhatIsHidden() {
    assertThat(new TaskForms(new ObjectMapper()).of("write-draft-plan").field("basedOn").orElseThrow().type())
        .isEqualTo(FieldType.HIDDEN);
  }

  @Test
  void carriesItsValueUnseen() {
    typed.set("basedOn", "4");
    Element page = draw(reading());
    assertThat(page.select("input[type=hidden][name=basedOn]").val()).isEqualTo("4");
    assertThat(page.select("label")).isEmpty();
  }

  @Test
  void offersToSaveAllTheSameWhereSomeoneElseWasFaster() {
    typed.set("basedOn", "4");
    Element page = draw(reading().with(List.of(new Violation("basedOn", "Sam Reid saved this at 10:42am"))));
    assertThat(page.select("label[for=basedOn]").text()).isEqualTo("Save what I typed in place of theirs");
    assertThat(page.select("input[name=basedOn]").eachAttr("value")).containsExactly("latest", "4");
  }

  @Test
  void theBoxTickedCountsBeforeTheValueCarried() {
    typed.put("basedOn", List.of("latest", "4"));
    assertThat(reading().answers().text("basedOn")).isEqualTo("latest");
  }

  @Test
  void anUnfinishedFormMayHaveGapsButNoWrongAnswers() {
    TaskForm sample = new TaskForms(new ObjectMapper()).of("sample-task").withGaps();
    typed.set("need", "many");
    typed.set("provision[0].section", "G");
    Reading reading = new FormReader().fromParams(sample, typed, Map.of());
    assertThat(reading.violations()).extracting(Violation::field).containsExactly("need");
    assertThat(reading.answers().rows("provision").get(0).text("section")).isEqualTo("G");
  }

  private Reading reading() {
    return new FormReader().fromParams(form, typed, Map.of());
  }

  private Element draw(Reading reading) {
    return Fragments.draw("task-form :: fields(${form}, ${reading}, ${options})",
        Map.of("form", form, "reading", reading, "options", Map.of()));
  }
}
