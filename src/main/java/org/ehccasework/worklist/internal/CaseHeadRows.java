package org.ehccasework.worklist.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.Rights;
import org.ehccasework.people.Actor;
import org.ehccasework.worklist.CaseClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the head of a case's pages says, in one statement and only for those who may read the case. */
@Repository
public class CaseHeadRows {

  private static final String SELECT = """
      select f.ref, c.first_name, c.last_name, c.date_of_birth, c.setting, f.stage, f.clock_start, f.closed_on,
        f.restricted, coalesce(s.name, f.coordinator) as coordinator, k.next_limit, k.next_limit_id, k.next_due,
        (select count(*) from case_task t where t.case_ref = f.ref and t.open = true) as tasks,
        (select count(*) from case_limit l where l.case_ref = f.ref and l.limit_id = 'advice-response'
          and (l.owed = true or l.done_on is not null))
          + (select count(distinct a.kind) from advice_request a where a.case_ref = f.ref
            and a.status = 'NOTHING_TO_ADD' and a.kind in ('education', 'medical', 'psychology', 'social-care',
              'vision', 'hearing', 'multi-sensory') and not exists (
              select 1 from advice_request b where b.case_ref = a.case_ref and b.kind = a.kind
                and b.status in ('OPEN', 'RECEIVED', 'REUSED'))) as asked,
        (select count(*) from case_limit l where l.case_ref = f.ref and l.limit_id = 'advice-response'
          and l.done_on is not null) as answered,
        (select count(*) from case_limit l where l.case_ref = f.ref and l.limit_id = k.next_limit_id
          and l.item_id is null and l.excused = true) as excuses,
        (select min(p.name) from case_person p where p.case_ref = f.ref and p.may_be_written_to = false) as shunned,
        (select min(p.name) from case_person p where p.case_ref = f.ref and p.address_confidential = true) as hidden,
        (select min(coalesce(p.language, 'An')) from case_person p
          where p.case_ref = f.ref and p.interpreter = true) as interpreter,
        (select max(h.since) from child_care h where h.child_id = c.id and h.since <= :today
          and (h.until is null or h.until >= :today)) as care_since,
        exists (select 1 from child_care h where h.child_id = c.id and (h.until is null or h.until >= :today)
          and (h.basis = 'UNKNOWN' or exists (select 1 from child_care_since_unknown u where u.care_id = h.id)))
          as care_in_doubt,
        (select max(v.last_day) from staff_leave v where v.username = f.coordinator and v.first_day <= :today
          and v.last_day >= :today) as away_until, coalesce(d.name, f.deputy) as deputy,
        coalesce(l.weeks, :usual) as rights_lead
      from case_file f
      join child c on c.id = f.child_id
      left join staff_member s on s.username = f.coordinator
      left join staff_member d on d.username = f.deputy
      left join case_clock k on k.case_ref = f.ref
      left join rights_lead l on l.authority_id = f.authority_id
      where f.ref = :ref and\s""";

  private final JdbcClient jdbc;

  CaseHeadRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One case in short.
   *
   * @param coordinator the name; null while nobody has the case
   * @param tasks how many are open
   * @param asked how many were asked for advice; answered, how many of them gave it
   * @param excused whether an exception excuses the limit that comes next
   * @param notWrittenTo someone letters must not go to; null where there is nobody
   * @param hiddenAddress someone whose address is confidential; null where there is nobody
   * @param interpreter the language an interpreter is needed for, or "An" where it is not known; null where none is
   * @param careSince since when the child is looked after; null where they are not
   * @param careInDoubt whether it is still to be found out since when, or what it rests on
   * @param awayUntil the last day the coordinator is away; null while they are here
   * @param deputy the name of who covers then; may be null
   * @param rightsLead weeks before the rights pass to a young person from which that is said
   */
  public record Row(String ref, String name, LocalDate born, String setting, CaseStage stage, CaseClock clock,
      boolean restricted, String coordinator, int tasks, int asked, int answered, boolean excused,
      String notWrittenTo, String hiddenAddress, String interpreter, LocalDate careSince,
      boolean careInDoubt, LocalDate awayUntil,
      String deputy, int rightsLead) {}

  public Optional<Row> find(Actor actor, String ref, LocalDate today) {
    CaseScope scope = CaseScope.of(actor);
    return jdbc.sql(SELECT + scope.sql()).params(scope.params()).param("ref", ref).param("today", today)
        .param("usual", Rights.USUAL_WEEKS)
        .query((row, line) -> new Row(
        row.getString("ref"), row.getString("first_name") + " " + row.getString("last_name"),
        row.getObject("date_of_birth", LocalDate.class), row.getString("setting"),
        CaseStage.valueOf(row.getString("stage")),
        new CaseClock(row.getObject("clock_start", LocalDate.class), row.getObject("closed_on") == null,
            row.getString("next_limit"), row.getString("next_limit_id"), row.getObject("next_due", LocalDate.class)),
        row.getBoolean("restricted"), row.getString("coordinator"), row.getInt("tasks"),
        row.getInt("asked"), row.getInt("answered"), row.getInt("excuses") > 0,
        row.getString("shunned"), row.getString("hidden"), row.getString("interpreter"),
        row.getObject("care_since", LocalDate.class), row.getBoolean("care_in_doubt"),
        row.getObject("away_until", LocalDate.class),
        row.getString("deputy"), row.getInt("rights_lead"))).optional();
  }
}
