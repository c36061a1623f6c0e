package org.ehccasework.people.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Sessions in the database that cost a page one statement: each request reads its session once, and that it was used is
 * written once a minute. A session so ends up to a minute before its time, never after it.
 */
final class SparingSessions<S extends Session>
    implements FindByIndexNameSessionRepository<SparingSessions.Sparing<S>> {

  private static final Duration WRITTEN_EVERY = Duration.ofMinutes(1);
  /** What a request may leave unwritten of a session that lasts a short time only. */
  private static final int PARTS_OF_ITS_TIME = 10;

  private final FindByIndexNameSessionRepository<S> kept;
  private final ThreadLocal<Sparing<S>> ofTheRequest = new ThreadLocal<>();

  SparingSessions(FindByIndexNameSessionRepository<S> kept) {
    this.kept = kept;
  }

  /** To be called when a request begins and when it ends: what another request read is not for this one. */
  void forget() {
    ofTheRequest.remove();
  }

  @Override
  public Sparing<S> findById(String id) {
    Sparing<S> known = ofTheRequest.get();
    if (known != null && known.getId().equals(id)) {
      return known;
    }
    S found = kept.findById(id);
    return found == null ? null : remembered(new Sparing<>(found));
  }

  @Override
  public Sparing<S> createSession() {
    return new Sparing<>(kept.createSession());
  }

  @Override
  public void save(Sparing<S> session) {
    kept.save(session.kept);
  }

  @Override
  public void deleteById(String id) {
    forget();
    kept.deleteById(id);
  }

  @Override
  public Map<String, Sparing<S>> findByIndexNameAndIndexValue(String name, String value) {
    return kept.findByIndexNameAndIndexValue(name, value).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Sparing<>(entry.getValue())));
  }

  private Sparing<S> remembered(Sparing<S> found) {
    // the first session a request asks for is its own
    if (ofTheRequest.get() == null) {
      ofTheRequest.set(found);
    }
    return found;
  }

  /** A session that says seldom when it was last used. */
  static final class Sparing<S extends Session> implements Session {

    private final S kept;

    Sparing(S kept) {
      this.kept = kept;
    }

    @Override
    public void setLastAccessedTime(Instant now) {
      Duration time = kept.getMaxInactiveInterval();
      Duration often = time.isNegative() ? WRITTEN_EVERY : time.dividedBy(PARTS_OF_ITS_TIME);
      Duration every = often.compareTo(WRITTEN_EVERY) < 0 ? often : WRITTEN_EVERY;
      if (!now.isBefore(kept.getLastAccessedTime().plus(every))) {
        kept.setLastAccessedTime(now);
      }
    }

    @Override
    public String getId() {
      return kept.getId();
    }

    @Override
    public String changeSessionId() {
      return kept.changeSessionId();
    }

    @Override
    public <T> T getAttribute(String name) {
      return kept.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
      return kept.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
      kept.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
      kept.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
      return kept.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
      return kept.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
      kept.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
      return kept.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
      return kept.isExpired();
    }
  }
}
