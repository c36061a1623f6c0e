package org.ehccasework.request.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.MultiValueMap;

/** Requests the person acting has begun to register; those of others are as if they were not there. */
@Repository
public class RequestDrafts {

  /** How long one waits for its person. */
  private static final Duration KEPT = Duration.ofDays(30);
  /** Characters, as the column holds. */
  private static final int LONGEST = 300_000;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, List<String>>> TYPE = new TypeReference<>() {};
  private static final String MINE = """
      select id, answers, furthest, case_ref, saved_at from request_draft
      where username = :username and authority_id = :authority and saved_at > :since\s""";

  private final JdbcClient jdbc;
  private final CurrentActor actor;
  private final Authorities authorities;
  private final Clock clock;

  RequestDrafts(JdbcClient jdbc, CurrentActor actor, Authorities authorities, Clock clock) {
    this.jdbc = jdbc;
    this.actor = actor;
    this.authorities = authorities;
    this.clock = clock;
  }

  /** The unfinished ones, newest first. */
  public List<RequestDraft> unfinished() {
    return mine(MINE + "and case_ref is null order by saved_at desc").query((row, n) -> read(row)).list();
  }

  public RequestDraft get(UUID id) {
    return one(MINE + "and id = :id", id);
  }

  /** As {@link #get}, and keeps a second press of the button waiting until the transaction ends. */
  public RequestDraft hold(UUID id) {
    return one(MINE + "and id = :id for update", id);
  }

  private RequestDraft one(String select, UUID id) {
    return mine(select).param("id", id).query((row, n) -> read(row)).optional()
        .orElseThrow(() -> new NotFound("You have no such request to go on with. It was removed, or 30 days are over."));
  }

  private JdbcClient.StatementSpec mine(String select) {
    return jdbc.sql(select).param("username", actor.username()).param("authority", authorities.current().id())
        .param("since", OffsetDateTime.now(clock).minus(KEPT));
  }

  public UUID begin(MultiValueMap<String, String> typed, String furthest) {
    UUID id = UUID.randomUUID();
    jdbc.sql("""
        insert into request_draft (id, username, authority_id, answers, furthest, saved_at)
        values (?, ?, ?, ?, ?, ?)""")
        .params(id, actor.username(), authorities.current().id(), write(typed), furthest, OffsetDateTime.now(clock))
        .update();
    return id;
  }

  /** Changes only what is the person's own and unfinished. */
  public void save(UUID id, MultiValueMap<String, String> typed, String furthest) {
    jdbc.sql("""
        update request_draft set answers = ?, furthest = ?, saved_at = ?
        where id = ? and username = ? and case_ref is null""")
        .params(write(typed), furthest, OffsetDateTime.now(clock), id, actor.username()).update();
  }

  /** Erases what was typed and sent; that it became this case stays, so that the way back leads there. */
  public void finish(UUID id, String caseRef) {
    jdbc.sql("delete from request_draft_file where draft_id = ?").param(id).update();
    jdbc.sql("update request_draft set answers = '{}', case_ref = ? where id = ? and username = ?")
        .params(caseRef, id, actor.username()).update();
  }

  public void remove(UUID id) {
    jdbc.sql("delete from request_draft where id = ? and username = ? and case_ref is null")
        .params(id, actor.username()).update();
  }

  void eraseOld() {
    jdbc.sql("delete from request_draft where saved_at <= ?").param(OffsetDateTime.now(clock).minus(KEPT)).update();
  }

  private static RequestDraft read(ResultSet row) throws SQLException {
    try {
      return new RequestDraft(row.getObject("id", UUID.class), JSON.readValue(row.getString("answers"), TYPE),
          row.getString("furthest"), row.getString("case_ref"),
          row.getObject("saved_at", OffsetDateTime.class).toInstant());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A request begun cannot be read", e);
    }
  }

  private static String write(MultiValueMap<String, String> typed) {
    try {
      String text = JSON.writeValueAsString(typed);
      if (text.length() > LONGEST) {
        throw new RuleBroken("", "This is too long to keep. Shorten what you have written.");
      }
      return text;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
