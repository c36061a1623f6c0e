package org.ehccasework.advice.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFile;
import org.springframework.stereotype.Component;

/** Looks at many requests for advice at once: whose are mine to chase, and what stands in the way. */
@Component
public class ReminderCheck {

  private final AdviceRequests requests;
  private final CaseAccess access;

  ReminderCheck(AdviceRequests requests, CaseAccess access) {
    this.requests = requests;
    this.access = access;
  }

  /**
   * A reminder that was asked for.
   *
   * @param due the last day of the adviser's six weeks; null where the request has not left
   * @param problem why it cannot be sent, to follow "Not sent:"; null where it can
   */
  public record Reminder(AdviceRequest request, CaseFile file, LocalDate due, String problem) {

    /** Who is reminded, by name where one is known. */
    public String who() {
      String organisation = request.organisation();
      return organisation == null || organisation.isBlank() ? request.kind().adviser() : organisation;
    }
  }

  /** In as many statements for one as for many; requests of cases that are not the person's to change are left out. */
  public List<Reminder> of(Collection<UUID> ids, LocalDate today) {
    List<AdviceRequest> asked = requests.all(ids);
    Map<String, CaseFile> files = access.workable(asked.stream().map(AdviceRequest::caseRef).distinct().toList())
        .stream().collect(Collectors.toMap(CaseFile::ref, Function.identity()));
    Map<UUID, LocalDate> due = requests.dueDays(ids);
    return asked.stream().filter(request -> files.containsKey(request.caseRef()))
        .map(request -> new Reminder(request, files.get(request.caseRef()), due.get(request.id()),
            problem(request, today).orElse(null))).toList();
  }

  private static Optional<String> problem(AdviceRequest request, LocalDate today) {
    if (!request.isOpen()) {
      return Optional.of("it has been answered or taken back");
    }
    if (request.askedOn() == null) {
      return Optional.of("the request itself has not left yet");
    }
    if (request.kind().agency() == null) {
      return Optional.of("they do not answer here. Call or write to them");
    }
    if (request.email() == null || request.email().isBlank()) {
      return Optional.of("no email address is known. Call or write to them");
    }
    return today.equals(request.remindedOn()) ? Optional.of("a reminder was sent today already") : Optional.empty();
  }
}
