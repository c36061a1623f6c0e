package org.ehccasework.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Section;
import org.ehccasework.plan.PlanTest;
import org.ehccasework.plan.Plans;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.TaskForms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanAnswersTest extends PlanTest {

  @Autowired TaskForms forms;
  @Autowired FormReader reader;

  @Test
  void whatTheFormShowsIsReadBackUnchanged() {
    PlanContent plan = Plans.withCare("Kofi has epilepsy.", "None identified", Plans.PROVISION,
        Plans.care(Section.H1, "Rails at home"));
    var sources = Map.of("adviceSources", List.of(new Option(Plans.PROVISION.source(), "Speech and language")));
    var reading = reader.fromJson(forms.of("write-draft-plan"), PlanAnswers.values(plan), sources);
    assertThat(reading.violations()).isEmpty();
    assertThat(PlanAnswers.content(reading.answers())).isEqualTo(plan);
  }

  @Test
  void nothingTypedIsAnEmptyPlan() {
    assertThat(PlanAnswers.values(PlanContent.EMPTY)).isEmpty();
    var reading = reader.fromJson(forms.of("write-draft-plan").withGaps(), Map.of(), Map.of());
    assertThat(PlanAnswers.content(reading.answers())).isEqualTo(PlanContent.EMPTY);
  }

  @Test
  void provisionMayComeFromAdviceReceivedTheFamilyOrWhatThePlanNamesAlready() {
    assertThat(AdviceSources.of(List.of(), Plans.good())).extracting(Option::value)
        .containsExactly("Views of the family", "Speech and language advice");
  }
}
