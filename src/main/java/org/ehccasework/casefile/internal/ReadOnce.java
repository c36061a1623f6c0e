package org.ehccasework.casefile.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what was read of cases until the transaction ends or writes to them: access rules, letters and limits of one
 * use case all ask for the same case and its people. Outside a transaction nothing is kept.
 */
@Component
class ReadOnce {

  @SuppressWarnings("unchecked")
  <T> T of(String what, Supplier<T> read) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()
        || !TransactionSynchronizationManager.isSynchronizationActive()) {
      return read.get();
    }
    Map<String, Object> kept = kept().orElseGet(this::begin);
    if (!kept.containsKey(what)) {
      kept.put(what, read.get());
    }
    return (T) kept.get(what);
  }

  /** Whoever writes to a case, its child or its people calls this. */
  void forget() {
    kept().ifPresent(Map::clear);
  }

  @SuppressWarnings("unchecked")
  private Optional<Map<String, Object>> kept() {
    return Optional.ofNullable((Map<String, Object>) TransactionSynchronizationManager.getResource(this));
  }

  private Map<String, Object> begin() {
    Map<String, Object> kept = new HashMap<>();
    TransactionSynchronizationManager.bindResource(this, kept);
    TransactionSynchronizationManager.registerSynchronization(new Ends(kept));
    return kept;
  }

  /** A transaction within another one has readings of its own. */
  private final class Ends implements TransactionSynchronization {

    private final Map<String, Object> kept;

    private Ends(Map<String, Object> kept) {
      this.kept = kept;
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(ReadOnce.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(ReadOnce.this, kept);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(ReadOnce.this);
    }
  }
}
