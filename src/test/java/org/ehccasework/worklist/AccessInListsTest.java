package org.ehccasework.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.advice.internal.AskedRequests;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.page.DatedWork;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.people.SignedInPerson;
import org.ehccasework.people.StaffMember;
import org.ehccasework.worklist.WorkFixture.Case;
import org.ehccasework.worklist.WorkFixture.Place;
import org.ehccasework.worklist.internal.PutOffRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The lists show a person exactly the cases whose pages they may read. */
class AccessInListsTest extends WorkPagesTest {

  @Autowired CaseLists cases;
  @Autowired TaskLists tasks;
  @Autowired PromiseLists promises;
  @Autowired PutOffRows rows;
  @Autowired CaseSearches searches;
  @Autowired CaseAccess access;
  @Autowired CurrentActor actor;
  @Autowired List<DatedWork> dated;
  @Autowired AskedRequests asked;

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void everyRoleSeesInListsWhatItMayRead() {
    Place ours = work.place();
    Place theirs = work.otherTeamOf(ours);
    Place elsewhere = work.place();
    List<StaffMember> staff = Stream.concat(
        Stream.of(Role.values()).map(role -> work.person(role.words(), ours, "health", role)),
        Stream.of(work.person("Both Roles", ours, "health", Role.PANEL_MEMBER, Role.COORDINATOR),
            work.person("Nobody Much", ours, "health"))).toList();
    List<Case> all = staff.stream().flatMap(person -> Stream.of(
        work.aCase("Own", "Case", ours).withCoordinator(person),
        work.aCase("Other", "Team", theirs),
        work.aCase("Named", "Elsewhere", theirs).withCoordinator(person),
        work.aCase("Restricted", "Ours", ours).closedToMost(),
        work.aCase("Restricted", "Named", ours).closedToMost().withCoordinator(person),
        work.aCase("Other", "Authority", elsewhere).withCoordinator(person))).map(work::add).toList();
    // on the agenda, and advice asked: of the other team, and of a restricted case
    for (Case one : List.of(all.get(1), all.get(3))) {
      work.task(one, "record-panel-advice", "coordinator,decision-officer,panel-member", null, null);
      work.adviceAsked(one, "health");
    }
    all.forEach(one -> work.task(one, "choose-advice", "coordinator", null, null));
    for (StaffMember person : staff) {
      signIn(person);
      Set<String> readable = all.stream().map(Case::ref).filter(access::mayRead).collect(Collectors.toSet());
      assertThat(listed()).as(person.roles().toString()).isEqualTo(readable);
      if (person.roles().equals(Set.of(Role.ADVISER))) {
        assertThat(readable).as("an adviser does one piece of work and reads no file").isEmpty();
        assertThat(tasks.all(null, 1).all()).isEqualTo(1);
      } else if (!person.roles().isEmpty()) {
        assertThat(tasks.all(null, 1).all()).as(person.roles().toString())
            .isEqualTo(readable.size() + 2 * (int) Stream.of(all.get(1), all.get(3))
                .filter(one -> readable.contains(one.ref())).count());
      }
    }
  }

  @Test
  void everyListCanBeAskedInEveryWay() {
    Place place = work.place();
    StaffMember priya = work.person("Priya Nair", place, Role.COORDINATOR);
    Case rowan = work.add(work.aCase("Rowan", "Ashby", place).withCoordinator(priya));
    String task = work.task(rowan, "choose-advice", "coordinator", priya.username(), LocalDate.of(2026, 11, 24));
    signIn(priya);
    for (CaseQuery.Sort sort : CaseQuery.Sort.values()) {
      for (String words : List.of("row ash", "14/5/2019", rowan.ref(), "hillcrest")) {
        var query = new CaseQuery(true, CaseStage.ASSESSING, CaseQuery.State.ON_TIME, priya.username(), words, sort);
        assertThat(cases.find(query, 1).lines()).as(sort + words).extracting(CaseLine::ref)
            .containsExactly(rowan.ref());
        assertThat(cases.find(query, 2)).as("a page too far").isEqualTo(new Cases(List.of(), 1));
      }
    }
    assertThat(tasks.mine(DueGroup.WEEK, 1).lines()).extracting(TaskLine::caseRef).containsExactly(rowan.ref());
    assertThat(tasks.mine(DueGroup.OVERDUE, 1)).isEqualTo(new Tasks(List.of(),
        Map.of(DueGroup.OVERDUE, 0, DueGroup.WEEK, 1, DueGroup.LATER, 0), 0));
    assertThat(tasks.team(null, 1).all()).isZero();
    assertThat(tasks.waiting(1)).isEqualTo(new Waiting(List.of(), 0));
    rows.keep(task, new Waiting.PutOff("Dr Lowe", "Away", LocalDate.of(2026, 11, 24)), LocalDate.of(2026, 11, 23),
        false, priya.username());
    assertThat(tasks.waiting(1).lines()).extracting(Waiting.Line::waitingFor).containsExactly("Dr Lowe");
    assertThat(tasks.mine(null, 1).all()).isZero();
    dated.forEach(feature -> {
      assertThat(feature.toDo(actor.get(), LocalDate.of(2026, 11, 23))).isEmpty();
      assertThat(feature.waiting(actor.get(), LocalDate.of(2026, 11, 23))).isEmpty();
    });
    assertThat(asked.of(actor.get(), LocalDate.of(2026, 11, 23))).isEmpty();
    work.promise(rowan, priya, "Ring back", LocalDate.of(2026, 11, 20));
    assertThat(promises.mine()).satisfies(own -> assertThat(own.overdue()).isEqualTo(1))
        .extracting(Promises::lines).asList().hasSize(1);
    UUID search = searches.keep("row ash");
    assertThat(searches.words(search)).contains("row ash");
  }

  @Test
  void nobodyIsGivenTheListOfWhoAskedBefore() {
    Place place = work.place();
    StaffMember priya = work.person("Priya Nair", place, Role.COORDINATOR);
    StaffMember sam = work.person("Sam Reid", place, Role.COORDINATOR);
    Case rowan = work.add(work.aCase("Rowan", "Ashby", place).withCoordinator(priya));
    work.task(rowan, "choose-advice", "coordinator", priya.username(), LocalDate.of(2026, 11, 24));
    var own = new CaseQuery(true, null, null, null, null, CaseQuery.Sort.DUE);
    // nothing is written in between, so that a database that keeps results would give them again
    signIn(priya);
    assertThat(tasks.mine(null, 1).all()).isEqualTo(1);
    assertThat(cases.find(own, 1).matching()).isEqualTo(1);
    signIn(sam);
    assertThat(tasks.mine(null, 1).all()).isZero();
    assertThat(cases.find(own, 1).matching()).isZero();
    assertThat(cases.find(own, 1).lines()).isEmpty();
  }

  private Set<String> listed() {
    if (SecurityContextHolder.getContext().getAuthentication().getAuthorities().isEmpty()) {
      return Set.of();
    }
    return Stream.iterate(1, page -> page + 1).limit(5)
        .flatMap(page -> cases.find(CaseQuery.ALL, page).lines().stream()).map(CaseLine::ref)
        .collect(Collectors.toSet());
  }

  private static void signIn(StaffMember person) {
    var member = new SignedInPerson(person, false);
    SecurityContextHolder.getContext().setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities()));
  }
}
