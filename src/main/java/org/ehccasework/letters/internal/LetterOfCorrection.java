package org.ehccasework.letters.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.PrepareNotice;
import org.ehccasework.letters.PutDatesRight;
import org.ehccasework.letters.internal.WrongDates.Wrong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One letter puts right all that a family was told wrong, however often a date changed before it left. */
@Component
class LetterOfCorrection implements PutDatesRight {

  private final WrongDates wrongDates;
  private final NoticeRows notices;
  private final PrepareNotice prepare;
  private final CaseFiles files;
  private final CaseProcess process;

  LetterOfCorrection(WrongDates wrongDates, NoticeRows notices, PrepareNotice prepare, CaseFiles files,
      CaseProcess process) {
    this.wrongDates = wrongDates;
    this.notices = notices;
    this.prepare = prepare;
    this.files = files;
    this.process = process;
  }

  @Override
  @Transactional
  public void in(String caseRef) {
    List<Wrong> wrong = wrongDates.of(caseRef);
    List<Notice> waiting = notices.waiting(caseRef, NoticeType.CORRECTION);
    if (wrong.isEmpty()) {
      waiting.forEach(letter -> prepare.drop(letter.id()));
      return;
    }
    Map<String, String> facts = CorrectionFacts.of(wrong, files.get(caseRef));
    if (waiting.isEmpty()) {
      Map<String, String> known = new HashMap<>(facts);
      known.values().removeIf(String::isEmpty);
      UUID letter = prepare.about(NoticeType.CORRECTION, caseRef, NoticeDetails.about(null, known));
      process.giveNotice(caseRef, letter.toString());
    }
    waiting.forEach(letter -> renew(letter.id(), facts));
  }

  /** What an approved letter puts right stays as its words have it. */
  private void renew(UUID letter, Map<String, String> facts) {
    facts.forEach((fact, words) -> prepare.tell(letter, fact, words));
    Map<String, String> words = new HashMap<>(facts);
    words.remove(NoticeFacts.PUTS_RIGHT);
    prepare.doubt(letter, words);
  }
}
