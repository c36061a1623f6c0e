package org.ehccasework.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class ReadOnceTest {

  private final AtomicInteger rows = new AtomicInteger();
  private final TransactionTemplate transaction;
  private final TransactionTemplate within;
  private final ReadOnce once;

  ReadOnceTest(@Autowired PlatformTransactionManager manager, @Autowired ReadOnce once) {
    this.transaction = new TransactionTemplate(manager);
    this.within = new TransactionTemplate(manager);
    within.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.once = once;
  }

  @Test
  void readsAgainWhereThereIsNoTransaction() {
    assertThat(read("note")).isEqualTo(1);
    assertThat(read("note")).isEqualTo(2);
  }

  @Test
  void readsOnceInATransactionAndAgainInTheNext() {
    transaction.executeWithoutResult(running -> {
      assertThat(read("note")).isEqualTo(1);
      assertThat(read("note")).isEqualTo(1);
    });
    transaction.executeWithoutResult(running -> assertThat(read("note")).isEqualTo(2));
  }

  @Test
  void readsAgainAfterTheTransactionWasRolledBack() {
    transaction.executeWithoutResult(running -> {
      assertThat(read("note")).isEqualTo(1);
      running.setRollbackOnly();
    });
    transaction.executeWithoutResult(running -> assertThat(read("note")).isEqualTo(2));
  }

  @Test
  void forgetsTheTableThatIsWrittenAndNoOther() {
    transaction.executeWithoutResult(running -> {
      assertThat(read("note")).isEqualTo(1);
      assertThat(read("letter")).isEqualTo(2);
      once.forget("note");
      assertThat(read("letter")).isEqualTo(2);
      assertThat(read("note")).isEqualTo(3);
      once.forgetAll();
      assertThat(read("letter")).isEqualTo(4);
    });
  }

  @Test
  void bringsOnlyWhatIsKeptIntoLineWithWhatWasWritten() {
    transaction.executeWithoutResult(running -> {
      once.<Integer>change("note", 7, value -> value + 100);
      assertThat(once.known("note", 7)).isEmpty();
      assertThat(read("note")).isEqualTo(1);
      once.<Integer>change("note", 7, value -> value + 100);
      assertThat(read("note")).isEqualTo(101);
    });
  }

  @Test
  void givesATransactionWithinAnotherItsOwnReadings() {
    transaction.executeWithoutResult(running -> {
      assertThat(read("note")).isEqualTo(1);
      within.executeWithoutResult(other -> assertThat(read("note")).isEqualTo(2));
      assertThat(read("note")).isEqualTo(1);
    });
  }

  private int read(String table) {
    return once.of(table, 7, rows::incrementAndGet);
  }
}
