package org.ehccasework.letters;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.SystemActor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** Letters given in a case whose request came on Monday 7 September 2026, so that six weeks end on 19 October. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
public abstract class LettersAtWork {

  protected static final LocalDate TUE_13_OCT_2026 = LocalDate.of(2026, 10, 13);
  protected static final NoticeDetails REFUSAL = NoticeDetails.decision("Do not assess",
      "The school gives the help that is needed.", "Daniel Testing", LocalDate.of(2026, 10, 12));

  @Autowired protected CaseFixtures fixtures;
  @Autowired protected CasePeople people;
  @Autowired protected CaseHistory history;
  @Autowired protected CaseTasks tasks;
  @Autowired protected CaseProcess process;
  @Autowired protected Notices notices;
  @Autowired protected PrepareNotice prepare;
  @Autowired protected ApproveNotice approve;
  @Autowired protected RecordDispatch dispatch;
  @Autowired protected MovableClock clock;

  @BeforeEach
  void begin() {
    today(TUE_13_OCT_2026);
    fixtures.as("t-priya");
  }

  @AfterEach
  void end() {
    clock.reset();
    fixtures.signOut();
  }

  protected void today(LocalDate day) {
    clock.stopAt(day.atTime(LocalTime.of(9, 0)).atZone(clock.getZone()).toInstant());
  }

  /** A letter with its task to approve it. */
  protected UUID given(NoticeType type, String ref, NoticeDetails details) {
    return SystemActor.call("test", () -> {
      var id = prepare.about(type, ref, details);
      process.giveNotice(ref, id.toString());
      return id;
    });
  }

  protected UUID approved(NoticeType type, String ref, NoticeDetails details) {
    var id = given(type, ref, details);
    approve.approve(new ApproveNotice.Command(id, ""));
    return id;
  }

  protected OpenTask task(String ref, String key, UUID noticeId) {
    return tasks.require(ref, key, noticeId.toString());
  }

  protected List<String> happened(String ref) {
    return history.all(ref).stream().map(CaseHistory.Entry::what).toList();
  }

  protected void add(String ref, CasePerson.Kind kind, String name, boolean agreedEmail) {
    people.add(new CasePerson(UUID.randomUUID(), ref, kind, name, null, "An address", "someone@family.test", null,
        agreedEmail, true));
  }
}
