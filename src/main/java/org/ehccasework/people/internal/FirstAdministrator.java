package org.ehccasework.people.internal;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.people.Authority;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.Team;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the first person in: at a start without any staff it adds the administrator whom the settings name, with
 * an authority and a team to begin with. The password is changed at the first sign-in.
 */
@Component
@Profile("!demo")
class FirstAdministrator {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

  private final StaffRows staff;
  private final AuthorityRows authorities;
  private final FirstPeople people;
  private final Settings settings;

  FirstAdministrator(StaffRows staff, AuthorityRows authorities, FirstPeople people, Settings settings) {
    this.staff = staff;
    this.authorities = authorities;
    this.people = people;
    this.settings = settings;
  }

  /** What {@code ehc.admin} and {@code ehc.authority} say. */
  @Component
  record Settings(@Value("${ehc.admin.user:}") String user, @Value("${ehc.admin.password:}") String password,
      @Value("${ehc.authority.name:}") String authority, @Value("${ehc.authority.dfe-code:}") String dfeCode) {

    boolean complete() {
      return !user.isBlank() && !password.isBlank();
    }

    @Override
    public String toString() {
      return "Settings";   // never the password
    }
  }

  @EventListener(ApplicationStartedEvent.class)
  @Transactional
  void add() {
    if (staff.any()) {
      return;
    }
    if (!settings.complete()) {
      LOG.warn("Nobody can sign in: there is no staff yet. Set EHC_ADMIN_USER and EHC_ADMIN_PASSWORD and start again.");
      return;
    }
    Authority authority = authorities.byCode(settings.dfeCode()).orElseGet(() -> people.add(new Authority(
        UUID.randomUUID(), settings.authority(), settings.dfeCode(), null, null, null, null, null, null, null, null,
        null)));
    if (authorities.teams(authority.id()).isEmpty()) {
      people.add(new Team(UUID.randomUUID(), authority.id(), "SEND casework team"));
    }
    String username = settings.user().strip().toLowerCase(Locale.ROOT);
    people.add(new StaffMember(UUID.randomUUID(), username, "Administrator", null, null, authority.id(), null, null,
        Set.of(Role.ADMINISTRATOR), true), settings.password(), true);
    LOG.info("The first administrator, named in EHC_ADMIN_USER, can sign in. The password must be changed then.");
  }
}
