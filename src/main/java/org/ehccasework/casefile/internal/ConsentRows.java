package org.ehccasework.casefile.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ehccasework.casefile.Consent;
import org.ehccasework.casefile.Consent.How;
import org.ehccasework.casefile.Consent.Purpose;
import org.ehccasework.memory.ReadOnce;
import org.ehccasework.people.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what advocates and supporters may; only ever added to and ended. */
@Repository
public class ConsentRows {

  private static final String SELECT = """
      select id, case_ref, person_id, given_by, giver, given_on, how, purposes, until, ended_on, ended_why
      from case_consent where\s""";
  private static final String LAST_FIRST = " order by recorded_at desc, id";

  private final JdbcClient jdbc;
  private final CurrentActor actor;
  private final Clock clock;
  private final ReadOnce once;

  ConsentRows(JdbcClient jdbc, CurrentActor actor, Clock clock, ReadOnce once) {
    this.jdbc = jdbc;
    this.actor = actor;
    this.clock = clock;
    this.once = once;
  }

  /** All that were ever recorded in a case, the last first. */
  public List<Consent> of(String caseRef) {
    return once.of("case_consent", caseRef, () -> List.copyOf(read(List.of(caseRef))));
  }

  Map<String, List<Consent>> of(Collection<String> caseRefs) {
    return caseRefs.isEmpty() ? Map.of()
        : read(caseRefs).stream().collect(Collectors.groupingBy(Consent::caseRef));
  }

  private List<Consent> read(Collection<String> caseRefs) {
    return jdbc.sql(SELECT + "case_ref in (:refs)" + LAST_FIRST).param("refs", caseRefs)
        .query((row, n) -> consent(row)).list();
  }

  /** All of every case of a child or young person, the last first. */
  List<Consent> ofChild(UUID childId) {
    return jdbc.sql(SELECT + "case_ref in (select ref from case_file where child_id = ?)" + LAST_FIRST).param(childId)
        .query((row, n) -> consent(row)).list();
  }

  public void add(Consent consent) {
    once.forget("case_consent");
    jdbc.sql("""
        insert into case_consent (id, case_ref, person_id, given_by, giver, given_on, how, purposes, until,
          recorded_by, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(consent.id(), consent.caseRef(), consent.personId(), consent.givenBy(), consent.giver(),
            consent.givenOn(), consent.how().name(), consent.purposes().stream().sorted().map(Purpose::name)
                .collect(Collectors.joining(",")), consent.until(), actor.username(), OffsetDateTime.now(clock))
        .update();
  }

  /**
   * Ends it earlier than it would.
   *
   * @param on the first day it no longer holds
   */
  public void end(UUID id, LocalDate on, String why) {
    once.forget("case_consent");
    jdbc.sql("""
        update case_consent set ended_on = ?, ended_why = ?, ended_by = ?, ended_at = ?
        where id = ? and (ended_on is null or ended_on > ?)""")
        .params(on, why, actor.username(), OffsetDateTime.now(clock), id, on).update();
  }

  private static Consent consent(ResultSet row) throws SQLException {
    return new Consent(row.getObject("id", UUID.class), row.getString("case_ref"),
        row.getObject("person_id", UUID.class), row.getObject("given_by", UUID.class), row.getString("giver"),
        row.getObject("given_on", LocalDate.class), How.valueOf(row.getString("how")),
        Arrays.stream(row.getString("purposes").split(",")).map(Purpose::valueOf).collect(Collectors.toSet()),
        row.getObject("until", LocalDate.class), row.getObject("ended_on", LocalDate.class),
        row.getString("ended_why"));
  }
}
