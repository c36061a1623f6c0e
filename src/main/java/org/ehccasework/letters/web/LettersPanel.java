package org.ehccasework.letters.web;

import java.util.List;
import java.util.Optional;
import org.ehccasework.casefile.page.CasePagePanel;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.Notices;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The latest letters beside the page of a case. */
@Component
@Order(40)
class LettersPanel implements CasePagePanel {

  private static final int LATEST = 3;

  private final Notices notices;

  LettersPanel(Notices notices) {
    this.notices = notices;
  }

  @Override
  public Optional<Panel> of(String caseRef) {
    List<Notice> all = notices.of(caseRef);
    return all.isEmpty() ? Optional.empty()
        : Optional.of(new Panel("Letters", all.stream().limit(LATEST).map(LettersPanel::line).toList(),
            "the latest of " + all.size()));
  }

  private static Panel.Line line(Notice notice) {
    return new Panel.Line(notice.name(), LetterState.words(notice), LetterState.href(notice));
  }
}
