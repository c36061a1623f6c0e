package org.ehccasework.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Keeps what was read of a table until the transaction ends or writes to that table: access rules, letters, limits and
 * task lists of one use case all ask for the same rows. Outside a transaction nothing is kept. What is kept is shared,
 * so it must not be changed by whoever gets it.
 */
@Component
public class ReadOnce {

  private final OfTransaction<Map<String, Map<Object, Object>>> tables =
      new OfTransaction<>(HashMap::new, kept -> { });

  /** The rows of the table under this key: as kept, else as read now. */
  @SuppressWarnings("unchecked")
  public <T> T of(String table, Object key, Supplier<T> read) {
    if (!OfTransaction.isRunning()) {
      return read.get();
    }
    Map<Object, Object> kept = tables.get().computeIfAbsent(table, name -> new HashMap<>());
    if (!kept.containsKey(key)) {
      T value = read.get();
      // what reading it has kept or forgotten meanwhile counts too
      keep(table, key, value);
      return value;
    }
    return (T) kept.get(key);
  }

  /** Keeps what is known to stand in the database by now. */
  public void keep(String table, Object key, Object value) {
    if (OfTransaction.isRunning()) {
      tables.get().computeIfAbsent(table, name -> new HashMap<>()).put(key, value);
    }
  }

  /** What is kept, without reading. */
  public Optional<Object> known(String table, Object key) {
    return tables.ifBegun().map(kept -> kept.getOrDefault(table, Map.of()).get(key));
  }

  /** Brings what is kept into line with what was just written; where nothing is kept there is nothing to do. */
  @SuppressWarnings("unchecked")
  public <T> void change(String table, Object key, UnaryOperator<T> change) {
    tables.ifBegun().map(kept -> kept.get(table))
        .ifPresent(kept -> kept.computeIfPresent(key, (same, value) -> change.apply((T) value)));
  }

  /** Whoever writes to a table, or waits until nobody else does, calls this. */
  public void forget(String... written) {
    tables.ifBegun().ifPresent(kept -> List.of(written).forEach(kept::remove));
  }

  /** Someone else may have written anything. */
  public void forgetAll() {
    tables.ifBegun().ifPresent(Map::clear);
  }
}
