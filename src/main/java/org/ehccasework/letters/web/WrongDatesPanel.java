package org.ehccasework.letters.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ehccasework.casefile.page.CasePagePanel;
import org.ehccasework.letters.Notices;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.internal.WrongDates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says beside the page of a case which letters were sent with a date that was put right since. */
@Component
@Order(5)
class WrongDatesPanel implements CasePagePanel {

  private final WrongDates wrongDates;
  private final Notices notices;

  WrongDatesPanel(WrongDates wrongDates, Notices notices) {
    this.wrongDates = wrongDates;
    this.notices = notices;
  }

  @Override
  public Optional<Panel> of(String caseRef) {
    List<WrongDates.Wrong> wrong = wrongDates.of(caseRef);
    if (wrong.isEmpty()) {
      return Optional.empty();
    }
    List<Panel.Line> lines = new ArrayList<>();
    wrong.forEach(one -> lines.add(new Panel.Line(one.notice().name(), one.words(),
        LetterState.href(one.notice()))));
    notices.waiting(caseRef, NoticeType.CORRECTION, NoticeType.REPLY).forEach(letter -> lines.add(new Panel.Line(
        "Letter to put this right", LetterState.words(letter), LetterState.href(letter))));
    return Optional.of(new Panel("Letters sent with an old date", lines));
  }
}
