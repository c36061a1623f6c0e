package org.ehccasework.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ehccasework.StatementCounter;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.people.AccessAudit;
import org.ehccasework.people.BootstrapPeople;
import org.ehccasework.people.Role;
import org.ehccasework.people.SignedInPerson;
import org.ehccasework.people.Staff;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.SystemActor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class AuditTest {

  private static final LocalDate WED_2_DEC_2026 = LocalDate.of(2026, 12, 2);

  @Autowired protected SearchAudit search;
  @Autowired protected DownloadAudit download;
  @Autowired protected AccessAudit audit;
  @Autowired protected CaseHistory history;
  @Autowired protected OpenCase openCase;
  @Autowired protected CasePeople casePeople;
  @Autowired protected BootstrapPeople bootstrap;
  @Autowired protected MovableClock clock;
  @Autowired protected JdbcClient jdbc;
  @Autowired protected StatementCounter statements;

  private Staff staff;
  private StaffMember ada;
  private StaffMember sam;
  private String ref;

  @BeforeEach
  void anAuthorityOfItsOwn() {
    staff = new Staff(bootstrap);
    ada = staff.add("Ada Admin", Role.ADMINISTRATOR);
    sam = staff.add("Sam Reid", Role.COORDINATOR);
    at(WED_2_DEC_2026, 9);
    as(sam);
    ref = new CaseToOpen(openCase, casePeople, staff.authority.id(), staff.team.id()).open();
    audit.opened(ref);
    at(WED_2_DEC_2026.plusDays(1), 10);
    SystemActor.run("test", () -> history.add(ref, "decision", "Decided to assess.", null));
    audit.downloaded(ref, "document 7");
  }

  @AfterEach
  void reset() {
    clock.reset();
    TestSecurityContextHolder.clearContext();
  }

  @Test
  void findsWhoOpenedACaseFileAndWhatWasDecidedNewestFirst() {
    as(ada);
    assertThat(search(null, ref, null, null, null)).startsWith("Sam Reid DOWNLOAD document 7", "system decision Decided "
        + "to assess.").contains("Sam Reid OPEN_CASE null");
    assertThat(search(null, ref, AuditKind.OPENED, null, null)).containsExactly("Sam Reid OPEN_CASE null");
    assertThat(search(null, ref, AuditKind.DECISIONS, null, null)).containsExactly("system decision Decided to assess.");
    assertThat(search("system", ref, AuditKind.CASEWORK, null, null)).contains("system decision Decided to assess.");
  }

  @Test
  void theHistoryOfACaseComesInPagesOfOneStatement() throws Exception {
    SystemActor.run("test", () -> List.of("One", "Two", "Three").forEach(what ->
        history.add(ref, "letter", what, null)));
    int all = history.all(ref).size();
    CaseHistory.Page letters = history.page(ref, "letter", 1, 2);
    assertThat(letters.entries()).extracting(CaseHistory.Entry::what).containsExactly("Two", "One");
    assertThat(letters.counts()).containsEntry("letter", 3).containsEntry("decision", 1);
    assertThat(history.page(ref, null, 0, 2).entries()).extracting(CaseHistory.Entry::what)
        .containsExactly("Three", "Two");
    assertThat(history.page(ref, null, 0, 100).entries()).isEqualTo(history.all(ref));
    assertThat(history.page(ref, null, all, 100).entries()).isEmpty();
    assertThat(statements.count(() -> history.page(ref, "letter", 0, 50))).isEqualTo(1);
  }

  @Test
  void findsByPersonAndByDayInLondon() {
    as(ada);
    assertThat(search(sam.username(), null, AuditKind.COPIES, null, null)).hasSize(1);
    assertThat(search(ada.username(), null, AuditKind.COPIES, null, null)).isEmpty();
    assertThat(search(sam.username(), null, AuditKind.COPIES, null, WED_2_DEC_2026)).isEmpty();
    assertThat(search(sam.username(), null, AuditKind.OPENED, WED_2_DEC_2026, WED_2_DEC_2026)).hasSize(1);
    assertThat(search(sam.username(), null, AuditKind.OPENED, WED_2_DEC_2026.plusDays(1), null)).isEmpty();
  }

  @Test
  void writesDownThatSomeoneLooked() {
    as(ada);
    search(sam.username(), ref, AuditKind.OPENED, WED_2_DEC_2026, null);
    download.download(new AuditQuery(null, null, null, null, null, 1));
    assertThat(search(ada.username(), null, AuditKind.SEARCHES, null, null)).containsExactlyInAnyOrder(
        "Ada Admin AUDIT_SEARCHED person " + sam.username() + ", case " + ref + ", kind opened, from 2026-12-02",
        "Ada Admin AUDIT_DOWNLOADED everything");
  }

  @Test
  void showsNothingOfAnotherAuthority() {
    as(new Staff(bootstrap).add("Olu Other", Role.ADMINISTRATOR));
    assertThat(search(null, ref, null, null, null)).isEmpty();
    assertThat(search(sam.username(), null, null, null, null)).isEmpty();
  }

  @Test
  void readsTwentyFiveLinesOfManyInOneStatementAndTheOlderOnesAfterThem() throws Exception {
    as(ada);
    for (int day = 0; day < 60; day++) {
      at(WED_2_DEC_2026.plusDays(2), 10);   // all at the same moment: none may be lost or shown twice
      audit.downloaded(ref, "document " + (1000 + day));
    }
    List<AuditLine> first = search.search(new AuditQuery(null, ref, AuditKind.COPIES, null, null, 1)).lines();
    assertThat(first).hasSize(SearchAudit.PAGE);
    var second = search.search(new AuditQuery(null, ref, AuditKind.COPIES, null, null, 2));
    var third = search.search(new AuditQuery(null, ref, AuditKind.COPIES, null, null, 3));
    assertThat(second.more()).isTrue();
    assertThat(third.more()).isFalse();
    assertThat(Stream.of(first, second.lines(), third.lines()).flatMap(List::stream)
        .map(AuditLine::detail).distinct()).hasSize(61);
    assertThat(statements.statements(() -> search.search(new AuditQuery(null, ref, null, null, null, 1))).keySet()
        .stream().filter(text -> text.contains("from access_log") || text.contains("from case_history"))).hasSize(1);
  }

  private List<String> search(String username, String caseRef, AuditKind kind, LocalDate from, LocalDate to) {
    return search.search(new AuditQuery(username, caseRef, kind, from, to, 1)).lines().stream()
        .map(line -> line.name() + " " + line.action() + " " + line.detail()).toList();
  }

  private void at(LocalDate day, int hour) {
    clock.stopAt(day.atTime(hour, 0).atZone(clock.getZone()).toInstant());
  }

  private static void as(StaffMember person) {
    var principal = new SignedInPerson(person, false);
    TestSecurityContextHolder.setContext(new SecurityContextImpl(
        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities())));
  }

  /** Lines for a plan to be looked at: more than a planner would read one by one. */
  protected void manyLines(int count) {
    OffsetDateTime start = Instant.parse("2026-01-01T00:00:00Z").atOffset(ZoneOffset.UTC);
    jdbc.sql("insert into access_log (id, at, username, action, case_ref, authority_id) select gen_random_uuid(),"
            + " cast(:start as timestamptz) + n * interval '1 second', :who, 'OPEN_CASE', :ref, :authority"
            + " from generate_series(1, :count) n")
        .param("start", start).param("who", sam.username()).param("ref", ref).param("count", count)
        .param("authority", staff.authority.id()).update();
    jdbc.sql("analyze access_log").update();
  }

  protected UUID authority() {
    return staff.authority.id();
  }
}
