package org.ehccasework.memory;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * One thing kept for each transaction: begun when it is first asked for, put aside while a transaction within has its
 * own, and gone with the end of the transaction.
 */
public final class OfTransaction<T> {

  private final Supplier<T> begin;
  private final Consumer<T> beforeCommit;

  /** @param beforeCommit called once when the transaction is about to be committed */
  public OfTransaction(Supplier<T> begin, Consumer<T> beforeCommit) {
    this.begin = begin;
    this.beforeCommit = beforeCommit;
  }

  /** Whether there is a transaction to keep anything for. */
  public static boolean isRunning() {
    return TransactionSynchronizationManager.isActualTransactionActive()
        && TransactionSynchronizationManager.isSynchronizationActive();
  }

  /** What this transaction keeps; empty where it has not begun or there is no transaction. */
  @SuppressWarnings("unchecked")
  public Optional<T> ifBegun() {
    return Optional.ofNullable((T) TransactionSynchronizationManager.getResource(this));
  }

  /** What this transaction keeps, begun where it was not; only within a transaction. */
  public T get() {
    return ifBegun().orElseGet(() -> {
      T kept = begin.get();
      TransactionSynchronizationManager.registerSynchronization(new Ends(kept));
      TransactionSynchronizationManager.bindResource(this, kept);
      return kept;
    });
  }

  private final class Ends implements TransactionSynchronization {

    private final T kept;

    private Ends(T kept) {
      this.kept = kept;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      beforeCommit.accept(kept);
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(OfTransaction.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(OfTransaction.this, kept);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(OfTransaction.this);
    }
  }
}
