package org.ehccasework.api.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.request.NewRequest;
import org.ehccasework.request.RegisterRequest;
import org.ehccasework.request.RequestOutcome;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.RuleBroken;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers a request once, however often it is sent under the same key by the same person. */
@Service
public class RegisterOnce {

  private static final int LONGEST_KEY = 200;

  private final RegisterRequest registerRequest;
  private final JdbcClient jdbc;
  private final CurrentActor actor;
  private final Clock clock;

  RegisterOnce(RegisterRequest registerRequest, JdbcClient jdbc, CurrentActor actor, Clock clock) {
    this.registerRequest = registerRequest;
    this.jdbc = jdbc;
    this.actor = actor;
    this.clock = clock;
  }

  private record Earlier(String requestHash, String caseRef) {}

  /** The reference of the case, new or opened by an earlier sending; {@code key} may be null. */
  @Transactional
  @CoordinatorOnly
  public String register(NewRequest request, String key) {
    if (key == null || key.isBlank()) {
      return refOf(registerRequest.register(request));
    }
    if (key.length() > LONGEST_KEY) {
      throw new RuleBroken("Idempotency-Key", "Idempotency-Key must be " + LONGEST_KEY + " characters or fewer.");
    }
    String hash = hash(request);
    Optional<Earlier> earlier = earlier(key);
    if (earlier.isPresent()) {
      return sameAs(earlier.get(), hash);
    }
    RequestOutcome outcome = registerRequest.register(request);
    if (outcome instanceof RequestOutcome.AlreadyOpen || outcome instanceof RequestOutcome.OpenUnseen) {
      // sent twice at one time: the other was registered while this one waited for its turn
      earlier = earlier(key);
      if (earlier.isPresent()) {
        return sameAs(earlier.get(), hash);
      }
    }
    String ref = refOf(outcome);
    keep(key, hash, ref);
    return ref;
  }

  private Optional<Earlier> earlier(String key) {
    return jdbc.sql("select request_hash, case_ref from api_request where username = ? and key_hash = ?")
        .params(actor.username(), hash(key)).query(Earlier.class).optional();
  }

  private String sameAs(Earlier earlier, String hash) {
    if (!earlier.requestHash().equals(hash)) {
      throw new RuleBroken("Idempotency-Key", "This Idempotency-Key was used for another request. Use a new one.");
    }
    return earlier.caseRef();
  }

  private void keep(String key, String hash, String ref) {
    try {
      jdbc.sql("insert into api_request (username, key_hash, request_hash, case_ref, at) values (?, ?, ?, ?, ?)")
          .params(actor.username(), hash(key), hash, ref, OffsetDateTime.now(clock)).update();
    } catch (DuplicateKeyException together) {
      throw new AlreadyDone("The same request is being registered at this moment. Send it again to get its case.");
    }
  }

  private static String refOf(RequestOutcome outcome) {
    if (outcome instanceof RequestOutcome.Registered registered) {
      return registered.caseFile().ref();
    }
    if (outcome instanceof RequestOutcome.AlreadyOpen open) {
      throw new AlreadyDone(open.message());
    }
    if (outcome instanceof RequestOutcome.OpenUnseen open) {
      throw new AlreadyDone(open.message());
    }
    if (outcome instanceof RequestOutcome.SayIfSame known) {
      throw new RuleBroken("sameChild", "We know a child of this name: " + known.known()
          + " Send sameChild as true if it is the same child, else as false.");
    }
    throw new IllegalStateException("A request was neither registered nor refused");
  }

  /** What was sent is personal, so only its hash is kept. */
  private static String hash(Object sent) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
          .digest(sent.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
