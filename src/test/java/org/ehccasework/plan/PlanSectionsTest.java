package org.ehccasework.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.engine.TaskAlreadyDone;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.plan.PlanContent.Need;
import org.ehccasework.plan.PlanContent.Outcome;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanContent.Section;
import org.ehccasework.plan.PlanVersion.Agreed;
import org.ehccasework.plan.PlanVersion.Kind;
import org.ehccasework.plan.internal.DraftStore;
import org.ehccasework.web.NoAccess;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanSectionsTest extends PlanTest {

  private static final LocalDate THU_3_DEC_2026 = LocalDate.of(2026, 12, 3);
  private static final Need LISTENS = new Need("Kofi finds it hard to listen.", "communication");
  private static final Need READS = new Need("Kofi reads single words.", "cognition");

  @Autowired OpenPlanEditor editor;
  @Autowired SavePlanText saveText;
  @Autowired SavePlanRow saveRow;
  @Autowired MovePlanRow moveRow;
  @Autowired RemovePlanRow removeRow;
  @Autowired RecordHealthAgreement agree;
  @Autowired SaveDraftPlan saveAll;
  @Autowired WriteDraftPlan write;
  @Autowired RecordRepresentations represent;
  @Autowired DraftStore drafts;

  @Test
  void oneSectionIsSavedAndTheOthersStayAsTheyAre() {
    String ref = journey.begin();
    text(ref, PlanSection.A, "0", "Kofi likes trains.");
    text(ref, PlanSection.C, "0", "None identified");
    assertThat(plans.working(ref).content().sectionA()).isEqualTo("Kofi likes trains.");
    assertThat(plans.working(ref).content().sectionC()).isEqualTo("None identified");
    assertThat(plans.all(ref)).hasSize(1);
    assertThat(journey.open(ref)).containsExactly("write-draft-plan");
  }

  @Test
  void twoPeopleInTwoSectionsDoNotDisturbEachOtherButInOneTheSecondIsTold() {
    String ref = journey.begin();
    text(ref, PlanSection.A, "0", "By Priya");
    fixtures.as("t-sam");
    text(ref, PlanSection.C, "0", "By Sam");
    assertThatThrownBy(() -> text(ref, PlanSection.A, "0", "By Sam")).isInstanceOf(PlanChanged.class)
        .hasMessage("Priya Testing saved this on 1 December 2026 at 10:00am, after you opened it.");
    assertThat(plans.working(ref).content().sectionA()).isEqualTo("By Priya");
    text(ref, PlanSection.A, revision(ref, "A"), "By both");
    assertThat(plans.working(ref).content().sectionA()).isEqualTo("By both");
  }

  @Test
  void whatIsForANeedStaysForItWhenNeedsMoveAndSaysSoWhenItGoes() {
    String ref = journey.begin();
    UUID listens = row(ref, LISTENS, null);
    UUID reads = row(ref, READS, null);
    UUID outcome = row(ref, new Outcome("Kofi reads a sentence.", null, "July 2027"), reads);
    UUID reading = row(ref, Plans.saying("Reading in small steps.", "Daily", "20 minutes"), reads);
    assertThat(content(ref).provision().get(0).need()).isEqualTo(2);
    moveRow.move(new MovePlanRow.Command(ref, reads, true));
    assertThat(content(ref).needs()).containsExactly(READS, LISTENS);
    assertThat(content(ref).outcomes().get(0).need()).isEqualTo(1);
    assertThat(content(ref).provision().get(0).need()).isEqualTo(1);
    removeRow.remove(new RemovePlanRow.Command(ref, reads, revision(ref, reads.toString())));
    assertThat(content(ref).needs()).containsExactly(LISTENS);
    assertThat(content(ref).outcomes().get(0).need()).isNull();
    assertThat(content(ref).provision().get(0).need()).isNull();
    PlanDraft draft = drafts.of(ref, Kind.DRAFT).draft();
    assertThat(draft.needs()).containsExactly(listens);
    assertThat(draft.label(outcome)).isEqualTo("E1");
    assertThat(draft.label(reading)).isEqualTo("F1");
  }

  @Test
  void movingOneNeedIsNoClashForWhoChangesAnother() {
    String ref = journey.begin();
    UUID listens = row(ref, LISTENS, null);
    UUID reads = row(ref, READS, null);
    String seen = revision(ref, listens.toString());
    fixtures.as("t-sam");
    moveRow.move(new MovePlanRow.Command(ref, reads, true));
    saveRow.save(new SavePlanRow.Command(ref, listens, seen, new Need("Changed", null), null, null));
    assertThat(content(ref).needs()).extracting(Need::need).containsExactly(READS.need(), "Changed");
  }

  @Test
  void aRowSomeoneElseChangedIsNeitherOverwrittenNorTakenOut() {
    String ref = journey.begin();
    UUID need = row(ref, LISTENS, null);
    String seen = revision(ref, need.toString());
    fixtures.as("t-sam");
    saveRow.save(new SavePlanRow.Command(ref, need, seen, READS, null, null));
    fixtures.as("t-priya");
    assertThatThrownBy(() -> removeRow.remove(new RemovePlanRow.Command(ref, need, seen)))
        .isInstanceOf(PlanChanged.class).hasMessageStartingWith("Sam Testing saved this");
    assertThat(content(ref).needs()).containsExactly(READS);
  }

  @Test
  void newProvisionStandsBehindThatForTheSameNeed() {
    String ref = journey.begin();
    UUID listens = row(ref, LISTENS, null);
    UUID reads = row(ref, READS, null);
    row(ref, Plans.saying("For reading", "Daily", "20 minutes"), reads);
    row(ref, Plans.care(Section.G, "Audiology"), null);
    row(ref, Plans.saying("For listening", "Daily", "20 minutes"), listens);
    row(ref, Plans.saying("More for listening", "Daily", "20 minutes"), listens);
    assertThat(content(ref).in(Section.F)).extracting(Provision::what)
        .containsExactly("For listening", "More for listening", "For reading");
  }

  @Test
  void theWholeFormKeepsTheRowsItKnowsSoThatNothingElseLosesThem() {
    String ref = journey.begin();
    UUID listens = row(ref, LISTENS, null);
    UUID reads = row(ref, READS, null);
    saveAll.save(new SaveDraftPlan.Command(ref, plans.revision(ref), Plans.content("A", List.of(READS,
        new Need("New", null), LISTENS), null, null, List.of(), List.of())));
    PlanDraft draft = drafts.of(ref, Kind.DRAFT).draft();
    assertThat(draft.needs().get(0)).isEqualTo(reads);
    assertThat(draft.needs().get(2)).isEqualTo(listens);
    assertThatThrownBy(() -> text(ref, PlanSection.A, "0", "Over it")).isInstanceOf(PlanChanged.class);
  }

  @Test
  void theHealthBodyAgreesTheseWordsAndNoOthers() {
    String ref = journey.begin();
    UUID nurse = row(ref, Plans.care(Section.G, "Epilepsy nurse"), null);
    Agreed health = new Agreed("Dr Aziz", journey.today());
    agree.record(new RecordHealthAgreement.Command(ref, health));
    text(ref, PlanSection.A, "0", "Other section");
    assertThat(plans.working(ref).health()).isEqualTo(health);
    saveRow.save(new SavePlanRow.Command(ref, nurse, revision(ref, nurse.toString()),
        Plans.care(Section.G, "No nurse"), null, null));
    assertThat(plans.working(ref).health()).isNull();
    assertThatThrownBy(() -> agree.record(new RecordHealthAgreement.Command(ref, new Agreed("Dr Aziz", null))))
        .isInstanceOf(RuleBroken.class);
    assertThatThrownBy(() -> agree.record(new RecordHealthAgreement.Command(ref,
        new Agreed("Dr Aziz", journey.today().plusDays(1))))).isInstanceOf(RuleBroken.class);
  }

  @Test
  void whatIsSavedIsSentAsItIs() {
    String ref = journey.begin();
    saveAll.save(new SaveDraftPlan.Command(ref, "0", Plans.good()));
    write.write(new WriteDraftPlan.Command(ref, plans.revision(ref), null, null));
    assertThat(plans.newest(ref).orElseThrow().content()).isEqualTo(Plans.good());
    assertThat(journey.open(ref)).containsExactly("approve-notice");
    assertThatThrownBy(() -> text(ref, PlanSection.A, revision(ref, "A"), "Too late"))
        .isInstanceOf(TaskAlreadyDone.class);
  }

  @Test
  void aChangedDraftBeginsAsTheLastOneAndLeavesItFrozen() {
    String ref = journey.draftSent();
    journey.moveTo(THU_3_DEC_2026);
    fixtures.as("t-priya");
    represent.record(new RecordRepresentations.Command(ref, Representations.Outcome.VIEWS_RECEIVED, THU_3_DEC_2026,
        "Change section A.", null, null, null, Representations.Next.CHANGE_DRAFT));
    var opened = editor.open(new OpenPlanEditor.Command(ref, 2, PlanSection.A));
    assertThat(opened.version().content()).isEqualTo(Plans.good());
    List<UUID> rows = opened.written().draft().needs();
    text(ref, PlanSection.A, revision(ref, "A"), "Changed");
    assertThat(plans.find(ref, 1).orElseThrow().content()).isEqualTo(Plans.good());
    assertThat(content(ref).sectionA()).isEqualTo("Changed");
    assertThat(drafts.of(ref, Kind.DRAFT).draft().needs()).isEqualTo(rows);
    assertThatThrownBy(() -> editor.open(new OpenPlanEditor.Command(ref, 1, PlanSection.A)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theFinalPlanMayBeChangedInTheLightOfWhatTheFamilySaid() {
    String ref = journey.draftSent();
    journey.moveTo(THU_3_DEC_2026);
    fixtures.as("t-priya");
    represent.record(new RecordRepresentations.Command(ref, Representations.Outcome.FINISHED_IN_WRITING,
        THU_3_DEC_2026, "Small things.", null, null, null, Representations.Next.FINALISE));
    text(ref, PlanSection.A, revision(ref, "A"), "As the family asked");
    assertThat(plans.working(ref).kind()).isEqualTo(Kind.FINAL);
    assertThat(content(ref).sectionA()).isEqualTo("As the family asked");
    assertThat(plans.find(ref, 1).orElseThrow().content()).isEqualTo(Plans.good());
  }

  @Test
  void saysWhoElseOpenedTheSectionLately() {
    String ref = journey.begin();
    editor.open(new OpenPlanEditor.Command(ref, 1, PlanSection.F));
    fixtures.as("t-sam");
    assertThat(editor.open(new OpenPlanEditor.Command(ref, 1, PlanSection.F)).others())
        .extracting(reader -> reader.username()).containsExactly("t-priya");
    assertThat(editor.open(new OpenPlanEditor.Command(ref, 1, PlanSection.A)).others()).isEmpty();
    assertThat(journey.today()).isNotNull();
    assertThat(plans.all(ref)).as("looking begins nothing").isEmpty();
  }

  @Test
  void onlyThoseWhoMayWorkOnTheCaseWriteIt() {
    String ref = journey.begin();
    fixtures.as("t-omar");
    assertThatThrownBy(() -> text(ref, PlanSection.A, "0", "Not mine")).isInstanceOf(NoAccess.class);
    assertThatThrownBy(() -> editor.open(new OpenPlanEditor.Command(ref, 1, PlanSection.A)))
        .isInstanceOf(NoAccess.class);
    assertThatThrownBy(() -> row(ref, LISTENS, null)).isInstanceOf(NoAccess.class);
  }

  @Test
  void theFinalTakesOverTheAgreementOfTheDraft() {
    String ref = journey.begin();
    saveAll.save(new SaveDraftPlan.Command(ref, "0", Plans.withCare("Epilepsy.", "None identified", Plans.PROVISION,
        Plans.care(Section.G, "Epilepsy nurse visits"))));
    Agreed health = new Agreed("Dr Aziz", journey.today());
    agree.record(new RecordHealthAgreement.Command(ref, health));
    write.write(new WriteDraftPlan.Command(ref, plans.revision(ref), null, "Sent with what is left."));
    journey.send(ref, NoticeType.N8);
    assertThat(plans.newest(ref).orElseThrow().health()).isEqualTo(health);
  }

  private PlanContent content(String ref) {
    return plans.working(ref).content();
  }

  private void text(String ref, PlanSection section, String basedOn, String words) {
    saveText.save(new SavePlanText.Command(ref, section, basedOn, words, null));
  }

  private UUID row(String ref, PlanContent.Row content, UUID need) {
    UUID id = UUID.randomUUID();
    saveRow.save(new SavePlanRow.Command(ref, id, "0", content, need, null));
    return id;
  }

  private String revision(String ref, String part) {
    return String.valueOf(drafts.of(ref, Kind.DRAFT).revisions().getOrDefault(part, 0));
  }
}
