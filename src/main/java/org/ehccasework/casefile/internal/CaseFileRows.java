package org.ehccasework.casefile.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.memory.ReadOnce;
import org.ehccasework.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of cases, each with its child in one statement. */
@Repository
class CaseFileRows implements CaseFiles {

  private static final String COLUMNS = """
      f.ref, f.authority_id, f.team_id, f.stage, f.received_on, f.became_responsible_on, f.clock_start,
        f.channel, f.coordinator, f.deputy, f.restricted,
        c.id as child_id, c.first_name, c.last_name, c.date_of_birth, c.upn, c.nhs_number, c.setting
      """;
  private static final String FROM = "from case_file f join child c on c.id = f.child_id ";
  private static final String SELECT = "select " + COLUMNS + FROM;
  private static final String ONE = """
      select h.entries, exists (select 1 from child_care k where k.child_id = f.child_id) as was_in_care,
        exists (select 1 from child_capacity k where k.child_id = f.child_id) as was_decided_on,\s""" + COLUMNS + FROM
      + "left join case_chain h on h.case_ref = f.ref where f.ref = ?";

  private final JdbcClient jdbc;
  private final ReadOnce once;
  private final ChildStandingRows standing;

  CaseFileRows(JdbcClient jdbc, ReadOnce once, ChildStandingRows standing) {
    this.jdbc = jdbc;
    this.once = once;
    this.standing = standing;
  }

  @Override
  public CaseFile get(String ref) {
    return find(ref).orElseThrow(() -> none(ref));
  }

  /** The same words whether there is no such case or it is another authority's. */
  static NotFound none(String ref) {
    return new NotFound("There is no case " + ref + ".");
  }

  @Override
  public void hold(String ref) {
    once.forgetAll();
    jdbc.sql("select ref from case_file where ref = ? for update").param(ref).query(String.class).optional();
  }

  @Override
  public Optional<CaseFile> find(String ref) {
    return once.of("case_file", ref, () -> jdbc.sql(ONE).param(ref).query((row, line) -> one(row)).optional());
  }

  @Override
  public List<CaseFile> all(Collection<String> refs) {
    return refs.isEmpty() ? List.of() : jdbc.sql(SELECT + "where f.ref in (:refs) order by f.ref")
        .param("refs", refs).query((row, line) -> read(row)).list();
  }

  private CaseFile one(ResultSet row) throws SQLException {
    CaseFile file = read(row);
    Integer entries = row.getObject("entries", Integer.class);
    // as long as nobody else adds to them, what this transaction keeps of the case is true
    once.of("case_chain", file.ref(), () -> entries);
    standing.none(file.child().id(), !row.getBoolean("was_in_care"), !row.getBoolean("was_decided_on"));
    return file;
  }

  private static CaseFile read(ResultSet row) throws SQLException {
    var child = new CaseFile.Child(row.getObject("child_id", UUID.class), row.getString("first_name"),
        row.getString("last_name"), row.getObject("date_of_birth", LocalDate.class), row.getString("upn"),
        row.getString("nhs_number"), row.getString("setting"));
    return new CaseFile(row.getString("ref"), row.getObject("authority_id", UUID.class),
        row.getObject("team_id", UUID.class), child, CaseStage.valueOf(row.getString("stage")),
        row.getObject("received_on", LocalDate.class), row.getObject("became_responsible_on", LocalDate.class),
        row.getObject("clock_start", LocalDate.class), row.getString("channel"), row.getString("coordinator"),
        row.getString("deputy"), row.getBoolean("restricted"));
  }
}
