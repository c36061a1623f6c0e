package org.ehccasework.casefile.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.ehccasework.casefile.AttendedSettings;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.SettingMove;
import org.ehccasework.casefile.SettingMove.HomeMoves;
import org.ehccasework.casefile.SettingMove.What;
import org.ehccasework.memory.ReadOnce;
import org.ehccasework.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of moves between settings, with what follows for the child's record and for letters. */
@Repository
class AttendedSettingRows implements AttendedSettings {

  private final JdbcClient jdbc;
  private final CaseFiles files;
  private final CasePersonRows people;
  private final ReadOnce once;
  private final Clock clock;

  AttendedSettingRows(JdbcClient jdbc, CaseFiles files, CasePersonRows people, ReadOnce once, Clock clock) {
    this.jdbc = jdbc;
    this.files = files;
    this.people = people;
    this.once = once;
    this.clock = clock;
  }

  @Override
  public List<SettingMove> of(String caseRef) {
    return once.of("child_setting", caseRef, () -> List.copyOf(jdbc.sql("""
        select m.* from child_setting m join case_file f on f.child_id = m.child_id where f.ref = ?
        order by m.id desc""")
        .param(caseRef).query((row, n) -> move(row)).list()));
  }

  @Override
  public void move(String caseRef, SettingMove move, CasePerson head, OldLetters old) {
    var child = files.get(caseRef).child().id();
    once.forget("case_file", "child_setting");
    jdbc.sql("update child set setting = ? where id = ?").params(move.setting(), child).update();
    jdbc.sql("""
        insert into child_setting (child_id, what, setting, setting_before, since, told_by, home_moves, note,
          recorded_by, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(child, move.what().name(), move.setting(), move.before(), move.since(), move.toldBy(),
            move.homeMoves().name(), move.note(), move.recordedBy(), OffsetDateTime.now(clock)).update();
    List<CasePerson> heads = people.of(caseRef).stream().filter(person -> person.kind() == Kind.SETTING).toList();
    if (old != OldLetters.KEEP) {
      Kind kind = old == OldLetters.ASKED ? Kind.REQUESTER : Kind.OTHER;
      heads.stream().filter(person -> person.isOf(move.before())).forEach(person ->
          people.change(person.formerly(kind, "Setting attended until " + Words.date(move.since()))));
    }
    if (head != null && heads.stream().noneMatch(person -> person.isOf(head.organisation()))) {
      people.add(head);
    }
  }

  private static SettingMove move(ResultSet row) throws SQLException {
    return new SettingMove(row.getLong("id"), What.valueOf(row.getString("what")), row.getString("setting"),
        row.getString("setting_before"), row.getObject("since", LocalDate.class), row.getString("told_by"),
        HomeMoves.valueOf(row.getString("home_moves")), row.getString("note"), row.getString("recorded_by"));
  }
}
