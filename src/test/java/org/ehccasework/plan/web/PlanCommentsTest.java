package org.ehccasework.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.ehccasework.StatementCounter;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.TaskAlreadyDone;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.plan.CommentOnPlan;
import org.ehccasework.plan.PlanComment;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.plan.PlanTest;
import org.ehccasework.plan.PlanVersion.Kind;
import org.ehccasework.plan.Plans;
import org.ehccasework.plan.RecordRepresentations;
import org.ehccasework.plan.RemovePlanRow;
import org.ehccasework.plan.Representations.Next;
import org.ehccasework.plan.Representations.Outcome;
import org.ehccasework.plan.SaveDraftPlan;
import org.ehccasework.plan.SettlePlanComment;
import org.ehccasework.plan.internal.CommentRows;
import org.ehccasework.plan.internal.DraftStore;
import org.ehccasework.web.NoAccess;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

class PlanCommentsTest extends PlanTest {

  @Autowired MockMvc browser;
  @Autowired SaveDraftPlan save;
  @Autowired CommentOnPlan comment;
  @Autowired SettlePlanComment settle;
  @Autowired RemovePlanRow remove;
  @Autowired RecordRepresentations record;
  @Autowired CommentRows comments;
  @Autowired DraftStore drafts;
  @Autowired StatementCounter statements;

  @Test
  void aCommentStandsAtItsRowWithWhoAndWhenAndIsCountedInTheListOfSections() throws Exception {
    String ref = written();
    String f = "/cases/" + ref + "/plan/1/F";
    String f1 = f + "/" + f1(ref);
    Document write = page(f1 + "/comment");
    assertThat(write.select("main h2").first().text()).isEqualTo("Comment on F1");
    assertThat(write.select("form[data-keep-draft]").attr("action")).isEqualTo(f1 + "/comment");
    assertThat(write.select("form[data-keep-draft] [name=_csrf]")).hasSize(1);
    assertThat(send(f1 + "/comment", "words", "The advice says <b>daily</b>.").getRedirectedUrl())
        .isEqualTo(f + "#row-" + f1(ref));
    Document page = page(f);
    assertThat(page.select(".app-card .app-comment").text()).startsWith(
        "Priya Testing, 1 December 2026 at 10:00am The advice says <b>daily</b>.").contains("Mark as dealt with");
    assertThat(page.select(".app-editor__nav li").get(5).text()).isEqualTo("F. Special educational provision 1 comment");
    assertThat(page(f1).select(".app-card--open .app-comment")).hasSize(1);
    assertThat(history.latest(ref, 1)).extracting(CaseHistory.Entry::what)
        .containsExactly("A comment on F1 of the plan, version 1");
  }

  @Test
  void whoDealtWithItStaysAndTheFirstCounts() throws Exception {
    String ref = written();
    comment.comment(new CommentOnPlan.Command(ref, PlanSection.C, null, "Ask the nurse."));
    String c = "/cases/" + ref + "/plan/1/C";
    assertThat(page(c).select("#comments .app-comment").text()).contains("Ask the nurse.");
    String action = page(c).select("#comments form").attr("action");
    assertThat(sendAs("t-sam", action).getRedirectedUrl()).isEqualTo(c + "?saved=settled");
    send(action);
    Document page = page(c + "?saved=settled");
    assertThat(page.select("[role=status]").text()).isEqualTo("The comment is marked as dealt with.");
    assertThat(page.select("#comments > .app-comment")).isEmpty();
    assertThat(page.select("#comments details").text()).contains("1 comment dealt with", "Section C",
        "Dealt with by Sam Testing, 1 December 2026 at 10:00am");
    assertThat(page.select(".app-editor__nav li").get(2).text()).doesNotContain("comment");
  }

  @Test
  void anEmptyOneIsNotAddedAndTooLongOnesLoseNothing() throws Exception {
    String ref = written();
    String c = "/cases/" + ref + "/plan/1/C/comment";
    assertThat(send(c, "words", " ").getStatus()).isEqualTo(400);
    MockHttpServletResponse answer = send(c, "words", "x".repeat(4001));
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.getContentAsString()).select("[name=words]").val()).hasSize(4001);
    fixtures.as("t-priya");
    assertThatThrownBy(() -> comment.comment(new CommentOnPlan.Command(ref, PlanSection.C, null, null)))
        .isInstanceOf(RuleBroken.class).hasMessageContaining("Write your comment");
    assertThat(comments.of(ref)).isEmpty();
  }

  @Test
  void commentsDoNotStopThePlanAreNeverInItAndStayWhenItIsSent() throws Exception {
    String ref = written();
    comment.comment(new CommentOnPlan.Command(ref, PlanSection.F, f1(ref), "A private word"));
    Document check = page("/cases/" + ref + "/plan/1/check");
    assertThat(check.select("main").text()).contains("Comments nobody has dealt with", "They do not stop the plan");
    fixtures.as("t-priya");
    journey.write(ref, Plans.good());
    journey.send(ref, NoticeType.N8);
    assertThat(page("/cases/" + ref + "/plan/1").text()).doesNotContain("A private word");
    assertThat(page("/cases/" + ref + "/plan").select("a[href$=/plan/comments]").text())
        .isEqualTo("1 comment of those who wrote it");
    assertThat(page("/cases/" + ref + "/plan/comments").select("tbody tr").text())
        .contains("F1 version 1", "A private word", "Priya Testing", "Open");
    fixtures.as("t-priya");
    record.record(new RecordRepresentations.Command(ref, Outcome.VIEWS_RECEIVED, journey.today(), "Change it.", null,
        null, null, Next.CHANGE_DRAFT));
    assertThat(page("/cases/" + ref + "/plan/2/F").select(".app-card .app-comment").text()).contains("A private word");
  }

  @Test
  void aCommentOnARowThatIsTakenOutStandsWithItsSection() throws Exception {
    String ref = written();
    UUID f1 = f1(ref);
    comment.comment(new CommentOnPlan.Command(ref, PlanSection.F, f1, "Why so seldom?"));
    remove.remove(new RemovePlanRow.Command(ref, f1,
        String.valueOf(drafts.of(ref, Kind.DRAFT).revisions().get(f1.toString()))));
    assertThat(page("/cases/" + ref + "/plan/1/F").select("#comments .app-comment").text())
        .startsWith("On F1, which is taken out: Priya Testing");
    assertThat(send("/cases/" + ref + "/plan/1/F/" + f1 + "/comment", "words", "More").getStatus()).isEqualTo(404);
  }

  @Test
  void onlyThoseWhoWriteThePlanCommentAndThoseWhoReadItReadThem() throws Exception {
    String ref = written();
    comment.comment(new CommentOnPlan.Command(ref, PlanSection.C, null, "Ask the nurse."));
    UUID id = comments.of(ref).get(0).id();
    assertThat(getAs("t-inspector", "/cases/" + ref + "/plan/comments").getStatus()).isEqualTo(200);
    assertThat(getAs("t-omar", "/cases/" + ref + "/plan/comments").getStatus()).isEqualTo(403);
    assertThat(sendAs("t-inspector", "/cases/" + ref + "/plan/1/C/comment", "words", "No").getStatus()).isEqualTo(403);
    assertThat(sendAs("t-omar", "/cases/" + ref + "/plan/1/C/comments/" + id + "/settle").getStatus()).isEqualTo(403);
    fixtures.as("t-omar");
    assertThatThrownBy(() -> settle.settle(new SettlePlanComment.Command(ref, id))).isInstanceOf(NoAccess.class);
    fixtures.as("t-priya");
    String other = written();
    assertThatThrownBy(() -> settle.settle(new SettlePlanComment.Command(other, id))).isInstanceOf(NotFound.class);
    assertThat(comments.of(ref)).allMatch(PlanComment::isOpen);
  }

  @Test
  void whereNothingIsWrittenAnyMoreThereIsNothingToCommentOn() {
    String ref = journey.draftSent();
    assertThatThrownBy(() -> comment.comment(new CommentOnPlan.Command(ref, PlanSection.C, null, "Late")))
        .isInstanceOf(TaskAlreadyDone.class);
  }

  @Test
  void asManyStatementsForManyCommentsAsForOne() throws Exception {
    String ref = written();
    comment.comment(new CommentOnPlan.Command(ref, PlanSection.F, f1(ref), "One"));
    int few = statementsFor(ref);
    fixtures.as("t-priya");
    for (int i = 0; i < 40; i++) {
      comment.comment(new CommentOnPlan.Command(ref, PlanSection.F, f1(ref), "More " + i));
    }
    assertThat(statementsFor(ref)).isEqualTo(few);
  }

  private int statementsFor(String ref) throws Exception {
    page("/cases/" + ref + "/plan/1/F");
    return statements.count(() -> page("/cases/" + ref + "/plan/1/F"));
  }

  private String written() {
    String ref = journey.begin();
    save.save(new SaveDraftPlan.Command(ref, "0", Plans.good()));
    return ref;
  }

  private UUID f1(String ref) {
    return drafts.of(ref, Kind.DRAFT).draft().provision().get(0);
  }

  private Document page(String path) throws Exception {
    MockHttpServletResponse answer = getAs("t-priya", path);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    fixtures.as("t-priya");
    return Jsoup.parse(answer.getContentAsString());
  }

  private MockHttpServletResponse getAs(String who, String path) throws Exception {
    return browser.perform(get(path).with(fixtures.signedIn(who))).andReturn().getResponse();
  }

  private MockHttpServletResponse send(String path, String... pairs) throws Exception {
    return sendAs("t-priya", path, pairs);
  }

  private MockHttpServletResponse sendAs(String who, String path, String... pairs) throws Exception {
    var request = post(path).with(fixtures.signedIn(who)).with(csrf());
    for (int i = 0; i < pairs.length; i += 2) {
      request.param(pairs[i], pairs[i + 1]);
    }
    return browser.perform(request).andReturn().getResponse();
  }
}
