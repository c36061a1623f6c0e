package org.ehccasework.placement;

import java.time.Clock;
import java.time.LocalDate;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.SettingWish;
import org.ehccasework.casefile.SettingWish.How;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.placement.internal.WishBook;
import org.ehccasework.settings.SettingKind;
import org.ehccasework.settings.Settings;
import org.ehccasework.settings.Settings.Meant;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down which setting the family asks for, whenever they say so (CFA 2014 ss.38(2)(b) and 39(1)). */
@Service
public class RecordWish {

  /**
   * {@code saidBy}, {@code alsoNamed} and {@code note} may be blank.
   *
   * @param setting blank where they ask for none in particular any more
   * @param kind counts where the directory does not have the setting; may be null
   */
  public record Command(String caseRef, String setting, SettingKind kind, LocalDate saidOn, How how, String saidBy,
      String alsoNamed, String note) {}

  private final CaseAccess access;
  private final CaseFiles cases;
  private final WishBook wishes;
  private final Settings directory;
  private final CurrentActor actor;
  private final Clock clock;

  RecordWish(CaseAccess access, CaseFiles cases, WishBook wishes, Settings directory, CurrentActor actor, Clock clock) {
    this.access = access;
    this.cases = cases;
    this.wishes = wishes;
    this.directory = directory;
    this.actor = actor;
    this.clock = clock;
  }

  /** What they asked for before stays on file; asked for again, it stands there with the new day. */
  @Transactional
  @CoordinatorOnly
  public void record(Command command) {
    String ref = command.caseRef();
    access.requireWork(ref);
    if (command.saidOn() == null || command.saidOn().isAfter(LocalDate.now(clock))) {
      throw new RuleBroken("saidOn", "Enter the day they said so, today or in the past");
    }
    if (!command.setting().isBlank()) {
      Meant meant = directory.meant(cases.get(ref).authorityId(), command.setting(), command.kind(), "setting", "kind");
      wishes.add(ref, wish(command, meant.name(), meant.kind().code()));
    } else if (wishes.before(ref).isPresent()) {
      wishes.add(ref, wish(command, null, null));
    } else {
      throw new RuleBroken("setting", "Enter the setting they ask for. No wish is on file that could be taken back");
    }
  }

  private SettingWish wish(Command command, String setting, String kind) {
    return new SettingWish(setting, kind, command.saidOn(), command.how(), orNull(command.saidBy()),
        orNull(command.alsoNamed()), orNull(command.note()), actor.username());
  }

  private static String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
