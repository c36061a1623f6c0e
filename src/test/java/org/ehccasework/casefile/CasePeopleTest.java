package org.ehccasework.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.engine.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class CasePeopleTest {

  @Autowired CaseFixtures fixtures;
  @Autowired CasePeople people;
  @Autowired MovableClock clock;

  @AfterEach
  void theTimeAgain() {
    clock.reset();
  }

  @Test
  void writesToTheParentsOfAChildButNotToThoseWhoMustNotBeWrittenTo() {
    String ref = fixtures.openCase();
    people.add(new CasePerson(UUID.randomUUID(), ref, Kind.PARENT, "Kwame Away", null, null, null, null, false,
        false, "Court order"));
    assertThat(people.of(ref)).hasSize(3);
    assertThat(people.family(ref)).extracting(CasePerson::email).containsExactly("abena@family.test");
    assertThat(people.of(ref)).filteredOn(person -> person.name().equals("Kwame Away"))
        .extracting(CasePerson::notes).containsExactly("Court order");
  }

  @Test
  void passesTheRightsToTheYoungPersonAfterTheLastFridayInJune() {
    // turns 16 on 31 August 2027, the last day of school year 2026/27: the last Friday in June is 25 June 2027
    String ref = fixtures.aCase().born(LocalDate.of(2011, 8, 31)).open();
    var themselves = new CasePerson(UUID.randomUUID(), ref, Kind.YOUNG_PERSON, "Kofi Mensah", null,
        "4 Elm Road", null, null, false, true);
    people.add(themselves);
    clock.stopAt(Instant.parse("2027-06-25T12:00:00Z"));
    assertThat(people.youngPersonHoldsRights(ref)).isFalse();
    assertThat(people.family(ref)).extracting(CasePerson::kind).containsExactly(Kind.PARENT);
    clock.stopAt(Instant.parse("2027-06-25T23:30:00Z"));   // half past midnight on Saturday in London
    assertThat(people.youngPersonHoldsRights(ref)).isTrue();
    assertThat(people.family(ref)).containsExactly(themselves);
  }

  @Test
  void countsThoseBornInSeptemberToTheNextSchoolYear() {
    // turns 16 on 1 September 2027, the first day of school year 2027/28: the last Friday in June is 30 June 2028
    String ref = fixtures.aCase().born(LocalDate.of(2011, 9, 1)).open();
    clock.stopAt(Instant.parse("2028-06-30T12:00:00Z"));
    assertThat(people.youngPersonHoldsRights(ref)).isFalse();
    clock.stopAt(Instant.parse("2028-07-01T12:00:00Z"));
    assertThat(people.youngPersonHoldsRights(ref)).isTrue();
  }

  @Test
  void writesToTheYoungPersonByNameWhereNobodyWroteDownHow() {
    String ref = fixtures.aCase().born(LocalDate.of(2009, 5, 5)).named("Ada", "Grown").open();
    clock.stopAt(Instant.parse("2026-11-24T12:00:00Z"));
    assertThat(people.family(ref)).extracting(CasePerson::name).containsExactly("Ada Grown");
  }
}
