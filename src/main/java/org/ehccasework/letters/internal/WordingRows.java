package org.ehccasework.letters.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.letters.internal.OwnWords.Version;
import org.ehccasework.memory.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the wordings authorities gave their letters; a change adds a version. */
@Repository
public class WordingRows {

  private static final String SELECT = """
      select w.template, w.version, w.changed_by, w.changed_at, p.passage, p.words
      from letter_wording w left join letter_wording_passage p on p.wording_id = w.id
      where w.authority_id = ?""";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final ReadOnce once;

  WordingRows(JdbcClient jdbc, Clock clock, ReadOnce once) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.once = once;
  }

  /** What the authority has worded in its own way by now, in one statement. */
  public OwnWords current(UUID authorityId) {
    return once.of("letter_wording", authorityId, () -> latest(authorityId));
  }

  private OwnWords latest(UUID authorityId) {
    Map<String, Version> latest = new HashMap<>();
    jdbc.sql(SELECT + " and w.version = (select max(v.version) from letter_wording v"
            + " where v.authority_id = w.authority_id and v.template = w.template)").param(authorityId)
        .query(WordingRows::read).forEach(version -> latest.put(version.template(), version));
    return latest.isEmpty() ? OwnWords.NONE : new OwnWords(latest);
  }

  /** Every version of a template, the newest first. */
  public List<Version> versions(UUID authorityId, String template) {
    return jdbc.sql(SELECT + " and w.template = ? order by w.version desc").params(authorityId, template)
        .query(WordingRows::read);
  }

  /** Adds a version; a number that is taken is refused by the database. */
  public void add(UUID authorityId, String template, int number, String by, Map<String, String> passages) {
    once.forget("letter_wording");
    UUID id = UUID.randomUUID();
    jdbc.sql("""
            insert into letter_wording (id, authority_id, template, version, changed_by, changed_at)
            values (?, ?, ?, ?, ?, ?)""")
        .params(id, authorityId, template, number, by, OffsetDateTime.now(clock)).update();
    passages.forEach((passage, words) ->
        jdbc.sql("insert into letter_wording_passage (wording_id, passage, words) values (?, ?, ?)")
            .params(id, passage, words).update());
  }

  private static List<Version> read(ResultSet row) throws SQLException {
    Map<String, Version> heads = new LinkedHashMap<>();
    Map<String, Map<String, String>> passages = new HashMap<>();
    while (row.next()) {
      String key = row.getString("template") + " " + row.getInt("version");
      if (!heads.containsKey(key)) {
        heads.put(key, head(row));
        passages.put(key, new LinkedHashMap<>());
      }
      if (row.getString("passage") != null) {
        passages.get(key).put(row.getString("passage"), row.getString("words"));
      }
    }
    List<Version> versions = new ArrayList<>();
    heads.forEach((key, head) -> versions.add(new Version(head.template(), head.number(), head.changedBy(),
        head.changedAt(), passages.get(key))));
    return List.copyOf(versions);
  }

  private static Version head(ResultSet row) throws SQLException {
    Instant at = row.getObject("changed_at", OffsetDateTime.class).toInstant();
    return new Version(row.getString("template"), row.getInt("version"), row.getString("changed_by"), at, Map.of());
  }
}
