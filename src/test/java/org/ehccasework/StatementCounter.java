package org.ehccasework;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Counts the SQL statements a piece of work sends to the database, on the thread that does it. */
@Component
public class StatementCounter implements BeanPostProcessor {

  private static final ThreadLocal<Integer> SENT = ThreadLocal.withInitial(() -> 0);
  private static final ThreadLocal<Integer> COMMITTED = ThreadLocal.withInitial(() -> 0);
  /** Empty while nobody asks for them: a load run sends statements without end. */
  private static final ThreadLocal<Map<String, Integer>> TEXTS = new ThreadLocal<>();
  private static final Set<String> SENDS = Set.of("prepareStatement", "createStatement", "prepareCall");

  /** How many statements the work sent. */
  public int count(Callable<?> work) throws Exception {
    int before = SENT.get();
    work.call();
    return SENT.get() - before;
  }

  /** How many transactions the work committed. */
  public int commits(Callable<?> work) throws Exception {
    int before = COMMITTED.get();
    work.call();
    return COMMITTED.get() - before;
  }

  /** The statements the work sent, and how often each. */
  public Map<String, Integer> statements(Callable<?> work) throws Exception {
    TEXTS.set(new HashMap<>());
    try {
      work.call();
      return Map.copyOf(TEXTS.get());
    } finally {
      TEXTS.remove();
    }
  }

  /** The same data source, counted. */
  public static DataSource counting(DataSource source) {
    return new Counting(source);
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? new Counting(source) : bean;
  }

  private static void note(String sql) {
    if (TEXTS.get() != null) {
      TEXTS.get().merge(sql.replaceAll("\\s+", " "), 1, Integer::sum);
    }
  }

  private static final class Counting extends DelegatingDataSource {

    Counting(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
      Connection connection = super.getConnection();
      return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class},
          (proxy, method, args) -> {
            if (SENDS.contains(method.getName())) {
              SENT.set(SENT.get() + 1);
              note(args == null ? "" : String.valueOf(args[0]));
            } else if (method.getName().equals("commit")) {
              COMMITTED.set(COMMITTED.get() + 1);
            }
            try {
              return method.invoke(connection, args);
            } catch (InvocationTargetException e) {
              throw e.getTargetException();
            }
          });
    }
  }
}
