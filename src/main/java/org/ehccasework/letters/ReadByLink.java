package org.ehccasework.letters;

import java.util.List;
import java.util.Optional;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.letters.internal.LinkDoor;
import org.ehccasework.letters.internal.LinkDoor.Held;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.letters.internal.Sheets.Sheet;
import org.ehccasework.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens one copy of a letter to whoever holds its link and has confirmed the address it was mailed to. */
@Service
public class ReadByLink {

  /** How it is read: on the page, or as a file; {@code file} names the file in words. */
  public record Command(String token, String file) {}

  /**
   * A copy that may be read.
   *
   * @param copy its place among the copies of the sheet, counted from 1
   * @param enclosed what goes with it
   */
  public record Opened(Sheet sheet, int copy, List<LetterEnclosure.Enclosed> enclosed) {}

  private final LinkDoor door;
  private final Sheets sheets;
  private final List<LetterEnclosure> enclosures;
  private final CaseHistory history;

  ReadByLink(LinkDoor door, Sheets sheets, List<LetterEnclosure> enclosures, CaseHistory history) {
    this.door = door;
    this.sheets = sheets;
    this.enclosures = enclosures;
    this.history = history;
  }

  /** Empty where the link no longer opens. */
  @Transactional
  @BySystem
  public Optional<Opened> read(Command command) {
    Optional<Held> held = door.find(command.token()).filter(one -> door.shut(one).isEmpty());
    Optional<Opened> opened = held.flatMap(this::open);
    if (command.file() != null && opened.isPresent()) {
      history.add(held.orElseThrow().link().caseRef(), "letter", "Downloaded by link: " + command.file() + " ("
          + held.get().words() + ").", null);
    }
    return opened;
  }

  private Optional<Opened> open(Held held) {
    Sheet sheet = sheets.asLeft(held.notice(), held.link().mailedAt());
    for (int place = 0; place < sheet.to().size(); place++) {
      if (sheet.to().get(place).key().equals(held.link().copyKey())) {
        return Optional.of(new Opened(sheet, place + 1, enclosures.stream()
            .flatMap(module -> module.with(held.notice().notice()).stream()).toList()));
      }
    }
    return Optional.empty();
  }
}
