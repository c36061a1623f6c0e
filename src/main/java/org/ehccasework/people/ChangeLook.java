package org.ehccasework.people;

import java.util.Locale;
import java.util.UUID;
import org.ehccasework.people.internal.Contrast;
import org.ehccasework.people.internal.Faults;
import org.ehccasework.people.internal.LogoFile;
import org.ehccasework.people.internal.LookRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the council's pages and letters its own logo and colours, as far as everyone can read them. */
@Service
public class ChangeLook {

  private final LookRows rows;
  private final Authorities authorities;
  private final AccessAudit audit;
  private final ApplicationEventPublisher events;

  ChangeLook(LookRows rows, Authorities authorities, AccessAudit audit, ApplicationEventPublisher events) {
    this.rows = rows;
    this.authorities = authorities;
    this.audit = audit;
    this.events = events;
  }

  /**
   * What is chosen; a blank colour is the standard one.
   *
   * @param logo the bytes of a new logo; empty to leave it as it is
   * @param withoutLogo true to take the logo away
   */
  public record Command(String brand, String link, String button, byte[] logo, boolean withoutLogo) {}

  @Transactional
  @AdministratorOnly
  public void change(Command chosen) {
    UUID authority = authorities.current().id();
    CouncilLook standard = CouncilLook.STANDARD;
    var look = new CouncilLook(0, colour(chosen.brand(), standard.brand()), colour(chosen.link(), standard.link()),
        colour(chosen.button(), standard.button()), false);
    check(look, chosen.logo());
    var changes = changes(rows.look(authority), look, chosen);
    rows.save(authority, look);
    if (chosen.logo().length > 0) {
      rows.logo(authority, LogoFile.typeOf(chosen.logo()), chosen.logo());
    } else if (chosen.withoutLogo()) {
      rows.logo(authority, null, null);
    }
    audit.changed("LOOK_CHANGED", "Logo and colours", changes);
    events.publishEvent(new CouncilChanged(authority));
  }

  private static Changes changes(CouncilLook before, CouncilLook after, Command chosen) {
    var changes = Changes.made().field("Brand colour", before.brand(), after.brand())
        .field("Links", before.link(), after.link()).field("Buttons", before.button(), after.button());
    String logo = before.hasLogo() ? "a picture" : null;
    if (chosen.logo().length > 0) {
      return changes.field("Logo", logo, "a new picture of " + chosen.logo().length + " bytes");
    }
    return chosen.withoutLogo() ? changes.field("Logo", logo, null) : changes;
  }

  private static void check(CouncilLook look, byte[] logo) {
    var faults = new Faults();
    Contrast.faults(look).forEach(fault -> faults.unless(false, fault.field(), fault.message()));
    if (logo.length > 0) {
      LogoFile.fault(logo).ifPresent(words -> faults.unless(false, "logo", words));
    }
    faults.raise();
  }

  private static String colour(String typed, String standard) {
    String colour = Faults.trimmed(typed).toLowerCase(Locale.ROOT);
    if (colour.isEmpty()) {
      return standard;
    }
    return colour.matches("[0-9a-f]{6}") ? "#" + colour : colour;
  }
}
