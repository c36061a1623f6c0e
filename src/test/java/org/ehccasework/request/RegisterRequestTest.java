package org.ehccasework.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.ehccasework.request.ARequest.MON_7_SEP_2026;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.panel.PanelFixtures;
import org.ehccasework.request.NewRequest.Contact;
import org.ehccasework.request.RequestOutcome.AlreadyOpen;
import org.ehccasework.request.RequestOutcome.Ready;
import org.ehccasework.request.RequestOutcome.Registered;
import org.ehccasework.request.RequestOutcome.SayIfSame;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class RegisterRequestTest {

  @Autowired RegisterRequest registerRequest;
  @Autowired CheckRequest checkRequest;
  @Autowired RecordFurtherRequest recordFurtherRequest;
  @Autowired LeaveEarly leaveEarly;
  @Autowired CaseFiles cases;
  @Autowired CasePeople people;
  @Autowired CaseHistory history;
  @Autowired CaseLimits limits;
  @Autowired CaseTasks tasks;
  @Autowired CaseProcess process;
  @Autowired Notices notices;
  @Autowired RepositoryService models;
  @Autowired PanelFixtures panels;
  @Autowired CaseFixtures fixtures;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void standAtTheOpening() {
    panels.standAt(MON_7_SEP_2026);
    fixtures.as("p-cora");
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void opensACaseWithItsClockAndItsProcess() {
    CaseFile opened = register(ARequest.fromAParent());
    assertThat(opened.ref()).matches("EHC-2026-\\d{4,}");
    assertThat(cases.get(opened.ref()).stage()).isEqualTo(CaseStage.DECIDING_TO_ASSESS);
    assertThat(opened.coordinator()).isEqualTo("p-cora");
    assertThat(opened.teamId()).isEqualTo(panels.team().id());
    assertThat(due(opened.ref(), "decide-whether-to-assess")).isEqualTo("2026-10-19");   // Monday, week 6
    assertThat(due(opened.ref(), "send-final-plan")).isEqualTo("2027-01-25");   // Monday, week 20
    assertThat(process.runs(opened.ref())).isTrue();
    assertThat(tasks.open(opened.ref())).extracting("key")
        .containsExactlyInAnyOrder("approve-notice", "approve-notice", "record-decision-to-assess");
  }

  @Test
  void draftsTheLettersToTheFamilyAndThePartners() {
    String ref = register(ARequest.fromAParent()).ref();
    assertThat(notices.of(ref)).extracting("type").containsExactlyInAnyOrder(NoticeType.N1, NoticeType.N2);
  }

  @Test
  void writesDownWhoIsConcerned() {
    String ref = register(ARequest.fromAParent()).ref();
    assertThat(people.of(ref)).filteredOn(person -> person.kind() == Kind.PARENT).singleElement()
        .satisfies(parent -> {
          assertThat(parent.name()).isEqualTo("Laura Ashby");
          assertThat(parent.agreedEmail()).isTrue();
        });
    assertThat(people.of(ref)).filteredOn(person -> person.kind() == Kind.SETTING)
        .extracting(CasePerson::organisation).containsExactly("Hillcrest Primary School");
    assertThat(people.of(ref)).filteredOn(person -> person.kind() == Kind.HEALTH || person.kind() == Kind.SOCIAL_CARE)
        .extracting(CasePerson::name, CasePerson::organisation, CasePerson::agreedEmail)
        .containsExactlyInAnyOrder(tuple("Dr Hope", "Panelby ICB", true),
            tuple("Panelby children's services", "Panelby children's services", true));
    assertThat(history.all(ref)).extracting(CaseHistory.Entry::what)
        .contains("Request received on 7 September 2026 by email from Laura Ashby, parent or carer. Case opened.");
  }

  @Test
  void knowsTheFamilyWhereTheSchoolAsked() {
    String ref = register(ARequest.from(RequesterKind.SCHOOL).requester(Contact.of("Sunita Patel", "sp@school.test"))
        .parent(Contact.of("Laura Ashby", null))).ref();
    assertThat(people.of(ref)).extracting(CasePerson::kind, CasePerson::name).contains(
        tuple(Kind.PARENT, "Laura Ashby"),
        tuple(Kind.SETTING, "Sunita Patel"));
  }

  @Test
  void writesToTheYoungPersonOnceTheRightsAreTheirs() {
    String ref = register(ARequest.fromAParent().born(LocalDate.of(2008, 5, 14))).ref();
    assertThat(people.family(ref)).extracting(CasePerson::kind).containsExactly(Kind.YOUNG_PERSON);
  }

  @Test
  void countsFromTheDayTheCouncilBecameResponsibleWhereThatWasEarlier() {
    String ref = register(ARequest.fromAParent().becameResponsibleOn(MON_7_SEP_2026.minusWeeks(1))).ref();
    assertThat(due(ref, "decide-whether-to-assess")).isEqualTo("2026-10-12");
  }

  @Test
  void refusesAnotherRequestForAnOpenCaseByAnyNumberOrByName() {
    String upn = FreshNumber.upn();
    String nhs = FreshNumber.nhs();
    var first = ARequest.fromAParent().upn(upn).nhsNumber(nhs);
    CaseFile opened = register(first);
    for (var again : List.of(ARequest.fromAParent().upn(upn), ARequest.fromAParent().nhsNumber(nhs),
        ARequest.fromAParent().named("ROWAN", opened.child().lastName()))) {
      assertThat(registerRequest.register(again.made())).isEqualTo(new AlreadyOpen(opened.ref()));
    }
    assertThat(new AlreadyOpen(opened.ref()).message())
        .isEqualTo("A request for this child is already open: " + opened.ref() + ".");
  }

  @Test
  void anotherRequestWhileAClockRunsDoesNotRestartIt() {
    String ref = register(ARequest.fromAParent()).ref();
    LocalDate monday = MON_7_SEP_2026.plusWeeks(3);
    clock.stopAt(monday.atTime(9, 0).atZone(clock.getZone()).toInstant());
    int open = tasks.open(ref).size();
    recordFurtherRequest.record(new RecordFurtherRequest.Command(ref, monday, RequesterKind.SCHOOL, "Sunita Patel",
        Channel.POST));
    assertThat(due(ref, "decide-whether-to-assess")).isEqualTo("2026-10-19");
    assertThat(tasks.open(ref)).hasSize(open);
    assertThat(history.latest(ref, 1).get(0).what()).isEqualTo("Another request received on 28 September 2026 by post "
        + "from Sunita Patel, school, college or other setting. The clock still counts from 7 September 2026.");
  }

  @Test
  void aFurtherRequestMustFitTheCase() {
    String ref = register(ARequest.fromAParent()).ref();
    assertThatThrownBy(() -> recordFurtherRequest.record(new RecordFurtherRequest.Command(ref,
        MON_7_SEP_2026.minusDays(1), RequesterKind.PARENT, "Laura Ashby", Channel.POST)))
        .hasMessageContaining("This request came before the one that opened " + ref);
    leaveEarly.leave(new LeaveEarly.Command(ref, LeaveEarly.How.WITHDRAWN, MON_7_SEP_2026, "Changed her mind.",
        "Laura Ashby, mother"));
    assertThatThrownBy(() -> recordFurtherRequest.record(new RecordFurtherRequest.Command(ref, MON_7_SEP_2026,
        RequesterKind.PARENT, "Laura Ashby", Channel.POST))).isInstanceOf(AlreadyDone.class)
        .hasMessage("This case has ended: Request withdrawn. Record a new request instead.");
  }

  @Test
  void asksWhetherSomeoneWeKnowIsTheSameChild() {
    CaseFile ended = endedCase(ARequest.fromAParent());
    var again = ARequest.fromAParent().named("Rowan", ended.child().lastName());
    assertThat(registerRequest.register(again.made()))
        .isEqualTo(new SayIfSame(ended.child().fullName(), LocalDate.of(2019, 5, 14), null));
    assertThat(register(again.sameChild(true)).child().id()).isEqualTo(ended.child().id());
  }

  @Test
  void opensACaseOfItsOwnForSomeoneElseOfThatName() {
    CaseFile ended = endedCase(ARequest.fromAParent());
    CaseFile other = register(ARequest.fromAParent().named("Rowan", ended.child().lastName()).sameChild(false));
    assertThat(other.child().id()).isNotEqualTo(ended.child().id());
  }

  @Test
  void takesItForTheSameWhereNumberNameAndBirthFit() {
    String upn = FreshNumber.upn();
    CaseFile ended = endedCase(ARequest.fromAParent().upn(upn));
    CaseFile again = register(ARequest.fromAParent().named("Rowan", ended.child().lastName()).upn(upn));
    assertThat(again.child().id()).isEqualTo(ended.child().id());
  }

  @Test
  void aNumberBelongsToOneChild() {
    String upn = FreshNumber.upn();
    CaseFile known = register(ARequest.fromAParent().upn(upn));
    assertThat(broken(ARequest.fromAParent().named("Leo", "Marchetti").upn(upn).sameChild(false))).containsExactly(
        "upn: This UPN belongs to " + known.child().fullName() + " in our records. Check it, or leave it empty.");
  }

  @Test
  void saysAllThatIsToBePutRightAtOnce() {
    assertThat(broken(ARequest.fromAParent().named(" ", "").upn("H801200001002").nhsNumber("9434765918")
        .requester(new Contact(null, "laura", null, null, false)).coordinator("p-max")
        .receivedOn(MON_7_SEP_2026.plusDays(1)))).containsExactlyInAnyOrder("firstName: Enter the first name",
            "lastName: Enter the last name",
            "upn: The first letter of the UPN does not fit its digits. Check what you entered.",
            "nhsNumber: The last digit of the NHS number does not fit the others. Check what you entered.",
            "requesterName: Enter the name of the person who asked",
            "requesterEmail: Enter an email address like name@example.com",
            "coordinator: Select a coordinator from the list",
            "receivedOn: Date the request was received must be today or in the past");
  }

  @Test
  void theDayIsTheDayInLondon() {
    // 00:30 on Tuesday in London, while it is still Monday in UTC
    clock.stopAt(Instant.parse("2026-09-07T23:30:00Z"));
    assertThat(register(ARequest.fromAParent().receivedOn(LocalDate.of(2026, 9, 8))).receivedOn())
        .isEqualTo("2026-09-08");
  }

  @Test
  void warnsOfARequestThatIsLateFromTheStartAndOfAnUnknownFamily() {
    var old = checkRequest.check(ARequest.from(RequesterKind.SCHOOL).receivedOn(MON_7_SEP_2026.minusWeeks(7)).made());
    assertThat(((Ready) old).warnings()).hasSize(2)
        .anySatisfy(warning -> assertThat(warning).contains("more than 6 weeks ago"))
        .anySatisfy(warning -> assertThat(warning).contains("You have not named a parent or carer"));
    var fresh = checkRequest.check(ARequest.fromAParent().receivedOn(MON_7_SEP_2026.minusWeeks(6)).made());
    assertThat(((Ready) fresh).warnings()).isEmpty();
  }

  @Test
  void keepsNothingWhereTheProcessCannotStart() {
    var request = ARequest.fromAParent();
    models.suspendProcessDefinitionByKey("ehc-needs-assessment");
    try {
      assertThatThrownBy(() -> registerRequest.register(request.made())).isInstanceOf(ProcessEngineException.class);
    } finally {
      models.activateProcessDefinitionByKey("ehc-needs-assessment");
    }
    assertThat(jdbc.sql("select count(*) from child where last_name = ?").param(request.made().child().lastName())
        .query(Integer.class).single()).isZero();
    register(request);
  }

  @Test
  void twoWhoRegisterTheSameChildAtOnceOpenOneCase() throws Exception {
    var request = ARequest.fromAParent().made();
    Callable<RequestOutcome> registering = () -> {
      panels.standAt(MON_7_SEP_2026);
      fixtures.as("p-cora");
      try {
        return registerRequest.register(request);
      } finally {
        fixtures.signOut();
      }
    };
    var two = Executors.newFixedThreadPool(2);
    try {
      var outcomes = two.invokeAll(List.of(registering, registering)).stream().map(future -> {
        try {
          return future.get();
        } catch (Exception e) {
          throw new AssertionError(e);
        }
      }).toList();
      assertThat(outcomes).hasAtLeastOneElementOfType(Registered.class)
          .hasAtLeastOneElementOfType(AlreadyOpen.class);
    } finally {
      two.shutdown();
    }
  }

  @Test
  void isForCoordinatorsAndTheirManagers() {
    for (String other : List.of("p-pam", "p-dora")) {
      fixtures.as(other);
      assertThatThrownBy(() -> registerRequest.register(ARequest.fromAParent().made()))
          .isInstanceOf(AccessDeniedException.class);
    }
    fixtures.as("p-max");
    assertThat(register(ARequest.fromAParent()).coordinator()).as("a manager has no cases").isNull();
    assertThat(register(ARequest.fromAParent().coordinator("p-cora")).coordinator()).isEqualTo("p-cora");
  }

  private CaseFile register(ARequest request) {
    return ((Registered) registerRequest.register(request.made())).caseFile();
  }

  private CaseFile endedCase(ARequest request) {
    CaseFile opened = register(request);
    leaveEarly.leave(new LeaveEarly.Command(opened.ref(), LeaveEarly.How.WITHDRAWN, MON_7_SEP_2026, "Not now.",
        "Laura Ashby, mother"));
    return opened;
  }

  private List<String> broken(ARequest request) {
    return catchThrowableOfType(RuleBroken.class, () -> registerRequest.register(request.made())).violations()
        .stream().map(each -> each.field() + ": " + each.message()).toList();
  }

  private String due(String ref, String limit) {
    return limits.find(ref, limit, null).orElseThrow().due().toString();
  }
}
