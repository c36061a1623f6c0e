package org.ehccasework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ehccasework.StatementCounter;
import org.ehccasework.people.SystemActor;
import org.ehccasework.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class CaseHistoryTest {

  @Autowired CaseFixtures fixtures;
  @Autowired CaseFiles files;
  @Autowired CaseHistory history;
  @Autowired CaseStages stages;
  @Autowired VerifyHistory verifyHistory;
  @Autowired JdbcClient jdbc;
  @Autowired StatementCounter sent;
  @Autowired TransactionTemplate transactions;

  @Test
  void keepsWhoWhatAndWhyNewestFirst() {
    String ref = fixtures.openCase();
    fixtures.as("t-priya");
    history.add(ref, "request", "Request received by email", null);
    SystemActor.run("t-sam", () -> history.add(ref, "letter", "Letter prepared", "The request was registered"));
    assertThat(history.all(ref)).extracting(CaseHistory.Entry::what, CaseHistory.Entry::by,
        CaseHistory.Entry::causedBy, CaseHistory.Entry::why).containsExactly(
            tuple("Letter prepared", "system", "t-sam", "The request was registered"),
            tuple("Request received by email", "t-priya", "t-priya", null));
    assertThat(history.latest(ref, 1)).extracting(CaseHistory.Entry::what).containsExactly("Letter prepared");
  }

  @Test
  void refusesAnEntryOfNobodyAndOneOfNoCase() {
    String ref = fixtures.openCase();
    assertThatThrownBy(() -> history.add(ref, "case", "Something", null)).isInstanceOf(IllegalStateException.class);
    fixtures.as("t-priya");
    assertThatThrownBy(() -> history.add("EHC-1999-0001", "case", "Something", null)).isInstanceOf(NotFound.class);
  }

  @Test
  void provesThatNothingWasChanged() {
    String ref = caseWithEntries(3);
    assertThat(verifyHistory.verify(ref)).isEqualTo(new VerifyHistory.Verdict(true, 3, null));
  }

  @Test
  void noticesAChangedEntryAndWhichOneItIs() {
    String ref = caseWithEntries(3);
    long second = history.all(ref).get(1).id();
    jdbc.sql("update case_history set why = 'Another reason' where id = ?").param(second).update();
    assertThat(verifyHistory.verify(ref)).isEqualTo(new VerifyHistory.Verdict(false, 3, second));
  }

  @Test
  void noticesAnEntryTakenOutOfTheMiddle() {
    String ref = caseWithEntries(3);
    var entries = history.all(ref);
    jdbc.sql("delete from case_history where id = ?").param(entries.get(1).id()).update();
    assertThat(verifyHistory.verify(ref)).isEqualTo(new VerifyHistory.Verdict(false, 2, entries.get(0).id()));
  }

  @Test
  void noticesThatTheEndWasCutOff() {
    String ref = caseWithEntries(3);
    jdbc.sql("delete from case_history where id = ?").param(history.all(ref).get(0).id()).update();
    assertThat(verifyHistory.verify(ref)).isEqualTo(new VerifyHistory.Verdict(false, 2, null));
  }

  @Test
  void noticesTextMovedFromOneFieldToTheNext() {
    String ref = caseWithEntries(1);
    jdbc.sql("update case_history set what = 'Entry ', why = '1Because 1' where case_ref = ?").param(ref).update();
    assertThat(verifyHistory.verify(ref).intact()).isFalse();
  }

  @Test
  void keepsOneChainWhenTwoPeopleWriteAtOnce() throws Exception {
    String ref = fixtures.openCase();
    twiceAtOnce(() -> {
      for (int i = 0; i < 25; i++) {
        history.add(ref, "contact", "Called " + i, null);
      }
    });
    fixtures.as("t-priya");
    assertThat(verifyHistory.verify(ref)).isEqualTo(new VerifyHistory.Verdict(true, 50, null));
  }

  @Test
  void writesAllEntriesOfATransactionAtItsEndInThreeStatements() throws Exception {
    String ref = fixtures.openCase();
    fixtures.as("t-priya");
    assertThat(sent.count(() -> inOne(ref, 5))).isEqualTo(3);
    assertThat(history.all(ref)).extracting(CaseHistory.Entry::what)
        .containsExactly("Entry 5", "Entry 4", "Entry 3", "Entry 2", "Entry 1");
    assertThat(verifyHistory.verify(ref)).isEqualTo(new VerifyHistory.Verdict(true, 5, null));
  }

  @Test
  void readsWhatTheSameTransactionHasAddedAndGoesOnBehindIt() {
    String ref = fixtures.openCase();
    fixtures.as("t-priya");
    transactions.executeWithoutResult(running -> {
      history.add(ref, "contact", "First", null);
      assertThat(history.all(ref)).extracting(CaseHistory.Entry::what).containsExactly("First");
      history.add(ref, "contact", "Second", null);
      assertThat(history.page(ref, null, 0, 10).entries()).hasSize(2);
      assertThat(verifyHistory.verify(ref)).isEqualTo(new VerifyHistory.Verdict(true, 2, null));
      history.add(ref, "contact", "Third", null);
    });
    assertThat(verifyHistory.verify(ref)).isEqualTo(new VerifyHistory.Verdict(true, 3, null));
  }

  @Test
  void keepsNoEntryOfATransactionThatWasRolledBack() {
    String ref = caseWithEntries(1);
    transactions.executeWithoutResult(running -> {
      history.add(ref, "contact", "Never happened", null);
      running.setRollbackOnly();
    });
    assertThat(history.all(ref)).hasSize(1);
    history.add(ref, "contact", "Entry 2", null);
    assertThat(verifyHistory.verify(ref)).isEqualTo(new VerifyHistory.Verdict(true, 2, null));
  }

  @Test
  void keepsAnEntryThatIsAddedWhileTheTransactionIsBeingCommitted() {
    String ref = fixtures.openCase();
    fixtures.as("t-priya");
    transactions.executeWithoutResult(running -> {
      history.add(ref, "contact", "Entry", null);
      TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
        @Override
        public void beforeCommit(boolean readOnly) {
          history.add(ref, "contact", "Last entry", null);
        }
      });
    });
    assertThat(verifyHistory.verify(ref)).isEqualTo(new VerifyHistory.Verdict(true, 2, null));
  }

  @Test
  void keepsOneChainWhenTwoTransactionsOfSeveralEntriesWriteAtOnce() throws Exception {
    String ref = fixtures.openCase();
    twiceAtOnce(() -> {
      for (int i = 0; i < 10; i++) {
        inOne(ref, 3);
      }
    });
    fixtures.as("t-priya");
    assertThat(verifyHistory.verify(ref)).isEqualTo(new VerifyHistory.Verdict(true, 60, null));
  }

  @Test
  void whoWritesAfterSomeoneElseReadsTheCaseAgain() {
    String ref = fixtures.openCase();
    fixtures.as("t-priya");
    transactions.executeWithoutResult(running -> {
      assertThat(files.get(ref).stage()).isEqualTo(CaseStage.DECIDING_TO_ASSESS);
      inAnotherThread(() -> stages.move(ref, CaseStage.ASSESSING));
      assertThat(files.get(ref).stage()).isEqualTo(CaseStage.DECIDING_TO_ASSESS);
      history.add(ref, "contact", "Called", null);
      assertThat(files.get(ref).stage()).isEqualTo(CaseStage.ASSESSING);
    });
    assertThat(verifyHistory.verify(ref)).isEqualTo(new VerifyHistory.Verdict(true, 2, null));
  }

  private Void inOne(String ref, int entries) {
    transactions.executeWithoutResult(running -> {
      for (int i = 1; i <= entries; i++) {
        history.add(ref, "contact", "Entry " + i, null);
      }
    });
    return null;
  }

  private static void inAnotherThread(Runnable work) {
    CompletableFuture.runAsync(() -> SystemActor.run("test", work)).join();
  }

  private static void twiceAtOnce(Runnable work) throws Exception {
    var together = new CountDownLatch(1);
    Callable<Void> one = () -> {
      together.await();
      SystemActor.run("test", work);
      return null;
    };
    var threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Void>> both = List.of(threads.submit(one), threads.submit(one));
      together.countDown();
      for (Future<Void> each : both) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void writesDownEachMoveOfTheCaseAndClosesItAtTheEnd() {
    String ref = fixtures.openCase();
    fixtures.as("t-priya");
    stages.move(ref, CaseStage.ASSESSING);
    stages.move(ref, CaseStage.ASSESSING);
    assertThat(closedOn(ref)).isNull();
    stages.move(ref, CaseStage.WITHDRAWN);
    assertThat(closedOn(ref)).isNotNull();
    assertThat(history.all(ref)).extracting(CaseHistory.Entry::what)
        .containsExactly("Stage: Request withdrawn", "Stage: Assessing");
  }

  private Object closedOn(String ref) {
    return jdbc.sql("select closed_on from case_file where ref = ?").param(ref).query().singleRow().get("closed_on");
  }

  private String caseWithEntries(int many) {
    String ref = fixtures.openCase();
    fixtures.as("t-priya");
    for (int i = 1; i <= many; i++) {
      history.add(ref, "contact", "Entry " + i, "Because " + i);
    }
    return ref;
  }
}
