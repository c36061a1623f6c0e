package org.ehccasework.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ehccasework.people.AdministratorOnly;
import org.ehccasework.people.Authorities;
import org.ehccasework.settings.internal.ChangeRows;
import org.ehccasework.settings.internal.SettingRows;
import org.ehccasework.settings.internal.TermRows;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the term dates of a setting and when else it is closed, or the council's term dates. */
@Service
public class SaveTermDates {

  private final TermRows rows;
  private final SettingRows settings;
  private final ChangeRows changes;
  private final Authorities authorities;

  SaveTermDates(TermRows rows, SettingRows settings, ChangeRows changes, Authorities authorities) {
    this.rows = rows;
    this.settings = settings;
    this.changes = changes;
    this.authorities = authorities;
  }

  /** All there are from now on; {@code settingId} is null for the council's own, which has no other closures. */
  public record Command(UUID settingId, List<Term> terms, List<ClosedTime> closures) {}

  @Transactional
  @AdministratorOnly
  public void save(Command command) {
    UUID authority = authorities.current().id();
    UUID id = command.settingId();
    Setting setting = id == null ? null : settings.find(authority, id)
        .orElseThrow(() -> new NotFound("There is no such setting in the directory."));
    check(command);
    var before = id == null ? new Command(null, rows.ofCouncil(authority), List.of())
        : new Command(id, rows.ofSetting(id), rows.closures(id));
    rows.keepTerms(authority, id, command.terms());
    if (id != null) {
      rows.keepClosures(id, command.closures());
    }
    if (!words(before).equals(words(command))) {
      changes.add(authority, setting, "TERM_DATES_CHANGED", words(command) + " Before: " + words(before));
    }
  }

  private static void check(Command command) {
    List<Violation> broken = new ArrayList<>();
    for (int i = 0; i < command.terms().size(); i++) {
      Term term = command.terms().get(i);
      if (term.lastSessionOn().isBefore(term.opensOn())) {
        broken.add(new Violation("terms[" + i + "].lastSessionOn", "Row " + (i + 1)
            + ": the last session must be on the first day or after it"));
      }
    }
    overlaps(command.terms(), broken);
    for (int i = 0; i < command.closures().size(); i++) {
      ClosedTime closed = command.closures().get(i);
      if (!closed.reopensOn().isAfter(closed.closedFrom())) {
        broken.add(new Violation("closures[" + i + "].reopensOn", "Row " + (i + 1)
            + ": the first day open again must be after the first day closed"));
      }
    }
    if (!broken.isEmpty()) {
      throw new RuleBroken(broken);
    }
  }

  private static void overlaps(List<Term> terms, List<Violation> broken) {
    List<Term> inOrder = terms.stream().sorted(Comparator.comparing(Term::opensOn)).toList();
    for (int i = 1; i < inOrder.size(); i++) {
      if (!inOrder.get(i).opensOn().isAfter(inOrder.get(i - 1).lastSessionOn())) {
        broken.add(new Violation("terms[" + terms.indexOf(inOrder.get(i)) + "].opensOn",
            inOrder.get(i).name() + " begins before " + inOrder.get(i - 1).name() + " has ended"));
      }
    }
  }

  private static String words(Command command) {
    String terms = command.terms().stream().sorted(Comparator.comparing(Term::opensOn))
        .map(term -> term.name() + " " + Words.date(term.opensOn()) + " to "
        + Words.date(term.lastSessionOn())).collect(Collectors.joining(", "));
    String closed = command.closures().stream().sorted(Comparator.comparing(ClosedTime::closedFrom))
        .map(each -> each.reason() + " from " + Words.date(each.closedFrom())
        + ", open again " + Words.date(each.reopensOn())).collect(Collectors.joining(", "));
    return "Term dates: " + (terms.isEmpty() ? "none" : terms) + "."
        + (closed.isEmpty() ? "" : " Also closed: " + closed + ".");
  }
}
