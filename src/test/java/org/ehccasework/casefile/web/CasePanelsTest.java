package org.ehccasework.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import org.ehccasework.casefile.CaseContacts;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.LogContact;
import org.ehccasework.casefile.page.CasePagePanel.Panel;
import org.ehccasework.engine.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class CasePanelsTest {

  @Autowired CaseFixtures fixtures;
  @Autowired PeoplePanel peoplePanel;
  @Autowired HandsPanel handsPanel;
  @Autowired ContactsPanel contactsPanel;
  @Autowired LogContact logContact;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void itIsTuesday() {
    clock.stopAt(Instant.parse("2026-11-24T10:00:00Z"));
  }

  @AfterEach
  void theTimeAgain() {
    clock.reset();
  }

  @Test
  void nameTheCoordinatorTheDeputyTheFamilyAndTheSetting() {
    String ref = fixtures.aCase().named("Kofi", "Panel").open();
    jdbc.sql("update case_file set deputy = 't-sam' where ref = ?").param(ref).update();
    fixtures.as("t-priya");
    Panel panel = peoplePanel.of(ref).orElseThrow();
    assertThat(panel.title()).isEqualTo("People");
    assertThat(panel.lines()).extracting(Panel.Line::text, Panel.Line::detail).containsExactly(
        tuple("Priya Testing", "Coordinator, 01234 555010"),
        tuple("Sam Testing", "Deputy, 01234 555010"),
        tuple("Abena Panel", "Parent, 07700 900123"),
        tuple("Head teacher", "School or setting, Elm Grove Primary School, 01234 555100"),
        tuple("Everyone in this case (2)", null));
    assertThat(panel.lines().get(2).href()).startsWith("/cases/" + ref + "/people/");
  }

  @Test
  void offerOnlyWhatThePersonMayDo() {
    String ref = fixtures.aCase().coordinator(null).open();
    fixtures.as("t-maya");
    assertThat(peoplePanel.of(ref).orElseThrow().lines()).extracting(Panel.Line::text)
        .startsWith("No coordinator yet");
    assertThat(peoplePanel.of(ref).orElseThrow().lines().get(0).href()).isEqualTo("/cases/" + ref + "/reassign");
    assertThat(handsPanel.of(ref).orElseThrow().lines()).extracting(Panel.Line::text).containsExactly(
        "Briefing for a new coordinator", "Reassign the case", "Restrict who can see the case");
    fixtures.as("t-inspector");
    assertThat(peoplePanel.of(ref).orElseThrow().lines()).extracting(Panel.Line::href)
        .containsExactly(null, null, null, "/cases/" + ref + "/people");
    assertThat(handsPanel.of(ref)).isEmpty();
    assertThat(contactsPanel.of(ref)).isEmpty();
  }

  @Test
  void sayWhenWeWereLastInTouchAndWhatWasPromised() {
    String ref = fixtures.openCase();
    fixtures.as("t-priya");
    logContact.log(new LogContact.Command(ref, CaseContacts.Kind.CALL, "Abena", LocalDate.of(2026, 11, 23),
        "Asked when the draft comes", "Ring back", LocalDate.of(2026, 11, 27)));
    fixtures.as("t-inspector");
    assertThat(contactsPanel.of(ref).orElseThrow().lines()).extracting(Panel.Line::text, Panel.Line::detail)
        .containsExactly(tuple("Phone call with Abena", "23 November 2026 by Priya Testing"),
            tuple("Promised by 27 November 2026: Ring back", null));
  }
}
