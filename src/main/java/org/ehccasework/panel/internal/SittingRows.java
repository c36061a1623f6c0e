package org.ehccasework.panel.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.panel.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the days on which panels sit. */
@Repository
public class SittingRows {

  private final JdbcClient jdbc;

  SittingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One day of a panel. */
  public record Sitting(UUID id, UUID authorityId, Question hears, LocalDate on) {}

  /** False where the panel sits on that day already. */
  public boolean add(Sitting sitting) {
    boolean known = of(sitting.authorityId(), sitting.on()).stream()
        .anyMatch(each -> each.on().equals(sitting.on()) && each.hears() == sitting.hears());
    if (!known) {
      jdbc.sql("insert into panel_sitting (id, authority_id, hears, sits_on) values (?, ?, ?, ?)")
          .params(sitting.id(), sitting.authorityId(), sitting.hears().code(), sitting.on()).update();
    }
    return !known;
  }

  public boolean remove(UUID authorityId, UUID id) {
    return jdbc.sql("delete from panel_sitting where authority_id = ? and id = ?").params(authorityId, id)
        .update() > 0;
  }

  /** The sittings of an authority from this day on, soonest first. */
  public List<Sitting> of(UUID authorityId, LocalDate from) {
    return jdbc.sql("""
        select id, authority_id, hears, sits_on from panel_sitting where authority_id = ? and sits_on >= ?
        order by sits_on, hears""").params(authorityId, from)
        .query((row, n) -> new Sitting(row.getObject("id", UUID.class), row.getObject("authority_id", UUID.class),
            Question.ofCode(row.getString("hears")).orElseThrow(), row.getObject("sits_on", LocalDate.class)))
        .list();
  }

  /** The first day from this one on which a panel hears the question. */
  public Optional<LocalDate> next(UUID authorityId, Question question, LocalDate from) {
    return of(authorityId, from).stream().filter(sitting -> sitting.hears() == question).map(Sitting::on).findFirst();
  }

  /** The newest day up to this one on which a panel heard the question. */
  public Optional<LocalDate> last(UUID authorityId, Question question, LocalDate upTo) {
    return jdbc.sql("select max(sits_on) from panel_sitting where authority_id = ? and hears = ? and sits_on <= ?")
        .params(authorityId, question.code(), upTo).query(LocalDate.class).optional();
  }
}
