package org.ehccasework.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.letters.internal.Recipient;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.statute.Method;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter approved on the last Friday in June, after which the rights are the young person's (timetable 2.11). */
class RightsPassBetweenTest extends LettersAtWork {

  private static final LocalDate FRI_26_JUN_2026 = LocalDate.of(2026, 6, 26);
  private static final LocalDate MON_29_JUN_2026 = LocalDate.of(2026, 6, 29);

  @Autowired Sheets sheets;
  @Autowired ReopenNotice reopen;

  private String ref;
  private UUID letter;

  @BeforeEach
  void approvedOnTheFriday() {
    today(FRI_26_JUN_2026);
    fixtures.as("t-priya");
    ref = fixtures.aCase().born(LocalDate.of(2010, 3, 14)).receivedOn(LocalDate.of(2026, 6, 1)).open();
    letter = approved(NoticeType.N4, ref, NoticeDetails.decision("Do not assess", "The school gives the help.",
        "Daniel Testing", LocalDate.of(2026, 6, 25)));
    today(MON_29_JUN_2026);
  }

  @Test
  void recordedOnMondayAsSentOnFridayItWentToTheParents() {
    dispatch.record(new RecordDispatch.Command(letter, Method.HAND, FRI_26_JUN_2026, ""));
    assertThat(family()).isNotEmpty().allSatisfy(words -> assertThat(words).doesNotContain("young person"));
  }

  @Test
  void sentOnMondayItGoesToTheYoungPersonAndWhoSendsItIsWarnedThatItSpeaksToTheParents() {
    assertThat(sheets.of(letter).care()).anySatisfy(line -> assertThat(line)
        .startsWith("The rights passed to the young person on 27 June 2026"));
    reopen.reopen(new ReopenNotice.Command(letter, "It must speak to the young person."));
    approve.approve(new ApproveNotice.Command(letter, ""));
    assertThat(sheets.of(letter).care()).noneSatisfy(line -> assertThat(line).contains("The rights passed"));
    dispatch.record(new RecordDispatch.Command(letter, Method.HAND, MON_29_JUN_2026, ""));
    assertThat(family()).singleElement().asString().contains("young person");
  }

  private List<String> family() {
    return sheets.of(letter).to().stream().map(Recipient::words)
        .filter(words -> words.contains("arent") || words.contains("young person")).toList();
  }
}
