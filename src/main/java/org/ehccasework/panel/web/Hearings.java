package org.ehccasework.panel.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.panel.Question;
import org.ehccasework.panel.internal.Agenda;
import org.ehccasework.panel.internal.Agenda.Item;
import org.ehccasework.panel.internal.PackGaps;
import org.ehccasework.panel.internal.SittingRows;
import org.ehccasework.panel.internal.SittingRows.Sitting;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.web.NotFound;
import org.springframework.stereotype.Component;

/** What a panel hears, as far as the person acting may see it; in as many statements for many cases as for one. */
@Component
class Hearings {

  private final SittingRows sittings;
  private final Agenda agenda;
  private final PackGaps gaps;
  private final CaseAccess access;
  private final Authorities authorities;
  private final StaffDirectory staff;
  private final Clock clock;

  Hearings(SittingRows sittings, Agenda agenda, PackGaps gaps, CaseAccess access, Authorities authorities,
      StaffDirectory staff, Clock clock) {
    this.sittings = sittings;
    this.agenda = agenda;
    this.gaps = gaps;
    this.access = access;
    this.authorities = authorities;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * A case that is heard.
   *
   * @param number its place among all that are heard, the same for everyone, from 1
   * @param due the day by which the panel's advice is to be recorded; null where none is set
   * @param missing what its papers lack
   */
  record Heard(int number, CaseFile file, String coordinator, LocalDate due, List<String> missing) {}

  /**
   * A panel to come.
   *
   * @param next whether it is the next on its question; those after it hear what it leaves
   * @param cases those the person works with
   * @param others how many more are heard
   */
  record Hearing(Sitting sitting, boolean next, List<Heard> cases, int others) {}

  /** {@code web.NotFound} where no such panel of the person's authority is to come. */
  Hearing of(UUID sittingId) {
    UUID authority = authorities.current().id();
    LocalDate today = LocalDate.now(clock);
    Sitting sitting = sittings.of(authority, today).stream().filter(one -> one.id().equals(sittingId)).findFirst()
        .orElseThrow(() -> new NotFound("There is no such panel to come. It has sat or was cancelled."));
    boolean next = agenda.next(authority, sitting.hears(), today).filter(sitting::equals).isPresent();
    List<Item> items = next ? agenda.waiting(authority).stream()
        .filter(item -> item.question() == sitting.hears()).toList() : List.of();
    List<Heard> cases = cases(items, authority);
    return new Hearing(sitting, next, cases, items.size() - cases.size());
  }

  private List<Heard> cases(List<Item> items, UUID authority) {
    Map<String, CaseFile> files = access.workable(items.stream().map(Item::caseRef).toList()).stream()
        .collect(Collectors.toMap(CaseFile::ref, Function.identity()));
    Map<String, Question> shown = new LinkedHashMap<>();
    items.stream().filter(item -> files.containsKey(item.caseRef()))
        .forEach(item -> shown.put(item.caseRef(), item.question()));
    Map<String, List<String>> missing = gaps.of(shown);
    Map<String, String> names = staff.all(authority).stream()
        .collect(Collectors.toMap(StaffMember::username, StaffMember::name));
    return IntStream.range(0, items.size()).filter(place -> files.containsKey(items.get(place).caseRef()))
        .mapToObj(place -> {
          CaseFile file = files.get(items.get(place).caseRef());
          String coordinator = file.coordinator() == null ? "Nobody yet"
              : names.getOrDefault(file.coordinator(), file.coordinator());
          return new Heard(place + 1, file, coordinator, items.get(place).due(), missing.get(file.ref()));
        }).toList();
  }
}
