package org.ehccasework.casefile.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.Rights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of which coordinators were asked who decides, and how long before the day an authority asks. */
@Repository
public class RightsPromptRows {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  /** Whose sixteenth birthday is far off, or long past, is not asked about. */
  private static final int YOUNGEST = 14;
  private static final int OLDEST = 19;

  private static final String CANDIDATES = """
      select f.ref, f.opened_at, c.date_of_birth, coalesce(l.weeks, :usual) as weeks,
        (select max(p.pass_on) from rights_prompt p where p.case_ref = f.ref) as prompted
      from case_file f
      join child c on c.id = f.child_id
      left join rights_lead l on l.authority_id = f.authority_id
      where (f.closed_on is null or f.stage = 'PLAN_ISSUED') and c.date_of_birth between :oldest and :youngest
        and not exists (select 1 from child_capacity d where d.child_id = c.id)
      order by f.ref""";

  private final JdbcClient jdbc;
  private final Clock clock;

  RightsPromptRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Weeks before the day. */
  public int weeks(UUID authorityId) {
    return jdbc.sql("select weeks from rights_lead where authority_id = ?").param(authorityId).query(Integer.class)
        .optional().orElse(Rights.USUAL_WEEKS);
  }

  public void weeks(UUID authorityId, int weeks, String by) {
    jdbc.sql("delete from rights_lead where authority_id = ?").param(authorityId).update();
    jdbc.sql("insert into rights_lead (authority_id, weeks, set_by, set_at) values (?, ?, ?, ?)")
        .params(authorityId, weeks, by, OffsetDateTime.now(clock)).update();
  }

  /**
   * The cases to ask about by today: those that go on, were begun while the rights were the parents', and where
   * nobody has said yet who decides. A day on which nobody checked is made up for, even after the rights have passed.
   */
  public List<String> due(LocalDate today) {
    return jdbc.sql(CANDIDATES).param("usual", Rights.USUAL_WEEKS).param("oldest", today.minusYears(OLDEST))
        .param("youngest", today.minusYears(YOUNGEST))
        .query((row, n) -> new Candidate(row.getString("ref"), row.getObject("opened_at", OffsetDateTime.class)
            .atZoneSameInstant(LONDON).toLocalDate(), Rights.passOn(row.getObject("date_of_birth", LocalDate.class)),
            row.getInt("weeks"), row.getObject("prompted", LocalDate.class)))
        .list().stream().filter(candidate -> candidate.isDue(today)).map(Candidate::ref).toList();
  }

  private record Candidate(String ref, LocalDate opened, LocalDate passOn, int weeks, LocalDate prompted) {

    boolean isDue(LocalDate today) {
      return opened.isBefore(passOn) && !today.isBefore(passOn.minusWeeks(weeks)) && !passOn.equals(prompted);
    }
  }

  /** Notes that the coordinator is asked for this day; false where that was noted before. */
  public boolean add(String caseRef, LocalDate passOn) {
    return jdbc.sql("""
        insert into rights_prompt (case_ref, pass_on, prompted_on)
        select f.ref, :passOn, :today from case_file f where f.ref = :ref
          and not exists (select 1 from rights_prompt p where p.case_ref = :ref and p.pass_on = :passOn)""")
        .param("passOn", passOn).param("today", LocalDate.now(clock)).param("ref", caseRef).update() == 1;
  }
}
