package org.ehccasework.engine.internal.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.people.Authority;
import org.ehccasework.people.BootstrapPeople;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.SystemActor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Sends real requests to Camunda's own pages and interfaces, which Spring MVC's test browser does not reach. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CamundaWebappsTest {

  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final String CODE = "${''.getClass().forName('java.lang.Runtime').getName()}";

  @LocalServerPort int port;
  @Autowired BootstrapPeople bootstrap;
  @Autowired RuntimeService runtime;
  @Autowired CaseFixtures cases;
  @Autowired TaskService tasks;
  @Autowired ManagementService jobs;
  @Autowired RepositoryService repository;

  private final Map<Role, Browser> browsers = new EnumMap<>(Role.class);
  private String task;
  private String instance;

  @BeforeEach
  void aCaseBeforeThePanel() {
    instance = cases.hearThePanel(cases.openCase());
    task = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"COORDINATOR", "DECISION_OFFICER", "PANEL_MEMBER", "ADVISER", "INSPECTOR"})
  void shutsCockpitsPageAndItsInterfaceToOthers(Role role) {
    Browser browser = signedIn(role);
    assertThat(browser.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
    assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(403);
    assertThat(browser.get("/camunda/api/cockpit/plugin/base/default/process-definition/statistics").statusCode())
        .isEqualTo(403);
    assertThat(browser.get(ENGINE + "/process-instance").statusCode()).isEqualTo(403);
    assertThat(browser.get(ENGINE + "/user").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"TEAM_MANAGER", "SEND_MANAGER", "ADMINISTRATOR"})
  void showsManagersAndAdministratorsWhatRuns(Role role) {
    Browser browser = signedIn(role);
    for (String page : new String[] {"cockpit", "tasklist", "welcome"}) {
      assertThat(browser.get("/camunda/app/" + page + "/default/").statusCode()).as(page).isEqualTo(200);
    }
    assertThat(browser.get("/camunda/api/cockpit/plugin/base/default/process-definition/statistics").body())
        .contains("panel-decision");
    assertThat(browser.get(ENGINE + "/process-instance/" + instance).body()).contains(instance);
    assertThat(browser.get(ENGINE + "/task/" + task).body()).contains("record-panel-advice");
    assertThat(browser.json("POST", ENGINE + "/task?maxResults=500", "{}").body()).contains(task);
    assertThat(browser.json("POST", ENGINE + "/history/task", "{\"processInstanceId\":\"" + instance
        + "\"}").body()).contains("record-panel-advice");
  }

  @Test
  void showsTheSharedFilterInTasklist() {
    Browser browser = signedIn(Role.TEAM_MANAGER);
    String filters = browser.get(ENGINE + "/filter?resourceType=Task").body();
    assertThat(filters).contains("All tasks");
    String id = filters.replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    assertThat(browser.json("POST", ENGINE + "/filter/" + id + "/list?maxResults=500", "{}").body()).contains(task);
  }

  @Test
  void shutsCamundasAdminToManagers() {
    assertThat(signedIn(Role.SEND_MANAGER).get("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
    assertThat(signedIn(Role.ADMINISTRATOR).get("/camunda/app/admin/default/").statusCode()).isEqualTo(200);
  }

  @Test
  void sendsWhoHasNotSignedInToTheSignInPageAndInterfacesAWord() {
    Browser nobody = new Browser();
    var page = nobody.get("/camunda/app/cockpit/default/");
    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
    assertThat(nobody.get(ENGINE + "/process-instance").statusCode()).isEqualTo(401);
    assertThat(nobody.get("/engine-rest/engine").statusCode()).isEqualTo(302);
  }

  @Test
  void keepsCamundasOwnContentPolicy() {
    var page = signedIn(Role.TEAM_MANAGER).get("/camunda/app/cockpit/default/");
    assertThat(page.headers().allValues("Content-Security-Policy")).singleElement().asString().contains("nonce-");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = {"TEAM_MANAGER", "ADMINISTRATOR"})
  void refusesExpressionsByJsonAtAnyDepth(Role role) {
    Browser browser = signedIn(role);
    for (String query : new String[] {
        "{\"assigneeExpression\":\"" + CODE + "\"}",
        "{\"orQueries\":[{\"assigneeExpression\":\"" + CODE + "\",\"name\":\"x\"}]}",
        "{\"orQueries\":[{\"\\u0061ssignee\\u0045xpression\":\"" + CODE + "\"}]}",
        "{\"sorting\":[],\"orQueries\":[{\"a\":{\"b\":[{\"nameExpression\":\"x\"}]}}]}"}) {
      for (String path : new String[] {"/task", "/task/count", "/history/task"}) {
        var answer = browser.json("POST", ENGINE + path, query);
        assertThat(answer.statusCode()).as(path + " " + query).isEqualTo(403);
        assertThat(answer.body()).contains("may not bring an expression");
      }
    }
  }

  @Test
  void refusesExpressionsByParameterAndByMultipart() {
    Browser browser = signedIn(Role.ADMINISTRATOR);
    String code = URLEncoder.encode(CODE, StandardCharsets.UTF_8);
    assertThat(browser.get(ENGINE + "/task?assigneeExpression=" + code).statusCode()).isEqualTo(403);
    assertThat(browser.get(ENGINE + "/task?assignee%45xpression=" + code).statusCode()).isEqualTo(403);
    assertThat(browser.send("POST", ENGINE + "/task", "application/x-www-form-urlencoded",
        "assigneeExpression=" + code).statusCode()).isEqualTo(403);
    String part = "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n--b--\r\n";
    for (String body : new String[] {part.formatted("assigneeExpression", CODE),
        part.formatted("query", "{\"orQueries\":[{\"assigneeExpression\":\"" + CODE + "\"}]}")}) {
      assertThat(browser.send("POST", ENGINE + "/task", "multipart/form-data; boundary=b", body).statusCode())
          .isEqualTo(403);
    }
  }

  @Test
  void readsNothingButJson() {
    Browser browser = signedIn(Role.ADMINISTRATOR);
    assertThat(browser.send("POST", ENGINE + "/task", "text/plain", "{}").statusCode()).isEqualTo(403);
    assertThat(browser.send("POST", ENGINE + "/task", "no type at all", "{}").statusCode()).isEqualTo(403);
    assertThat(browser.send("POST", ENGINE + "/task", "*/*", "{}").statusCode()).isEqualTo(403);
    assertThat(browser.json("POST", ENGINE + "/task", "{\"name\":").statusCode()).isEqualTo(400);
    assertThat(browser.json("POST", ENGINE + "/task", "\"" + "x".repeat(300_000) + "\"").statusCode())
        .isEqualTo(413);
  }

  /** What the rules see and what Camunda sees must be the same address. */
  @ParameterizedTest
  @ValueSource(strings = {"/task/%2e%2e/filter/create", "/task/..%2ffilter/create", "//filter/create",
      "/task;x=y/create", "/Filter/create", "/task%2fcreate", "/filter/create/", "/task/count/../create"})
  void isNotMisledByTheWayAnAddressIsWritten(String path) {
    assertThat(signedIn(Role.ADMINISTRATOR).json("POST", ENGINE + path, "{}").statusCode()).isBetween(400, 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "PATCH", "PROPFIND", "get"})
  void readsByTheUsualMethodsAlone(String method) {
    assertThat(signedIn(Role.ADMINISTRATOR).json(method, ENGINE + "/task/count", "").statusCode()).isBetween(400, 405);
  }

  /** CVE-2026-77226: without the rule this makes an administrator. */
  @ParameterizedTest
  @ValueSource(strings = {"/camunda/api/admin/setup/default/user/create", "/camunda/app/admin/default/setup/"})
  void doesNotSetUpAnAdministrator(String path) {
    String person = "{\"profile\":{\"id\":\"eve\",\"firstName\":\"E\",\"lastName\":\"V\"},"
        + "\"credentials\":{\"password\":\"a long password\"}}";
    assertThat(new Browser().json("POST", path, person).statusCode()).isIn(302, 401, 403);
    assertThat(signedIn(Role.ADMINISTRATOR).json("POST", path, person).statusCode()).isEqualTo(403);
    assertThat(signedIn(Role.ADMINISTRATOR).get(path).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "POST | /task/{task}/complete | {}",
      "POST | /task/{task}/submit-form | {}",
      "POST | /task/{task}/claim | {\"userId\":\"eve\"}",
      "POST | /task/{task}/unclaim | {}",
      "POST | /task/{task}/assignee | {\"userId\":\"eve\"}",
      "POST | /task/{task}/delegate | {\"userId\":\"eve\"}",
      "POST | /task/{task}/resolve | {}",
      "POST | /task/{task}/bpmnError | {\"errorCode\":\"x\"}",
      "POST | /task/{task}/comment/create | {\"message\":\"x\"}",
      "POST | /task/{task}/identity-links | {\"userId\":\"eve\",\"type\":\"candidate\"}",
      "PUT | /task/{task} | {\"name\":\"x\"}",
      "DELETE | /task/{task} | {}",
      "POST | /task/create | {\"name\":\"x\"}",
      "PUT | /task/{task}/variables/decisionToAssess | {\"value\":\"ASSESS\",\"type\":\"String\"}",
      "POST | /task/{task}/variables | {\"modifications\":{}}",
      "PUT | /process-instance/{instance}/variables/decisionToAssess | {\"value\":\"ASSESS\",\"type\":\"String\"}",
      "POST | /process-instance/{instance}/variables | {\"modifications\":{}}",
      "DELETE | /process-instance/{instance}/variables/decisionToAssess | {}",
      "DELETE | /process-instance/{instance} | {}",
      "PUT | /process-instance/{instance}/suspended | {\"suspended\":true}",
      "POST | /process-instance/{instance}/modification | {\"instructions\":[]}",
      "PUT | /execution/{instance}/localVariables/x | {\"value\":\"1\",\"type\":\"String\"}",
      "POST | /execution/{instance}/signal | {}",
      "POST | /message | {\"messageName\":\"RequestWithdrawn\"}",
      "POST | /signal | {\"name\":\"x\"}",
      "POST | /condition | {\"variables\":{}}",
      "POST | /process-definition/key/panel-decision/start | {}",
      "POST | /process-definition/key/panel-decision/submit-form | {}",
      "PUT | /process-definition/key/panel-decision/suspended | {\"suspended\":true}",
      "POST | /modification/execute | {}",
      "POST | /migration/execute | {}",
      "POST | /deployment/create | {}",
      "POST | /decision-definition/key/x/evaluate | {}",
      "POST | /filter/create | {\"resourceType\":\"Task\",\"name\":\"x\"}",
      "POST | /authorization/create | {}",
      "POST | /user/create | {}",
      "POST | /identity/verify | {\"username\":\"eve\",\"password\":\"x\"}",
      "POST | /history/process-instance/delete | {}",
      "PUT | /job/x/duedate | {\"duedate\":null}"})
  void refusesEveryWriteEvenToAnAdministrator(String method, String path, String body) {
    String to = ENGINE + path.replace("{task}", task).replace("{instance}", instance);
    var answer = signedIn(Role.ADMINISTRATOR).json(method, to, body);
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Do the task or record the answer in EHC casework");
    assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
    assertThat(runtime.getVariables(instance)).containsOnlyKeys("limitId");
  }

  @Test
  void hasNoSecondDoorForPasswords() {
    String login = "/camunda/api/admin/auth/user/default/login/cockpit";
    assertThat(signedIn(Role.ADMINISTRATOR).send("POST", login, "application/x-www-form-urlencoded",
        "username=eve&password=x").statusCode()).isEqualTo(403);
    assertThat(new Browser().send("POST", login, "application/x-www-form-urlencoded", "username=eve&password=x")
        .statusCode()).isEqualTo(401);
  }

  @Test
  void letsAdministratorsAloneSetAStuckJobGoingAgain() {
    String job = aTimer();
    jobs.setJobRetries(job, 0);
    Browser manager = signedIn(Role.SEND_MANAGER);
    assertThat(manager.json("PUT", ENGINE + "/job/" + job + "/retries", "{\"retries\":1}").statusCode()).isEqualTo(403);
    Browser administrator = signedIn(Role.ADMINISTRATOR);
    assertThat(administrator.json("PUT", ENGINE + "/job/" + job + "/retries", "{\"retries\":1}").statusCode())
        .isEqualTo(204);
    assertThat(jobs.createJobQuery().jobId(job).singleResult().getRetries()).isEqualTo(1);
    Browser forger = newlySignedIn(Role.ADMINISTRATOR);
    forger.xsrf = "forged";
    assertThat(forger.json("PUT", ENGINE + "/job/" + job + "/retries", "{\"retries\":2}").statusCode())
        .isEqualTo(403);
    assertThat(jobs.createJobQuery().jobId(job).singleResult().getRetries()).isEqualTo(1);
  }

  @Test
  void signsOutOfEverythingFromCockpit() {
    Browser browser = newlySignedIn(Role.TEAM_MANAGER);
    assertThat(browser.json("POST", "/camunda/api/admin/auth/user/default/logout", "").statusCode()).isEqualTo(204);
    assertThat(browser.get(ENGINE + "/process-instance").statusCode()).isEqualTo(401);
  }

  private String aTimer() {
    var model = Bpmn.createExecutableProcess("waits").camundaHistoryTimeToLive(1).startEvent()
        .intermediateCatchEvent().timerWithDuration("P1D").endEvent().done();
    repository.createDeployment().name("waits").addModelInstance("waits.bpmn", model).deploy();
    String waiting = runtime.startProcessInstanceByKey("waits", aReference()).getId();
    return jobs.createJobQuery().processInstanceId(waiting).singleResult().getId();
  }

  @AfterEach
  void tidy() {
    repository.createDeploymentQuery().deploymentName("waits").list()
        .forEach(waits -> repository.deleteDeployment(waits.getId(), true));
  }

  private static String aReference() {
    return "T-" + UUID.randomUUID().toString().substring(0, 13);
  }

  /** One browser of each role for all tests, which leave it signed in. */
  private Browser signedIn(Role role) {
    return browsers.computeIfAbsent(role, this::newlySignedIn);
  }

  private Browser newlySignedIn(Role role) {
    String username = "p" + UUID.randomUUID().toString().substring(0, 8);
    SystemActor.run("test", () -> {
      var authority = bootstrap.authority(new Authority(UUID.randomUUID(), "Marlshire Council", "999", null, null,
          null, null, null, null, null, null, null));
      bootstrap.person(new StaffMember(UUID.randomUUID(), username, "Some One", null, null, authority.id(), null,
          null, Set.of(role), true), "right", false);
    });
    Browser browser = new Browser();
    browser.signIn(username);
    return browser;
  }

  /** A browser with its cookies; it does not follow redirects. */
  private class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private String xsrf;

    void signIn(String username) {
      String token = Jsoup.parse(get("/sign-in").body()).select("input[name=_csrf]").attr("value");
      var answer = send("POST", "/sign-in", "application/x-www-form-urlencoded",
          "username=" + username + "&password=right&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
      assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/my-work");
      get("/camunda/app/welcome/default/");
      xsrf = cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
          .map(HttpCookie::getValue).findFirst().orElse(null);
    }

    HttpResponse<String> get(String path) {
      return perform(request(path).GET().build());
    }

    HttpResponse<String> json(String method, String path, String body) {
      return send(method, path, "application/json", body);
    }

    HttpResponse<String> send(String method, String path, String type, String body) {
      var request = request(path).header("Content-Type", type)
          .method(method, HttpRequest.BodyPublishers.ofString(body));
      if (xsrf != null) {
        request.header("X-XSRF-TOKEN", xsrf);
      }
      return perform(request.build());
    }

    private HttpRequest.Builder request(String path) {
      return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> perform(HttpRequest request) {
      try {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }
}
