package org.ehccasework.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.AttendedSettings;
import org.ehccasework.casefile.AttendedSettings.OldLetters;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.SettingMove;
import org.ehccasework.casefile.SettingMove.HomeMoves;
import org.ehccasework.casefile.SettingMove.What;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.placement.internal.MoveRules;
import org.ehccasework.settings.Setting;
import org.ehccasework.settings.SettingKind;
import org.ehccasework.settings.Settings;
import org.ehccasework.settings.Settings.Meant;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that the child or young person changed or left the setting; no date of the authority moves. */
@Service
public class RecordMove {

  private static final String HEAD = "Head or principal";

  /**
   * {@code note} may be blank.
   *
   * @param setting blank where none is attended now
   * @param since the first day of it
   * @param old what becomes of the letters to the setting before; counts where there was one, may be null otherwise
   */
  public record Command(String caseRef, What what, String setting, LocalDate since, String toldBy, HomeMoves homeMoves,
      OldLetters old, String note) {}

  private final CaseAccess access;
  private final CaseFiles cases;
  private final AttendedSettings attended;
  private final Settings directory;
  private final CaseHistory history;
  private final CurrentActor actor;
  private final Clock clock;

  RecordMove(CaseAccess access, CaseFiles cases, AttendedSettings attended, Settings directory, CaseHistory history,
      CurrentActor actor, Clock clock) {
    this.access = access;
    this.cases = cases;
    this.attended = attended;
    this.directory = directory;
    this.history = history;
    this.actor = actor;
    this.clock = clock;
  }

  /** Requests that were sent to the setting before stay as they are until someone decides on the placement page. */
  @Transactional
  @CoordinatorOnly
  public void record(Command command) {
    String ref = command.caseRef();
    access.requireWork(ref);
    cases.hold(ref);
    CaseFile file = cases.get(ref);
    String before = file.child().setting();
    MoveRules.check(command, before, attended.of(ref), LocalDate.now(clock));
    Optional<Meant> now = command.setting().isBlank() ? Optional.empty() : Optional.of(directory.meant(
        file.authorityId(), command.setting(), SettingKind.OTHER, "setting", "setting"));
    String name = now.map(meant -> meant.known().isEmpty() ? meant.name()
        : directory.wordsFor(file.authorityId(), command.setting())).orElse(null);
    MoveRules.requireChange(command, name, before);
    OldLetters old = before == null ? OldLetters.KEEP : command.old();
    String note = command.note().isBlank() ? null : command.note().strip();
    attended.move(ref, new SettingMove(0, command.what(), name, before, command.since(), command.toldBy().strip(),
        command.homeMoves(), note, actor.username()), now.map(meant -> head(ref, meant)).orElse(null), old);
    history.add(ref, "placement", command.what().words() + " since " + Words.date(command.since()) + (name == null ? "."
        : ": " + name + ".") + before(before, old) + " " + command.toldBy().strip() + " told us.", note);
  }

  private static String before(String before, OldLetters old) {
    return before == null ? "" : " Before, it was " + before + switch (old) {
      case KEEP -> ", which gets the letters of this case too.";
      case ASKED -> ", which asked for the assessment and is told what is decided.";
      case STOP -> ", which gets no letters of this case any more.";
    };
  }

  private static CasePerson head(String ref, Meant setting) {
    Optional<Setting> known = setting.known();
    String email = known.map(Setting::email).orElse(null);
    return new CasePerson(UUID.randomUUID(), ref, CasePerson.Kind.SETTING, HEAD, setting.name(),
        known.map(Setting::address).orElse(null), email, known.map(Setting::phone).orElse(null), email != null, true);
  }
}
