package org.ehccasework.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.casefile.CaseToOpen.MON_7_SEP_2026;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.CaseTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Sends each role, and nobody in particular, to each address of the application and compares who is let in with
 * one table. Everyone asks about a case of their own team; what is sent is empty, so that whoever is let in is told
 * what to enter, or that there is no such thing.
 */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class RolesAndAddressesTest {

  /**
   * Coordinator, Team manager, SEND manager, Decision officer, Panel member, Adviser, administrator (X), Inspector,
   * and who has not signed in (-).
   */
  private static final Map<Character, Role> SIGNS = Map.of('C', Role.COORDINATOR, 'T', Role.TEAM_MANAGER,
      'S', Role.SEND_MANAGER, 'D', Role.DECISION_OFFICER, 'P', Role.PANEL_MEMBER, 'A', Role.ADVISER,
      'X', Role.ADMINISTRATOR, 'I', Role.INSPECTOR);

  /** Panel members and advisers see a case by its agenda or by a request to them; this case has neither. */
  private static final String TABLE = """
      GET  /                                       CTSDPAXI
      GET  /accessibility                          CTSDPAXI-
      GET  /help                                   CTSDPAXI-
      GET  /privacy                                CTSDPAXI-
      GET  /sign-in                                CTSDPAXI-
      ANY  /error                                  CTSDPAXI-
      GET  /account                                CTSDPAXI
      POST /account                                CTSDPAXI
      POST /drafts                                 CTSDPAXI
      GET  /drafts/saved                           CTSDPAXI
      POST /drafts/start-again                     CTSDPAXI
      GET  /stay-signed-in                         CTSDPAXI
      GET  /my-work                                CTSDPAXI
      GET  /my-work/cases                          CTSDPAXI
      GET  /my-work/waiting                        CTSDPAXI
      GET  /cases/{ref}/tasks/{id}/put-off         CTSD
      POST /cases/{ref}/tasks/{id}/put-off         CTSD
      GET  /my-work/team                           CTSDPAXI
      POST /my-work/team/{id}/take                 CTSDP
      POST /tasks/{id}/assign                      TS
      GET  /tasks/bulk                             CTS
      POST /tasks/bulk                             CTS
      GET  /my-work/results/{id}                   CTSDPAXI
      GET  /my-work/leave                          CTS
      POST /my-work/leave                          CTS
      POST /my-work/leave/{id}/end                 CTS
      POST /my-work/leave/letters                  TS
      POST /my-work/views                          CTSDPAXI
      POST /my-work/views/{id}/remove              CTSDPAXI
      GET  /cases                                  CTSDPAXI
      POST /cases/search                           CTSDPAXI
      GET  /cases/new                              CTS
      POST /cases/new                              CTS
      GET  /cases/new/{id}/{step}                  CTS
      POST /cases/new/{id}/{step}                  CTS
      GET  /cases/new/{id}/documents               CTS
      POST /cases/new/{id}/documents               CTS
      GET  /cases/new/{id}/check                   CTS
      POST /cases/new/{id}/check                   CTS
      POST /cases/new/{id}/remove                  CTS
      GET  /cases/{recorded}/registered            CTS
      GET  /cases/{ref}                            CTSDXI
      GET  /cases/{ref}/next                       CTSDXI
      GET  /cases/{ref}/clock                      CTSDXI
      GET  /cases/{ref}/history                    CTSDXI
      GET  /cases/{ref}/people                     CTSDXI
      GET  /cases/{ref}/tasks                      CTSDXI
      GET  /cases/{ref}/where                      CTSDXI
      POST /cases/{ref}/where                      CTS
      GET  /cases/{ref}/{taskKey}                  CTSDP
      POST /cases/{ref}/{taskKey}                  CTSDP
      GET  /cases/{ref}/{taskKey}/{itemId}         CTS
      POST /cases/{ref}/{taskKey}/{itemId}         CTS
      GET  /cases/{ref}/clock/correct-receipt      TS
      POST /cases/{ref}/clock/correct-receipt      TS
      GET  /cases/{ref}/clock/correct-responsible  TS
      POST /cases/{ref}/clock/correct-responsible  TS
      GET  /cases/{ref}/clock/exceptions/new       CTS
      POST /cases/{ref}/clock/exceptions/new       CTS
      GET  /cases/{ref}/clock/exceptions/{id}      CTSDXI
      POST /cases/{ref}/clock/exceptions/{id}      CTSDXI
      GET  /cases/{ref}/people/new                 CTS
      POST /cases/{ref}/people/new                 CTS
      GET  /cases/{ref}/people/looked-after        CTS
      POST /cases/{ref}/people/looked-after        CTS
      GET  /cases/{ref}/people/who-decides         CTS
      POST /cases/{ref}/people/who-decides         CTS
      GET  /cases/{ref}/people/{id}                CTS
      POST /cases/{ref}/people/{id}                CTS
      GET  /cases/{ref}/people/{id}/consent        CTS
      POST /cases/{ref}/people/{id}/consent        CTS
      GET  /cases/{ref}/people/{id}/consent/end    CTS
      POST /cases/{ref}/people/{id}/consent/end    CTS
      GET  /cases/{ref}/contacts                   CTSDXI
      GET  /cases/{ref}/contacts/new               CTS
      POST /cases/{ref}/contacts/new               CTS
      POST /cases/{ref}/contacts/{id}/kept         CTS
      GET  /cases/{ref}/documents                  CTSDXI
      POST /cases/{ref}/documents                  CTS
      GET  /cases/{ref}/documents/{id}             CTSDXI
      GET  /cases/{ref}/documents/{id}/view        CTSDXI
      GET  /cases/{ref}/reassign                   TS
      POST /cases/{ref}/reassign                   TS
      GET  /cases/handover                         TS
      POST /cases/handover                         TS
      GET  /cases/{ref}/briefing                   CTSDXI
      GET  /letters/handover                       CTS
      POST /letters/handover/approve               CTS
      POST /letters/handover/dispatch              CTS
      GET  /cases/{ref}/restrict                   TS
      POST /cases/{ref}/restrict                   TS
      GET  /cases/{ref}/leave-early                CTS
      POST /cases/{ref}/leave-early                CTS
      GET  /cases/{ref}/letters                    CTSDXI
      GET  /cases/{ref}/letters/{id}               CTSDXI
      GET  /cases/{ref}/letters/{id}/pdf           CTSDXI
      GET  /cases/{ref}/letters/{id}/correct       TS
      POST /cases/{ref}/letters/{id}/correct       TS
      GET  /cases/{ref}/letters/{id}/take-back     TS
      POST /cases/{ref}/letters/{id}/take-back     TS
      GET  /cases/{ref}/letters/{id}/links/{link}  CTSD
      POST /cases/{ref}/letters/{id}/links/{link}  CTSD
      GET  /cases/{ref}/letters/{id}/reopen        CTSD
      POST /cases/{ref}/letters/{id}/reopen        CTSD
      GET  /cases/{ref}/decisions                  CTSDXI
      GET  /cases/{ref}/decide-without-panel       TSD
      POST /cases/{ref}/decide-without-panel       TSD
      GET  /panels                                 CTSDP
      GET  /panels/{id}                            CTSDP
      GET  /panels/{id}/pack                       CTSDP
      POST /panels                                 TS
      POST /panels/{id}/cancel                     TS
      GET  /cases/{ref}/advice                     CTSDXI
      GET  /cases/{ref}/advice/{id}                CTSDXI
      GET  /cases/{ref}/advice/ask                 CTS
      POST /cases/{ref}/advice/ask                 CTS
      GET  /cases/{ref}/advice/{id}/author         CTS
      POST /cases/{ref}/advice/{id}/author         CTS
      GET  /cases/{ref}/advice/{id}/take-back      CTS
      POST /cases/{ref}/advice/{id}/take-back      CTS
      GET  /cases/{ref}/advice/{id}/answers/{question}/take  CTS
      POST /cases/{ref}/advice/{id}/answers/{question}/take  CTS
      GET  /cases/{ref}/advice/conflicts/new       CTS
      POST /cases/{ref}/advice/conflicts/new       CTS
      GET  /cases/{ref}/advice/conflicts/{conflict}/explain  CTS
      POST /cases/{ref}/advice/conflicts/{conflict}/explain  CTS
      POST /cases/{ref}/advice/{id}/read           CTS
      POST /cases/{ref}/advice/read                CTS
      GET  /cases/{ref}/advice/{id}/question       CTS
      POST /cases/{ref}/advice/{id}/question       CTS
      GET  /cases/{ref}/advice/{id}/challenge      CTS
      POST /cases/{ref}/advice/{id}/challenge      CTS
      GET  /cases/{ref}/advice/{id}/answers/{question}  CTS
      POST /cases/{ref}/advice/{id}/answers/{question}  CTS
      GET  /cases/{ref}/advice/{id}/send-on        CTS
      POST /cases/{ref}/advice/{id}/send-on        CTS
      GET  /cases/{ref}/advice/share               CTS
      POST /cases/{ref}/advice/share               CTS
      GET  /contribute                             A
      GET  /contribute/{id}                        A
      POST /contribute/{id}                        A
      GET  /contribute/{id}/report                 A
      POST /contribute/{id}/report                 A
      POST /contribute/{id}/report/remove          A
      GET  /contribute/{id}/documents/{document}   A
      GET  /contribute/{id}/more-time              A
      POST /contribute/{id}/more-time              A
      GET  /contribute/{id}/someone-else           A
      POST /contribute/{id}/someone-else           A
      GET  /contribute/{id}/nothing-to-add         A
      POST /contribute/{id}/nothing-to-add         A
      GET  /contribute/{id}/questions/{question}   A
      POST /contribute/{id}/questions/{question}   A
      GET  /contribute/{id}/check                  A
      POST /contribute/{id}/check                  A
      GET  /contribute/{id}/sent                   A
      GET  /advice/reminders                       CTS
      POST /advice/reminders                       CTS
      GET  /advice/reminders/sent                  CTS
      POST /advice/reminders/sent                  CTS
      GET  /cases/{ref}/placement                  CTSDXI
      GET  /cases/{ref}/placement/add              CTS
      POST /cases/{ref}/placement/add              CTS
      GET  /cases/{ref}/placement/keep/{id}        CTS
      POST /cases/{ref}/placement/keep/{id}        CTS
      GET  /cases/{ref}/placement/setting          CTS
      POST /cases/{ref}/placement/setting          CTS
      GET  /cases/{ref}/placement/wish             CTS
      POST /cases/{ref}/placement/wish             CTS
      GET  /cases/{ref}/plan                       CTSDXI
      GET  /cases/{ref}/plan/compare               CTSDXI
      GET  /cases/{ref}/plan/comments              CTSDXI
      GET  /cases/{ref}/plan/from-advice/{advice}/{part}       CTSDXI
      GET  /cases/{ref}/plan/{version}/{section}/comment       CTS
      POST /cases/{ref}/plan/{version}/{section}/comment       CTS
      GET  /cases/{ref}/plan/{version}/{section}/{row}/comment CTS
      POST /cases/{ref}/plan/{version}/{section}/{row}/comment CTS
      POST /cases/{ref}/plan/{version}/{section}/comments/{comment}/settle CTS
      GET  /cases/{ref}/plan/{version}             CTSDXI
      GET  /cases/{ref}/plan/{version}/pdf         CTSDXI
      GET  /cases/{ref}/write-draft-plan           CTS
      GET  /cases/{ref}/plan/{version}/{section}   CTS
      POST /cases/{ref}/plan/{version}/{section}   CTS
      GET  /cases/{ref}/plan/{version}/{section}/new          CTS
      POST /cases/{ref}/plan/{version}/{section}/new          CTS
      GET  /cases/{ref}/plan/{version}/{section}/{row}        CTS
      POST /cases/{ref}/plan/{version}/{section}/{row}        CTS
      POST /cases/{ref}/plan/{version}/{section}/{row}/move   CTS
      POST /cases/{ref}/plan/{version}/{section}/{row}/remove CTS
      GET  /cases/{ref}/plan/{version}/from-advice CTS
      POST /cases/{ref}/plan/{version}/from-advice CTS
      GET  /cases/{ref}/plan/{version}/G/agreement CTS
      POST /cases/{ref}/plan/{version}/G/agreement CTS
      GET  /cases/{ref}/plan/{version}/check       CTS
      POST /cases/{ref}/plan/{version}/check       CTS
      GET  /outbox                                 CTSX
      POST /outbox/{id}/link                       CTSX
      GET  /letters/read/{token}                   CTSDPAXI-
      POST /letters/read/{token}                   CTSDPAXI-
      GET  /letters/read/{token}/letter            CTSDPAXI-
      GET  /letters/read/{token}/pdf               CTSDPAXI-
      GET  /letters/read/{token}/enclosed/{number} CTSDPAXI-
      GET  /admin                                  X
      GET  /admin/people                           X
      GET  /admin/people/new                       X
      POST /admin/people/new                       X
      GET  /admin/people/{id}                      X
      POST /admin/people/{id}                      X
      GET  /admin/people/{id}/password             X
      POST /admin/people/{id}/password             X
      GET  /admin/teams                            X
      POST /admin/teams                            X
      GET  /admin/organisations                    X
      GET  /admin/organisations/{id}               X
      POST /admin/organisations/{id}               X
      GET  /admin/calendar                         X
      POST /admin/calendar                         X
      POST /admin/calendar/{id}/take-back          X
      GET  /admin/targets                          X
      GET  /admin/targets/{limitId}                X
      POST /admin/targets/{limitId}                X
      GET  /admin/rights                           X
      POST /admin/rights                           X
      GET  /admin/settings                         X
      GET  /admin/settings/{id}                    X
      POST /admin/settings/{id}                    X
      POST /admin/settings/{id}/close              X
      GET  /admin/settings/terms                   X
      POST /admin/settings/terms                   X
      GET  /admin/settings/{id}/terms              X
      POST /admin/settings/{id}/terms              X
      GET  /admin/settings/import                  X
      POST /admin/settings/import                  X
      GET  /admin/settings/import/{id}             X
      POST /admin/settings/import/{id}             X
      GET  /admin/council                          X
      POST /admin/council                          X
      GET  /admin/look                             X
      POST /admin/look                             X
      GET  /assets/council/{id}/{look}.css         CTSDPAXI-
      GET  /assets/council/{id}/{look}/logo        CTSDPAXI-
      GET  /admin/audit                            X
      GET  /admin/audit/download                   X
      GET  /admin/audit/cases/{ref}                X
      GET  /admin/letters                          X
      GET  /admin/letters/{template}               X
      POST /admin/letters/{template}               X
      GET  /admin/letters/{template}/versions/{number}  X
      ANY  /api/**                                 CTSDPAXI
      POST /api/v1/deadlines                       CTSDPAXI
      POST /api/v1/requests                        CTS
      GET  /api/v1/tasks                           CTSDPAXI
      GET  /api/v1/tasks/{id}                      CTSDPAXI
      POST /api/v1/tasks/{id}/claim                CTSDPAXI
      POST /api/v1/tasks/{id}/complete             CTSDPAXI
      GET  /api/v1/cases                           CTSDPAXI
      POST /api/v1/cases/search                    CTSDPAXI
      GET  /api/v1/cases/{ref}                     CTSDXI
      GET  /api/v1/cases/{ref}/history             CTSDXI
      GET  /api/v1/cases/{ref}/documents           CTSDXI
      POST /api/v1/cases/{ref}/documents           CTS
      POST /api/v1/cases/{ref}/contacts            CTS
      POST /api/v1/cases/{ref}/withdraw            CTS
      GET  /api/v1/cases/{ref}/exceptions          CTSDXI
      POST /api/v1/cases/{ref}/exceptions          CTS
      POST /api/v1/cases/{ref}/exceptions/{id}/authorise  TSD
      POST /api/v1/cases/{ref}/exceptions/{id}/refuse     TSD
      GET  /swagger-ui.html                        CTSDPAXI
      GET  /v3/api-docs                            CTSDPAXI
      GET  /v3/api-docs.yaml                       CTSDPAXI
      GET  /v3/api-docs/swagger-config             CTSDPAXI
      """;

  /** Without these an address says what it lacks before it asks who is there. */
  private static final Map<String, Map<String, String>> NEEDED = Map.of(
      "/cases/{ref}/clock/exceptions/new", Map.of("limit", "send-final-plan", "ground", "EX-T"),
      "/panels", Map.of("hears", "to-assess", "on-day", "1", "on-month", "12", "on-year", "2036"));

  @Autowired MockMvc browser;
  @Autowired CaseFixtures fixtures;
  @Autowired BootstrapPeople bootstrap;
  @Autowired RuntimeService runtime;
  @Autowired CaseTasks tasks;
  @Autowired StatutoryClock limits;
  @Autowired List<RequestMappingHandlerMapping> mappings;

  private final Map<Role, StaffMember> people = new EnumMap<>(Role.class);
  private String ref;

  @BeforeEach
  void onePersonOfEachRoleInTheTeamOfTheCase() {
    ref = fixtures.openCase();
    UUID authority = fixtures.authority().id();
    UUID team = fixtures.north().id();
    for (Role role : Role.values()) {
      people.put(role, SystemActor.call("test", () -> bootstrap.person(new StaffMember(UUID.randomUUID(),
          "only-" + role.groupId(), role.words(), null, null, authority, team, "health", Set.of(role), true),
          Staff.PASSWORD, false)));
    }
  }

  /** An address with a method and the signs of those whom it lets in. */
  record Line(String method, String address, String letsIn) {

    static Line of(String line) {
      String[] parts = line.split("\\s+");
      return new Line(parts[0], parts[1], parts[2]);
    }

    String name() {
      return method + " " + address;
    }
  }

  static Stream<Line> table() {
    return TABLE.lines().map(Line::of);
  }

  @Test
  void theTableNamesEveryAddressThereIsAndNoOther() {
    List<String> there = mappings.stream().flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(RolesAndAddressesTest::names).distinct().toList();
    assertThat(there).hasSizeGreaterThan(50);
    assertThat(table().map(Line::name)).containsExactlyInAnyOrderElementsOf(there);
  }

  @ParameterizedTest
  @MethodSource("table")
  void letsInWhomTheTableNames(Line line) throws Exception {
    StringBuilder let = new StringBuilder();
    for (char sign : "CTSDPAXI".toCharArray()) {
      if (letsIn(line, Staff.as(people.get(SIGNS.get(sign))))) {
        let.append(sign);
      }
    }
    if (letsIn(line, anyone -> anyone)) {
      let.append('-');
    }
    assertThat(let.toString()).isEqualTo(line.letsIn());
  }

  private boolean letsIn(Line line, RequestPostProcessor person) throws Exception {
    HttpMethod method = line.method().equals("ANY") ? HttpMethod.GET : HttpMethod.valueOf(line.method());
    var request = ask(method, filled(line.address())).with(person).with(csrf());
    NEEDED.getOrDefault(line.address(), Map.of()).forEach(request::param);
    MockHttpServletResponse answer = browser.perform(request).andReturn().getResponse();
    String elsewhere = String.valueOf(answer.getRedirectedUrl());
    return answer.getStatus() != 401 && answer.getStatus() != 403 && !elsewhere.contains("/sign-in");
  }

  /** The API is sent an empty body of the right kind: it reads the body before it asks who is there. */
  private static MockHttpServletRequestBuilder ask(HttpMethod method, String address) {
    boolean writes = method == HttpMethod.POST && address.startsWith("/api/");
    if (writes && address.endsWith("/documents")) {
      return multipart(address).file(new MockMultipartFile("file", "nothing.pdf", "application/pdf", new byte[0]));
    }
    return writes ? request(method, address).contentType(MediaType.APPLICATION_JSON).content("{}") : request(method, address);
  }

  /** The address about the case, and about a task that is there for whoever asks. */
  private String filled(String address) {
    if (address.contains("{itemId}")) {
      String request = UUID.randomUUID().toString();
      SystemActor.run("test", () -> limits.open(ref, "advice-response", request, MON_7_SEP_2026));
      runtime.createProcessInstanceByKey("obtain-advice").businessKey(ref).setVariable("adviceRequestId", request)
          .startBeforeActivity("record-advice").execute();
      return address.replace("{ref}", ref).replace("{taskKey}", "record-advice").replace("{itemId}", request);
    }
    if (address.contains("{taskKey}") || address.contains("/take") && address.contains("team")
        || address.contains("/assign")) {
      fixtures.hearThePanel(ref);
      String task = tasks.open(ref).stream().filter(open -> open.assignee() == null).findFirst().orElseThrow().id();
      return address.replace("{ref}", ref).replace("{taskKey}", "record-panel-advice").replace("{id}", task);
    }
    return address.replace("{ref}", ref).replace("**", "nothing-here").replace("{version}", "1").replace("{part}", "needs")
        .replaceAll("\\{section}$", "A").replace("{section}", "F").replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
  }

  private static Stream<String> names(RequestMappingInfo mapping) {
    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
    List<String> verbs = methods.isEmpty() ? List.of("ANY") : methods.stream().map(Enum::name).toList();
    return mapping.getPatternValues().stream().map(path -> path.replaceAll(":[^/]*}(?=[/.]|$)", "}"))
        .flatMap(path -> verbs.stream().map(verb -> verb + " " + path));
  }
}
