package org.ehccasework.casefile.internal;

import java.time.LocalDate;
import java.util.List;
import org.ehccasework.casefile.page.DatedWork;
import org.ehccasework.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Children in care of whom nobody has written down yet since when, or what it rests on: work of the coordinator. */
@Repository
class CareToFindOut implements DatedWork {

  private static final int MOST = 50;

  private final JdbcClient jdbc;

  CareToFindOut(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Entry> toDo(Actor who, LocalDate today) {
    return jdbc.sql("""
        select f.ref, c.first_name, c.last_name, k.since
        from case_file f join child c on c.id = f.child_id join child_care k on k.child_id = c.id
        where f.closed_on is null and f.authority_id = :authority and (f.coordinator = :me or f.deputy = :me)
          and (k.basis = 'UNKNOWN'
            or exists (select 1 from child_care_since_unknown u where u.care_id = k.id))
          and (k.until is null or k.until >= :today)
        order by k.since, f.ref limit :most""").param("authority", who.authorityId()).param("me", who.username())
        .param("today", today).param("most", MOST)
        .query((row, n) -> new Entry(row.getString("ref"), row.getString("first_name") + " "
            + row.getString("last_name"), "Find out what the care rests on and since when", null,
            row.getObject("since", LocalDate.class), row.getObject("since", LocalDate.class),
            "/cases/" + row.getString("ref") + "/people/looked-after")).list();
  }

  @Override
  public List<Entry> waiting(Actor who, LocalDate today) {
    return List.of();
  }
}
