package org.ehccasework.clock.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.NoticeGiven;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.springframework.stereotype.Component;

/** Several letters may tell the partners of a case; the duty is met when the last takes effect (reg 4(2)). */
@Component
class PartnersTold {

  private final Notices notices;

  PartnersTold(Notices notices) {
    this.notices = notices;
  }

  record Last(LocalDate dispatchedOn, String method, LocalDate effectiveOn) {}

  /** The letter that takes effect last, of the one just given and those before; empty while one has not left. */
  Optional<Last> last(NoticeGiven given) {
    List<Notice> others = notices.of(given.caseRef()).stream()
        .filter(notice -> notice.type() == NoticeType.N2 && !notice.id().equals(given.noticeId()))
        .filter(notice -> notice.status() != Notice.Status.CANCELLED).toList();
    if (others.stream().anyMatch(notice -> notice.status() != Notice.Status.DISPATCHED)) {
      return Optional.empty();
    }
    Last own = new Last(given.dispatchedOn(), given.method().code(), given.effectiveOn());
    return Stream.concat(Stream.of(own), others.stream()
            .map(notice -> new Last(notice.dispatchedOn(), notice.method(), notice.effectiveOn())))
        .max(Comparator.comparing(Last::effectiveOn));
  }
}
