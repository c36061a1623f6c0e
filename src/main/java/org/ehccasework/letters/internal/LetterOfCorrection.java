package org.ehccasework.letters.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    List<Wrong> wrong = wrongDates.ofFamily(caseRef);
    List<Notice> waiting = notices.waiting(caseRef, NoticeType.CORRECTION);
    if (wrong.isEmpty()) {
      waiting.forEach(letter -> prepare.drop(letter.id()));
    } else {
      follow(caseRef, waiting, NoticeType.CORRECTION, NoticeDetails.none(),
          CorrectionFacts.of(wrong, files.get(caseRef)));
    }
    toThoseAsked(caseRef, wrongDates.of(caseRef).stream().filter(Wrong::isRequest).toList());
  }

  /** Each adviser and each setting has a letter of its own, as it had a request of its own. */
  private void toThoseAsked(String caseRef, List<Wrong> requests) {
    List<Notice> waiting = notices.waiting(caseRef, NoticeType.REPLY);
    waiting.stream().filter(letter -> requests.stream().noneMatch(one -> isAbout(letter, one)))
        .forEach(letter -> prepare.drop(letter.id()));
    requests.forEach(one -> follow(caseRef, waiting.stream().filter(letter -> isAbout(letter, one)).toList(),
        NoticeType.REPLY, NoticeDetails.about(one.notice().subjectId(), Map.of())
            .to(one.letter().details().recipientName(), one.letter().details().recipientAddress()),
        CorrectionFacts.of(one)));
  }

  private static boolean isAbout(Notice letter, Wrong request) {
    return Objects.equals(letter.subjectId(), request.notice().subjectId());
  }

  private void follow(String caseRef, List<Notice> waiting, NoticeType type, NoticeDetails about,
      Map<String, String> facts) {
    if (waiting.isEmpty()) {
      Map<String, String> known = new HashMap<>(facts);
      known.values().removeIf(String::isEmpty);
      process.giveNotice(caseRef, prepare.about(type, caseRef, about.with(known)).toString());
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
