package org.ehccasework.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.panel.internal.SittingRows;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.ManagerOnly;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a day on which a panel of the authority sits. */
@Service
public class AddPanelDate {

  /** What the panel hears, and when. */
  public record Command(Question hears, LocalDate on) {}

  private final SittingRows sittings;
  private final Authorities authorities;
  private final Clock clock;

  AddPanelDate(SittingRows sittings, Authorities authorities, Clock clock) {
    this.sittings = sittings;
    this.authorities = authorities;
    this.clock = clock;
  }

  @Transactional
  @ManagerOnly
  public void add(Command command) {
    if (command.hears() == null) {
      throw new RuleBroken("hears", "Select an answer to 'What will the panel hear?'");
    }
    if (command.on() == null) {
      throw new RuleBroken("on", "Enter the date of the panel");
    }
    if (command.on().isBefore(LocalDate.now(clock))) {
      throw new RuleBroken("on", "Date of the panel must be today or in the future");
    }
    if (!sittings.add(new SittingRows.Sitting(UUID.randomUUID(), authorities.current().id(), command.hears(),
        command.on()))) {
      throw new RuleBroken("on", "There is a panel on this date already. Enter another date");
    }
  }
}
