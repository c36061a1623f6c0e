package org.ehccasework.letters.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ehccasework.casefile.page.CasePagePanel;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.Notices;
import org.ehccasework.letters.internal.LetterLink;
import org.ehccasework.letters.internal.LetterLinkRows;
import org.ehccasework.web.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says beside the page of a case which mails of its letters the mail server has not taken. */
@Component
@Order(4)
class NotMailedPanel implements CasePagePanel {

  private final LetterLinkRows links;
  private final Notices notices;

  NotMailedPanel(LetterLinkRows links, Notices notices) {
    this.links = links;
    this.notices = notices;
  }

  @Override
  public Optional<Panel> of(String caseRef) {
    List<LetterLink> waiting = links.notMailed(caseRef);
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    Map<UUID, Notice> letters = notices.of(caseRef).stream().collect(Collectors.toMap(Notice::id, Function.identity()));
    return Optional.of(new Panel("Letters not mailed yet", waiting.stream()
        .map(link -> line(link, letters.get(link.noticeId()))).toList()));
  }

  private static Panel.Line line(LetterLink link, Notice letter) {
    return new Panel.Line(letter.name(), "To " + link.to() + ". The mail server has not taken it since "
        + Words.dateAndTime(link.madeAt()) + ". Phone them, or send it another way.", LetterState.href(letter));
  }
}
