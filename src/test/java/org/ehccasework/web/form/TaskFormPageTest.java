package org.ehccasework.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.web.Fragments;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class TaskFormPageTest {

  private final TaskForm form = new TaskForms(new ObjectMapper()).of("sample-task");
  private final LinkedMultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
  private final Map<String, List<Option>> bodies = Map.of("bodies", List.of(new Option("nhs", "NHS")));

  @Test
  void everyControlHasALabelAndNoIdIsUsedTwice() {
    Element page = draw(reading());
    assertThat(page.select("input, select, textarea")).hasSizeGreaterThan(14).allSatisfy(control ->
        assertThat(page.select("label[for=" + control.id() + "]")).as(control.outerHtml()).hasSize(1));
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void everyMessageLinksToAControlAndStandsAtIt() {
    typed.set("provision[0].what", "Speech therapy");
    typed.set("sentOn-day", "40");
    Reading reading = reading();
    Element page = draw(reading);
    Element summary = Fragments.draw("error-summary :: summary(${reading})", Map.of("reading", reading));
    assertThat(summary.select("a").eachAttr("href"))
        .containsExactly("#method", "#sentOn-day", "#reasons", "#provision-0-section")
        .allSatisfy(link -> assertThat(page.getElementById(link.substring(1))).isNotNull());
    assertThat(page.select(".govuk-error-message").eachText()).hasSize(4)
        .contains("Error: Select the section (row 1)");
  }

  @Test
  void showsWhatWasTypedAgain() {
    typed.set("reasons", "<b>Why</b>");
    typed.set("method", "post-first");
    typed.set("sentOn-month", "13");
    typed.add("present", "education");
    typed.set("agreed", "true");
    typed.set("body", "nhs");
    Element page = draw(reading());
    assertThat(page.select("textarea[name=reasons]").text()).isEqualTo("<b>Why</b>");
    assertThat(page.select("input[name=sentOn-month]").val()).isEqualTo("13");
    assertThat(page.select("[checked]").eachAttr("value")).containsExactly("post-first", "true", "education");
    assertThat(page.select("option[selected]").eachText()).containsExactly("NHS");
  }

  @Test
  void addsARowWithAPlainButton() {
    assertThat(draw(reading()).select("button[name=pressed]").eachAttr("value")).containsExactly("add:provision", "add:existing");
    Reading longer = new FormReader().withRows(form, typed, "add:provision");
    assertThat(draw(longer).select("button[name=pressed]").eachAttr("value"))
        .containsExactly("remove:provision:0", "remove:provision:1", "add:provision", "add:existing");
  }

  @Test
  void asksNothingOfAListThatMayStayEmptyUntilARowIsAdded() {
    assertThat(draw(reading()).select("#existing .app-row")).isEmpty();
    Element page = draw(new FormReader().withRows(form, typed, "add:existing"));
    assertThat(page.select("#existing .app-row input").eachAttr("name")).containsExactly("existing[0].document");
    assertThat(page.select("#existing > button").text()).startsWith("Add another");
  }

  @Test
  void marksWhatMayBeLeftOut() {
    Element page = draw(reading());
    assertThat(page.select("label[for=need]").text()).isEqualTo("Which need (optional)");
    assertThat(page.select("label[for=reasons]").text()).isEqualTo("Reasons");
    assertThat(page.select("label[for=source]").text()).isEqualTo("Where it came from");
  }

  private Reading reading() {
    return new FormReader().fromParams(form, typed, bodies);
  }

  private Element draw(Reading reading) {
    Map<String, Object> variables = new HashMap<>(Map.of("form", form, "reading", reading, "options", bodies));
    return Fragments.draw("task-form :: fields(${form}, ${reading}, ${options})", variables);
  }
}
