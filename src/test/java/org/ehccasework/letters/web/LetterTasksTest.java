package org.ehccasework.letters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.letters.LettersAtWork;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.task.Note;
import org.ehccasework.web.task.TaskContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LetterTasksTest extends LettersAtWork {

  @Autowired ApproveNoticeTask approveTask;
  @Autowired RecordDispatchTask dispatchTask;

  @Test
  void showTheLetterWhoGetsItAndByWhenItMustGo() {
    var ref = fixtures.openCase();
    var context = approveTask.context(task(ref, "approve-notice", given(NoticeType.N4, ref, REFUSAL)));
    assertThat(context.notes()).extracting(Note::kind)
        .containsExactly(Note.Kind.WARNING, Note.Kind.WARNING, Note.Kind.INFO, Note.Kind.LETTER);
    assertThat(note(context, "Before this letter goes")).containsExactly(
        "No health body is recorded in this case. The law wants them told. Add them under People.",
        "No social care is recorded in this case. The law wants them told. Add them under People.");
    assertThat(note(context, "When to send it")).containsExactly("It must count as given by Monday 19 October 2026, "
        + "the last legal day. Send by portal, email or hand by Monday 19 October 2026, or post first class by "
        + "Thursday 15 October 2026.");
    assertThat(note(context, "Who gets this letter")).hasSize(3)
        .anySatisfy(line -> assertThat(line).startsWith("Abena Mensah").contains(", parent. 4 Elm Road, Testbury"))
        .contains("Head teacher, Elm Grove Primary School, school or setting. Elm Grove, Testbury, TE5 7QR; "
            + "head@elmgrove.test.");
    assertThat(letter(context).heading()).startsWith("We will not assess Kofi Mensah");
    assertThat(letter(context).paragraphs()).contains("You need a mediation certificate before you can appeal. "
        + "You get it from the mediation adviser, even if you do not want mediation.");
  }

  @Test
  void keepTheHeadingsAndListsOfTheLetter() {
    var ref = fixtures.openCase();
    Note letter = approveTask.context(task(ref, "approve-notice", given(NoticeType.N4, ref, REFUSAL))).notes().get(3);
    assertThat(letter.blocks()).filteredOn(block -> block.kind() == Note.Block.Kind.HEADING)
        .extracting(Note.Block::text).contains("Free independent help");
    assertThat(letter.blocks()).filteredOn(block -> block.kind() == Note.Block.Kind.LIST).isNotEmpty()
        .allSatisfy(block -> assertThat(block.lines()).noneMatch(line -> line.startsWith("•")));
  }

  @Test
  void warnFirstOfWhatTheLetterLacks() {
    var ref = fixtures.openCase();
    var context = approveTask.context(task(ref, "approve-notice", given(NoticeType.N4, ref, NoticeDetails.none())));
    assertThat(context.notes().get(0).heading()).isEqualTo("This letter cannot go yet");
    assertThat(context.notes().get(0).paragraphs()).singleElement().asString()
        .contains("the reasons for the decision");
  }

  @Test
  void approveWithTheOfficersOwnWordsAndThenProposeToday() {
    var ref = fixtures.openCase();
    var id = given(NoticeType.N4, ref, REFUSAL);
    approveTask.complete(task(ref, "approve-notice", id), FormAnswers.of(Map.of("freePart", "Ring us.")));
    var context = dispatchTask.context(task(ref, "record-dispatch", id));
    assertThat(context.values()).isEqualTo(Map.of("dispatchedOn", TUE_13_OCT_2026));
    assertThat(letter(context).paragraphs()).contains("Ring us.");
    dispatchTask.complete(task(ref, "record-dispatch", id), FormAnswers.of(Map.of("method", "post-first",
        "dispatchedOn", "2026-10-13", "note", "Receipt 12")));
    assertThat(notices.get(id).status()).isEqualTo(Status.DISPATCHED);
    assertThat(notices.get(id).effectiveOn()).isEqualTo(LocalDate.of(2026, 10, 15));   // a Thursday
  }

  @Test
  void offerTheWaysOfSendingAndSayForWhomEmailIsNotOpen() {
    var ref = fixtures.openCase();
    assertThat(ways(ref)).extracting(Option::label)
        .containsExactly("Portal", "Email: we send each person a link", "Email sent outside this service", "By hand",
            "First class post", "Second class post");
    add(ref, Kind.PARENT, "Kwame Mensah", false);
    assertThat(ways(ref)).contains(
        new Option("email-link", "Email: we send each person a link (no agreed address for Kwame Mensah)"),
        new Option("email", "Email sent outside this service (no agreed address for Kwame Mensah)"));
  }

  @Test
  void refuseAnAnswerWithoutAWayOfSending() {
    var ref = fixtures.openCase();
    var task = task(ref, "record-dispatch", approved(NoticeType.N4, ref, REFUSAL));
    assertThatThrownBy(() -> dispatchTask.complete(task, FormAnswers.of(Map.of("dispatchedOn", "2026-10-13"))))
        .isInstanceOf(RuleBroken.class).hasMessage("Select how it was sent");
  }

  private Iterable<Option> ways(String ref) {
    UUID id = approved(NoticeType.N4, ref, REFUSAL);
    return dispatchTask.context(task(ref, "record-dispatch", id)).options().get("ways");
  }

  private static Note letter(TaskContext context) {
    return context.notes().get(context.notes().size() - 1);
  }

  private static Iterable<String> note(TaskContext context, String heading) {
    return context.notes().stream().filter(note -> note.heading().equals(heading)).findFirst().orElseThrow()
        .paragraphs();
  }
}
