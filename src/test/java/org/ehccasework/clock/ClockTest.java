package org.ehccasework.clock;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** A case received on Monday 7 September 2026, with its clock running: 19 October, 28 December, 25 January. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
public abstract class ClockTest {

  public static final LocalDate MON_7_SEP = LocalDate.of(2026, 9, 7);
  public static final LocalDate WEEK_6 = LocalDate.of(2026, 10, 19);      // Monday
  public static final LocalDate WEEK_16 = LocalDate.of(2026, 12, 28);     // Monday, a bank holiday
  public static final LocalDate WEEK_20 = LocalDate.of(2027, 1, 25);      // Monday

  @Autowired protected CaseFixtures cases;
  @Autowired protected StatutoryClock statutoryClock;
  @Autowired protected CaseLimits limits;
  @Autowired protected CaseHistory history;
  @Autowired protected MovableClock time;

  protected String ref;

  @BeforeEach
  void openACase() {
    today(MON_7_SEP);
    cases.as("t-priya");
    ref = cases.aCase().receivedOn(MON_7_SEP).open();
    statutoryClock.openForRequest(ref, MON_7_SEP, null);
  }

  @AfterEach
  void letTimeGoOn() {
    time.reset();
    cases.signOut();
  }

  /** Nine in the morning in London. */
  protected void today(LocalDate day) {
    time.stopAt(day.atTime(9, 0).atZone(ZoneId.of("Europe/London")).toInstant());
  }

  protected CaseLimit limit(String limitId) {
    return limits.find(ref, limitId, null).orElseThrow();
  }

  protected List<String> entries(String kind) {
    return history.all(ref).stream().filter(entry -> entry.kind().equals(kind)).map(CaseHistory.Entry::what).toList();
  }
}
