package org.ehccasework.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.Files;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.journey.Answers;
import org.ehccasework.journey.ApiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** Cases and tasks at the API's door: the same rules as on the pages, in the API's own words. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class ApiTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 7); // Mon

  @Autowired MockMvc mvc;
  @Autowired ObjectMapper json;
  @Autowired CaseFixtures people;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private ApiClient api;
  private String firstName;
  private String ref;

  @BeforeEach
  void aCase() {
    people.authority();
    api = new ApiClient(mvc, json);
    clock.stopAt(TODAY.atTime(10, 0).atZone(ZoneId.of("Europe/London")).toInstant());
    firstName = "Api-" + UUID.randomUUID().toString().substring(0, 8);
    var answer = api.write("t-priya", "/api/v1/requests", Answers.request(firstName, TODAY));
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    ref = answer.body().path("ref").asText();
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
  }

  @Test
  void findsACaseByNameWithoutTheNameInAnAddress() {
    JsonNode found = api.write("t-priya", "/api/v1/cases/search", Map.of("q", firstName)).body();
    assertThat(found.path("total").asInt()).isEqualTo(1);
    assertThat(found.path("page").asInt()).isEqualTo(1);
    assertThat(found.path("items").get(0).path("ref").asText()).isEqualTo(ref);
  }

  @Test
  void listsCasesByStageAndStatus() {
    JsonNode found = api.read("t-priya", "/api/v1/cases?stage=deciding-to-assess&status=on-time").body();
    assertThat(found.path("total").asInt()).isPositive();
    assertThat(found.path("items")).allSatisfy(line -> assertThat(line.path("stage").asText()).isEqualTo("deciding-to-assess"));
    assertThat(api.read("t-priya", "/api/v1/cases?stage=nowhere").status()).isEqualTo(422);
  }

  @Test
  void takesListsAndDescribesTasks() {
    JsonNode mine = api.read("t-priya", "/api/v1/tasks?scope=mine&due=week").body();
    assertThat(mine.path("items").get(0).has("caseRef")).isTrue();
    String task = api.taskId(ref, "record-decision-to-assess");
    JsonNode one = api.read("t-daniel", "/api/v1/tasks/" + task).body();
    assertThat(one.path("key").asText()).isEqualTo("record-decision-to-assess");
    assertThat(one.path("fields").findValuesAsText("key")).contains("mayHaveSen", "outcome", "reasons", "decidedOn");
    assertThat(one.path("dueOn").asText()).isEqualTo("2026-10-19"); // Mon, week 6
    assertThat(api.write("t-daniel", "/api/v1/tasks/" + task + "/claim", Map.of()).status()).isEqualTo(204);
    assertThat(api.write("t-doris", "/api/v1/tasks/" + task + "/claim", Map.of()).status()).isEqualTo(409);
    assertThat(api.read("t-priya", "/api/v1/tasks?scope=everything").status()).isEqualTo(422);
  }

  @Test
  void saysWhichAnswersToPutRightAndLeavesTheTaskOpen() {
    var answer = api.tryToComplete("t-daniel", ref, "record-decision-to-assess", Map.of("outcome", "PERHAPS"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().path("violations").findValuesAsText("field")).contains("outcome", "reasons", "mayHaveSen");
    assertThat(api.open(ref)).contains("record-decision-to-assess");
  }

  @Test
  void refusesATaskToSomeoneOfAnotherRole() {
    assertThat(api.tryToComplete("t-priya", ref, "record-decision-to-assess", Answers.decisionToAssess(TODAY, true))
        .status()).isEqualTo(403);
    assertThat(api.read("t-omar", "/api/v1/cases/" + ref).status()).isEqualTo(403);
    assertThat(api.read("t-olga", "/api/v1/cases/" + ref).status()).isIn(403, 404);
    assertThat(api.write("t-inspector", "/api/v1/requests", Answers.request("Nobody", TODAY)).status()).isEqualTo(403);
  }

  @Test
  void writesDownWhoReadATaskOrTheExceptionsOfACase() {
    String task = api.taskId(ref, "record-decision-to-assess");
    assertThat(api.read("t-doris", "/api/v1/tasks/" + task).status()).isEqualTo(200);
    assertThat(openings("t-doris")).isEqualTo(1);
    assertThat(api.read("t-maya", "/api/v1/cases/" + ref + "/exceptions").status()).isEqualTo(200);
    assertThat(openings("t-maya")).isEqualTo(1);
  }

  private int openings(String who) {
    return jdbc.sql("select count(*) from access_log where case_ref = ? and username = ? and action = 'OPEN_CASE'")
        .params(ref, who).query(Integer.class).single();
  }

  @Test
  void tellsWhoDidATaskOnlyToThoseWhoMayReadTheCase() {
    String task = api.taskId(ref, "record-decision-to-assess");
    api.complete("t-daniel", ref, "record-decision-to-assess", Answers.decisionToAssess(TODAY, true));
    var toAnOfficer = api.read("t-doris", "/api/v1/tasks/" + task);
    assertThat(toAnOfficer.status()).isEqualTo(409);
    assertThat(toAnOfficer.body().toString()).contains("Daniel Testing");
    for (String outside : List.of("t-omar", "t-olga")) {
      var answer = api.read(outside, "/api/v1/tasks/" + task);
      assertThat(answer.status()).as(outside).isIn(403, 404);
      assertThat(answer.body().toString()).as(outside).doesNotContain("Daniel");
      assertThat(api.write(outside, "/api/v1/tasks/" + task + "/claim", Map.of()).body().toString()).as(outside)
          .doesNotContain("Daniel");
    }
  }

  @Test
  void leavesTheSessionOfABrowserAlone() throws Exception {
    var session = new MockHttpSession();
    String before = session.getId();
    mvc.perform(get("/api/v1/cases/" + ref).session(session).with(httpBasic("t-priya", CaseFixtures.PASSWORD)))
        .andExpect(status().isOk());
    assertThat(session.getId()).isEqualTo(before);
    assertThat(session.getAttributeNames().hasMoreElements()).isFalse();
  }

  @Test
  void saysInTheApisNamesWhatIsWrongWithARequest() {
    var future = api.write("t-priya", "/api/v1/requests", Answers.request("Future", TODAY.plusDays(1)));
    assertThat(future.status()).isEqualTo(422);
    assertThat(future.body().path("violations").get(0).path("field").asText()).isEqualTo("receivedOn");
    var nameless = api.write("t-priya", "/api/v1/requests", Map.of("channel", "post", "receivedOn", TODAY));
    assertThat(nameless.status()).isEqualTo(422);
    assertThat(nameless.body().path("violations").findValuesAsText("field")).contains("child.firstName", "requester.kind");
    var noDate = api.write("t-priya", "/api/v1/requests", Map.of("child", Map.of("dateOfBirth", "2019-02-30")));
    assertThat(noDate.status()).isEqualTo(400);
    assertThat(noDate.body().path("violations").get(0).path("message").asText()).contains("real date");
  }

  @Test
  void keepsDocumentsAndContactsAndShowsThemInTheHistory() throws Exception {
    mvc.perform(multipart("/api/v1/cases/" + ref + "/documents")
            .file(new MockMultipartFile("file", "report.pdf", "application/pdf", Files.pdf())).param("title", "School report")
            .with(httpBasic("t-priya", CaseFixtures.PASSWORD)))
        .andExpect(status().isCreated());
    mvc.perform(multipart("/api/v1/cases/" + ref + "/documents")
            .file(new MockMultipartFile("file", "report.pdf", "application/pdf", "MZ not a PDF".getBytes()))
            .with(httpBasic("t-priya", CaseFixtures.PASSWORD)))
        .andExpect(status().isUnprocessableEntity()).andExpect(jsonPath("$.violations[0].field").value("file"));
    assertThat(api.write("t-priya", "/api/v1/cases/" + ref + "/contacts", Map.of("kind", "call", "withWhom", "Laura",
        "on", TODAY, "note", "Asked when we decide.")).status()).isEqualTo(201);
    assertThat(api.read("t-priya", "/api/v1/cases/" + ref + "/history").body().path("items").findValuesAsText("kind"))
        .contains("document", "contact", "request");
  }

  @Test
  void anExceptionIsClaimedByOneAndAuthorisedByAnother() {
    String path = "/api/v1/cases/" + ref + "/exceptions";
    var wrong = api.write("t-priya", path, Map.of("limit", "send-final-plan", "kind", "missed-appointment",
        "missedOn", TODAY, "impractical", true, "evidence", "Letter", "causalReason", "Missed"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body().path("violations").get(0).path("message").asText()).contains("late advice");
    clock.stopAt(LocalDate.of(2026, 10, 20).atTime(10, 0).atZone(ZoneId.of("Europe/London")).toInstant()); // Tue
    var claimed = api.write("t-daniel", path, Map.ofEntries(Map.entry("limit", "send-final-plan"),
        Map.entry("kind", "absence-from-area"), Map.entry("who", "child"), Map.entry("from", "2026-09-14"),
        Map.entry("until", "2026-10-19"), Map.entry("impractical", true), Map.entry("evidence", "Travel papers"),
        Map.entry("causalReason", "The child could not be seen.")));
    assertThat(claimed.status()).as("%s", claimed.body()).isEqualTo(201);
    String id = claimed.body().path("id").asText();
    assertThat(api.write("t-daniel", path + "/" + id + "/authorise", Map.of("reason", "It fits.")).status()).isEqualTo(422);
    var second = api.write("t-maya", path + "/" + id + "/authorise", Map.of("reason", "The papers show five weeks away."));
    assertThat(second.status()).as("%s", second.body()).isEqualTo(204);
    assertThat(api.read("t-priya", path).body().path("items").size()).isEqualTo(1);
  }

  @Test
  void saysWhichFieldIsOfTheWrongKind() throws Exception {
    mvc.perform(get("/api/v1/cases?page=two").with(httpBasic("t-priya", CaseFixtures.PASSWORD)))
        .andExpect(status().isBadRequest()).andExpect(jsonPath("$.violations[0].field").value("page"))
        .andExpect(jsonPath("$.violations[0].message").value("Enter page as a whole number."));
    mvc.perform(multipart("/api/v1/cases/" + ref + "/documents").with(httpBasic("t-priya", CaseFixtures.PASSWORD)))
        .andExpect(status().isBadRequest()).andExpect(jsonPath("$.violations[0].field").value("file"));
    for (Object wrong : List.of(16570, List.of(2015, 5, 14), true, "14/05/2015")) {
      var answer = api.write("t-priya", "/api/v1/requests", Map.of("child", Map.of("dateOfBirth", wrong)));
      assertThat(answer.status()).as("%s", wrong).isEqualTo(400);
      assertThat(answer.body().at("/violations/0/field").asText()).isEqualTo("child.dateOfBirth");
      assertThat(answer.body().at("/violations/0/message").asText()).contains("yyyy-mm-dd");
    }
  }

  @Test
  void keepsNoCharacterThatALetterCannotHold() {
    Map<String, Object> request = Map.of(
        "child", Map.of("firstName", firstName + "\u0000x", "lastName", "Ash\u000Bby", "dateOfBirth", "2019-05-14"),
        "requester", Map.of("kind", "parent", "name", "Laura\r\nBcc: all@example.org", "email", "laura@example.org"),
        "channel", "post", "receivedOn", TODAY);
    var answer = api.write("t-priya", "/api/v1/requests", request);
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    JsonNode child = api.theCase("t-priya", answer.body().path("ref").asText()).path("child");
    assertThat(child.path("firstName").asText()).isEqualTo(firstName + "x");
    assertThat(child.path("lastName").asText()).isEqualTo("Ash by");
    assertThat(api.read("t-priya", answer.location() + "/history").body().findValuesAsText("what").toString())
        .contains("Laura Bcc: all@example.org");
  }

  @Test
  void twoSendingsOfOneRequestAtOneTimeGetOneCase() throws Exception {
    Map<String, Object> request = Answers.request("Both-" + UUID.randomUUID().toString().substring(0, 8), TODAY);
    String key = UUID.randomUUID().toString();
    Callable<ApiClient.Answer> send = () -> api.write("t-priya", "/api/v1/requests", request, key);
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Future<ApiClient.Answer>> answers = two.invokeAll(List.of(send, send));
      assertThat(answers.get(0).get().status()).as("%s", answers.get(0).get().body()).isEqualTo(201);
      assertThat(answers.get(1).get().status()).as("%s", answers.get(1).get().body()).isEqualTo(201);
      assertThat(answers.get(0).get().location()).isEqualTo(answers.get(1).get().location());
    } finally {
      two.shutdown();
    }
  }

  @Test
  void aKeyStandsForOneRequestOfOnePerson() {
    String key = UUID.randomUUID().toString();
    var first = api.write("t-priya", "/api/v1/requests", Answers.request("Key-" + key.substring(0, 8), TODAY), key);
    var other = api.write("t-priya", "/api/v1/requests", Answers.request("Other-" + key.substring(0, 8), TODAY), key);
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.body().at("/violations/0/field").asText()).isEqualTo("Idempotency-Key");
    var elses = api.write("t-sam", "/api/v1/requests", Answers.request("Other-" + key.substring(0, 8), TODAY), key);
    assertThat(elses.status()).as("%s", elses.body()).isEqualTo(201);
    assertThat(elses.location()).isNotEqualTo(first.location());
  }

  @Test
  void namesNoCaseThatIsShutToTheCaller() {
    var answer = api.write("t-omar", "/api/v1/requests", Answers.request(firstName, TODAY));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body().toString()).doesNotContain(ref, firstName)
        .contains("Ask Maya Testing, manager of North team.", "received on 7 September 2026");
  }

  @Test
  void isDocumentedForThoseWhoSignIn() throws Exception {
    mvc.perform(get("/v3/api-docs")).andExpect(status().isUnauthorized());
    mvc.perform(get("/v3/api-docs").with(httpBasic("t-priya", CaseFixtures.PASSWORD))).andExpect(status().isOk())
        .andExpect(jsonPath("$.paths['/api/v1/deadlines'].post").exists())
        .andExpect(jsonPath("$.paths['/api/v1/tasks/{id}/complete'].post").exists());
  }

  @Test
  void answersEveryFailureAsAProblem() throws Exception {
    mvc.perform(get("/api/v1/nothing").with(httpBasic("t-priya", CaseFixtures.PASSWORD))).andExpect(status().isNotFound())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.violations").isArray());
    mvc.perform(post("/api/v1/deadlines").contentType(MediaType.APPLICATION_JSON).content("{not json")
            .with(httpBasic("t-priya", CaseFixtures.PASSWORD))).andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.violations").isArray());
    mvc.perform(get("/api/v1/deadlines").with(httpBasic("t-priya", CaseFixtures.PASSWORD)))
        .andExpect(status().isMethodNotAllowed()).andExpect(header().string("Allow", "POST"))
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.detail").value(containsString("GET"))).andExpect(jsonPath("$.violations").isArray());
    mvc.perform(post("/api/v1/tasks/5/claim/further").with(httpBasic("t-priya", CaseFixtures.PASSWORD)))
        .andExpect(status().isNotFound());
    mvc.perform(get("/api/v1/cases/EHC-1999-0001").with(httpBasic("t-priya", CaseFixtures.PASSWORD)))
        .andExpect(status().isNotFound());
    mvc.perform(get("/api/v1/tasks")).andExpect(status().isUnauthorized())
        .andExpect(header().string("WWW-Authenticate", containsString("Basic")));
    mvc.perform(post("/api/v1/demo/clock").contentType(MediaType.APPLICATION_JSON).content("{\"today\":\"2027-01-01\"}")
            .with(httpBasic("t-admin", CaseFixtures.PASSWORD))).andExpect(status().isNotFound());
  }
}
