package org.ehccasework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.web.NoAccess;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class CaseworkTest {

  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

  @Autowired CaseFixtures fixtures;
  @Autowired CaseFiles files;
  @Autowired CasePeople people;
  @Autowired CaseHistory history;
  @Autowired CaseContacts contacts;
  @Autowired LogContact logContact;
  @Autowired AddCasePerson addCasePerson;
  @Autowired ChangeCasePerson changeCasePerson;
  @Autowired ReassignCase reassignCase;
  @Autowired RestrictCase restrictCase;
  @Autowired CaseTasks tasks;
  @Autowired MovableClock clock;

  private String ref;

  @BeforeEach
  void aCaseOnTuesday() {
    clock.stopAt(Instant.parse("2026-11-24T10:00:00Z"));
    ref = fixtures.openCase();
    fixtures.as("t-priya");
  }

  @AfterEach
  void theTimeAgain() {
    clock.reset();
  }

  @Test
  void writesDownAContactAndWhatWasPromised() {
    log(TUESDAY.minusDays(1), "Asked about the panel", null, null);
    log(TUESDAY, "Asked when the draft comes", "Ring back with the date", LocalDate.of(2026, 11, 27));
    assertThat(contacts.of(ref)).hasSize(2);
    assertThat(contacts.last(ref).orElseThrow().note()).isEqualTo("Asked when the draft comes");
    assertThat(history.all(ref)).extracting(CaseHistory.Entry::what, CaseHistory.Entry::why).containsExactly(
        tuple("Phone call with Abena on 24 November 2026",
            "Asked when the draft comes\nPromised by 27 November 2026: Ring back with the date"),
        tuple("Phone call with Abena on 23 November 2026", "Asked about the panel"));
  }

  @Test
  void takesAContactThatIsSentTwiceForOne() {
    log(TUESDAY, "Asked when the draft comes", "Ring back", TUESDAY.plusDays(3));
    log(TUESDAY, "Asked when the draft comes", "Ring back", TUESDAY.plusDays(3));
    assertThat(contacts.of(ref)).hasSize(1);
    assertThat(contacts.promised(ref)).hasSize(1);
    log(TUESDAY, "Asked when the draft comes", "Ring back", TUESDAY.plusDays(4));
    clock.stopAt(clock.instant().plus(Duration.ofMinutes(11)));
    log(TUESDAY, "Asked when the draft comes", "Ring back", TUESDAY.plusDays(3));
    assertThat(contacts.of(ref)).as("they rang again").hasSize(3);
  }

  @Test
  void takesSomeoneWhoIsAddedTwiceForOne() throws Exception {
    var command = new AddCasePerson.Command(ref, details("Kwame Mensah", "kwame@family.test"));
    int before = people.of(ref).size();
    var hands = Executors.newFixedThreadPool(2);
    Callable<UUID> press = () -> {
      fixtures.as("t-priya");
      return addCasePerson.add(command);
    };
    var added = hands.invokeAll(List.of(press, press));
    hands.shutdown();
    assertThat(added.get(0).get()).isEqualTo(added.get(1).get());
    assertThat(people.of(ref)).hasSize(before + 1);
    addCasePerson.add(new AddCasePerson.Command(ref, details("Kwame Mensah", "other@family.test")));
    assertThat(people.of(ref)).hasSize(before + 2);
  }

  @Test
  void refusesAContactThatCannotBe() {
    broken("on", () -> log(TUESDAY.plusDays(1), "A note", null, null));
    broken("note", () -> log(TUESDAY, " ", null, null));
    broken("followUp", () -> log(TUESDAY, "A note", null, TUESDAY));
    broken("followUpOn", () -> log(TUESDAY, "A note", "Ring", TUESDAY.minusDays(1)));
    broken("kind", () -> logContact.log(
        new LogContact.Command(ref, null, "Abena", TUESDAY, "A note", null, null)));
    broken("withWhom", () -> logContact.log(
        new LogContact.Command(ref, CaseContacts.Kind.CALL, "", TUESDAY, "A note", null, null)));
    assertThat(contacts.of(ref)).isEmpty();
    fixtures.as("t-inspector");
    assertThatThrownBy(() -> log(TUESDAY, "A note", null, null)).isInstanceOf(AccessDeniedException.class);
    fixtures.as("t-omar");
    assertThatThrownBy(() -> log(TUESDAY, "A note", null, null)).isInstanceOf(NoAccess.class);
  }

  @Test
  void addsSomeoneAndCorrectsTheirDetailsWithoutLosingTheOldOnes() {
    UUID id = addCasePerson.add(new AddCasePerson.Command(ref, details("Kwame Mensah", "old@family.test")));
    CasePerson added = people.get(ref, id);
    assertThat(added.notes()).isEqualTo("Twi interpreter");
    changeCasePerson.change(new ChangeCasePerson.Command(ref, id, details("Kwame Mensah", "new@family.test"),
        added.mark()));
    assertThat(people.get(ref, id).email()).isEqualTo("new@family.test");
    assertThat(history.all(ref)).extracting(CaseHistory.Entry::what, CaseHistory.Entry::why).containsExactly(
        tuple("Details changed: Kwame Mensah", "Email was old@family.test and is now new@family.test."),
        tuple("Parent added: Kwame Mensah", null));
  }

  @Test
  void tellsWhoSavesSecondThatSomeoneElseWasFaster() {
    CasePerson parent = people.family(ref).get(0);
    String mark = parent.mark();
    changeCasePerson.change(new ChangeCasePerson.Command(ref, parent.id(), details("First", null), mark));
    var second = new ChangeCasePerson.Command(ref, parent.id(), details("Second", null), mark);
    assertThatThrownBy(() -> changeCasePerson.change(second))
        .hasMessageContaining("Someone else changed the details of First");
    broken("basedOn", () -> changeCasePerson.change(second));
    assertThat(people.get(ref, parent.id()).name()).isEqualTo("First");
    changeCasePerson.change(new ChangeCasePerson.Command(ref, parent.id(), details("Second", null),
        ChangeCasePerson.LATEST));
    assertThat(people.get(ref, parent.id()).name()).isEqualTo("Second");
  }

  @Test
  void writesNothingDownWhereNothingChanged() {
    UUID id = addCasePerson.add(new AddCasePerson.Command(ref, details("Kwame", "a@family.test")));
    changeCasePerson.change(new ChangeCasePerson.Command(ref, id, details("Kwame", "a@family.test"),
        ChangeCasePerson.LATEST));
    assertThat(history.all(ref)).hasSize(1);
  }

  @Test
  void refusesDetailsThatCannotBe() {
    broken("name", () -> addCasePerson.add(new AddCasePerson.Command(ref, details(" ", null))));
    broken("email", () -> addCasePerson.add(new AddCasePerson.Command(ref, details("Kwame", "at home"))));
    broken("email", () -> addCasePerson.add(new AddCasePerson.Command(ref,
        new PersonDetails(Kind.PARENT, "Kwame", null, null, null, true, true, null, null))));
    broken("kind", () -> addCasePerson.add(new AddCasePerson.Command(ref,
        new PersonDetails(null, "Kwame", null, null, null, false, true, null, null))));
    UUID elsewhere = people.family(fixtures.openCase()).get(0).id();
    assertThatThrownBy(() -> changeCasePerson.change(new ChangeCasePerson.Command(ref, elsewhere,
        details("Kwame", null), null))).isInstanceOf(NotFound.class);
  }

  @Test
  void givesTheCaseAndTheOldCoordinatorsTasksToTheNewOne() {
    fixtures.hearThePanel(ref);
    fixtures.hearThePanel(ref);
    tasks.take(tasks.open(ref).get(0).id(), "t-priya");
    tasks.take(tasks.open(ref).stream().filter(task -> task.assignee() == null).findFirst().orElseThrow().id(),
        "t-amelia");
    fixtures.as("t-maya");
    reassignCase.reassign(new ReassignCase.Command(ref, "t-omar", "t-sam", "Priya moves on"));
    CaseFile file = files.get(ref);
    assertThat(file.coordinator()).isEqualTo("t-omar");
    assertThat(file.deputy()).isEqualTo("t-sam");
    assertThat(file.teamId()).isEqualTo(fixtures.south().id());
    assertThat(tasks.open(ref)).filteredOn(task -> !task.key().equals("approve-notice"))
        .extracting(OpenTask::assignee).containsExactlyInAnyOrder("t-omar", "t-amelia");
    assertThat(history.all(ref)).filteredOn(entry -> !entry.kind().equals("letter"))
        .extracting(CaseHistory.Entry::what, CaseHistory.Entry::why).containsExactly(
        tuple("Deputy is now Sam Testing", "Priya moves on"),
        tuple("Coordinator is now Omar Testing, after Priya Testing", "Priya moves on"));
    reassignCase.reassign(new ReassignCase.Command(ref, "t-omar", null, null));
    assertThat(files.get(ref).deputy()).isNull();
    assertThat(history.latest(ref, 1).get(0).what()).isEqualTo("No deputy any more");
  }

  @Test
  void givesACaseToNobodyWhoCannotHaveIt() {
    fixtures.as("t-maya");
    broken("coordinator", () -> reassign("t-hana", null));
    broken("coordinator", () -> reassign("t-olga", null));
    broken("coordinator", () -> reassign(null, null));
    broken("deputy", () -> reassign("t-sam", "t-hana"));
    broken("deputy", () -> reassign("t-sam", "t-sam"));
    fixtures.as("t-priya");
    assertThatThrownBy(() -> reassign("t-sam", null)).isInstanceOf(AccessDeniedException.class);
    assertThat(files.get(ref).coordinator()).isEqualTo("t-priya");
  }

  @Test
  void restrictsACaseWithAReasonAndOpensItAgain() {
    fixtures.as("t-daniel");
    broken("why", () -> restrictCase.restrict(new RestrictCase.Command(ref, true, " ")));
    restrictCase.restrict(new RestrictCase.Command(ref, true, "A colleague's child"));
    assertThat(files.get(ref).restricted()).isTrue();
    restrictCase.restrict(new RestrictCase.Command(ref, true, "Again"));
    restrictCase.restrict(new RestrictCase.Command(ref, false, "The colleague has left"));
    assertThat(files.get(ref).restricted()).isFalse();
    assertThat(history.all(ref)).extracting(CaseHistory.Entry::what)
        .containsExactly("No longer restricted", "Restricted to those who work on it");
    fixtures.as("t-priya");
    assertThatThrownBy(() -> restrictCase.restrict(new RestrictCase.Command(ref, true, "Mine")))
        .isInstanceOf(AccessDeniedException.class);
  }

  private void log(LocalDate on, String note, String followUp, LocalDate followUpOn) {
    logContact.log(new LogContact.Command(ref, CaseContacts.Kind.CALL, "Abena", on, note, followUp, followUpOn));
  }

  private void reassign(String coordinator, String deputy) {
    reassignCase.reassign(new ReassignCase.Command(ref, coordinator, deputy, null));
  }

  private static PersonDetails details(String name, String email) {
    return new PersonDetails(Kind.PARENT, name, null, "4 Elm Road", email, email != null, true, null,
        "Twi interpreter");
  }

  private static void broken(String field, Runnable useCase) {
    assertThatThrownBy(useCase::run).isInstanceOfSatisfying(RuleBroken.class,
        broken -> assertThat(broken.violations().get(0).field()).isEqualTo(field));
  }
}
