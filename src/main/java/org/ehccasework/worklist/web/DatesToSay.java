package org.ehccasework.worklist.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.web.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The next legal date of a case and what it means to the family, by the message {@code <limit id>.means}. */
@Component
class DatesToSay {

  private final CaseLimits limits;
  private final MessageSource messages;

  DatesToSay(CaseLimits limits, MessageSource messages) {
    this.limits = limits;
    this.messages = messages;
  }

  /** Ours first, then the family's own where one still runs. */
  List<String> of(CaseFile file, LocalDate today) {
    List<CaseLimit> open = limits.of(file.ref()).stream()
        .filter(limit -> limit.itemId() == null && limit.isOpen() && limit.due() != null).toList();
    Optional<CaseLimit> ours = open.stream().filter(limit -> limit.isDuty() && means(limit).isPresent()).findFirst();
    Stream<CaseLimit> family = open.stream()
        .filter(limit -> limit.bound().equals("family") && !limit.honoured().isBefore(today));
    List<String> dates = Stream.concat(ours.map(limit -> ours(limit, today)).stream(),
        family.map(limit -> family(limit, today))).toList();
    return dates.isEmpty() ? List.of("No legal date is running.") : dates;
  }

  private String ours(CaseLimit limit, LocalDate today) {
    String what = means(limit).orElseThrow();
    if (!today.isAfter(limit.due())) {
      return "By " + Words.dayAndDate(limit.due()) + ": " + what + " " + Words.due(limit.due(), today) + ".";
    }
    return "We are late. This was due by " + Words.dayAndDate(limit.due()) + ", "
        + Words.workingDays(limit.due(), today) + " ago: " + what
        + (limit.excused() ? " An exception is recorded, which excuses it and does not move the date." : "");
  }

  private String family(CaseLimit limit, LocalDate today) {
    return means(limit).orElse("The family’s own time: " + limit.title() + ".") + " The last day is "
        + Words.dayAndDate(limit.honoured()) + ". " + Words.due(limit.honoured(), today) + ".";
  }

  private Optional<String> means(CaseLimit limit) {
    return Optional.ofNullable(messages.getMessage(limit.limitId() + ".means", null, null, Locale.UK));
  }
}
