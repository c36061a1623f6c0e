package org.ehccasework.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;

class SparingSessionsTest {

  private static final Instant BEGAN = Instant.parse("2026-11-23T09:00:00Z");

  private final Table table = new Table();
  private final SparingSessions<MapSession> sessions = new SparingSessions<>(table);
  private String id;

  /** Counts how often a session is read. */
  private static final class Table implements FindByIndexNameSessionRepository<MapSession> {

    private final Map<String, MapSession> rows = new HashMap<>();
    private int reads;

    @Override
    public MapSession createSession() {
      return new MapSession();
    }

    @Override
    public void save(MapSession session) {
      rows.put(session.getId(), new MapSession(session));
    }

    @Override
    public MapSession findById(String id) {
      reads++;
      return rows.get(id);
    }

    @Override
    public void deleteById(String id) {
      rows.remove(id);
    }

    @Override
    public Map<String, MapSession> findByIndexNameAndIndexValue(String name, String value) {
      return rows;
    }
  }

  @BeforeEach
  void signIn() {
    MapSession begun = new MapSession();
    begun.setLastAccessedTime(BEGAN);
    begun.setMaxInactiveInterval(Duration.ofMinutes(60));
    table.save(begun);
    id = begun.getId();
  }

  @Test
  void readsItsSessionOnceInARequest() {
    sessions.findById(id).setAttribute("page", 2);
    assertThat(sessions.findById(id).<Integer>getAttribute("page")).isEqualTo(2);
    assertThat(table.reads).isEqualTo(1);
  }

  @Test
  void readsItAnewInTheNextRequest() {
    sessions.findById(id);
    table.findById(id).setAttribute("ended", true);
    sessions.forget();
    assertThat(sessions.findById(id).<Boolean>getAttribute("ended")).isTrue();
  }

  @Test
  void findsNoSessionThatHasEndedInTheSameRequest() {
    sessions.findById(id);
    sessions.deleteById(id);
    assertThat(sessions.findById(id)).isNull();
  }

  @Test
  void keepsToItsOwnSessionWhereARequestReadsThoseOfOthers() {
    MapSession other = new MapSession();
    table.save(other);
    sessions.findById(id);
    assertThat(sessions.findById(other.getId()).getId()).isEqualTo(other.getId());
    assertThat(sessions.findById(id).getId()).isEqualTo(id);
    assertThat(sessions.findByPrincipalName("anyone")).containsOnlyKeys(id, other.getId());
  }

  @Test
  void writesThatItWasUsedOnceAMinute() {
    sessions.findById(id).setLastAccessedTime(BEGAN.plusSeconds(59));
    assertThat(sessions.findById(id).getLastAccessedTime()).isEqualTo(BEGAN);
    sessions.findById(id).setLastAccessedTime(BEGAN.plusSeconds(60));
    assertThat(sessions.findById(id).getLastAccessedTime()).isEqualTo(BEGAN.plusSeconds(60));
  }

  @Test
  void writesItMoreOftenWhereASessionIsShort() {
    sessions.findById(id).setMaxInactiveInterval(Duration.ofSeconds(50));
    sessions.findById(id).setLastAccessedTime(BEGAN.plusSeconds(5));
    assertThat(sessions.findById(id).getLastAccessedTime()).isEqualTo(BEGAN.plusSeconds(5));
  }
}
