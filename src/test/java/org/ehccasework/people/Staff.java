package org.ehccasework.people;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People for tests: an authority of their own, with names nobody else has. */
public final class Staff {

  public static final String PASSWORD = "a password for tests";

  private static final int FIRST_CODE = Integer.parseInt("a00", 36);
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final BootstrapPeople bootstrap;
  public final Authority authority;
  public final Team team;

  /** Sets up an authority with a team; the code makes it another one for each instance. */
  public Staff(BootstrapPeople bootstrap) {
    this.bootstrap = bootstrap;
    String mark = mark();
    this.authority = SystemActor.call("test", () -> bootstrap.authority(new Authority(UUID.randomUUID(),
        "Council " + mark, code(), null, null, null, null, null, null, null, null, null)));
    this.team = SystemActor.call("test", () -> bootstrap.team(authority.id(), "Team " + mark));
  }

  public StaffMember add(String name, Role... roles) {
    return add(name, false, roles);
  }

  public StaffMember add(String name, boolean mustChangePassword, Role... roles) {
    String username = name.toLowerCase().split(" ")[0] + "-" + mark();
    return SystemActor.call("test", () -> bootstrap.person(new StaffMember(UUID.randomUUID(), username, name, null,
        null, authority.id(), team.id(), "health", Set.of(roles), true), PASSWORD, mustChangePassword));
  }

  /** As if this person had signed in. */
  public static RequestPostProcessor as(StaffMember person) {
    return SecurityMockMvcRequestPostProcessors.user(new SignedInPerson(person, false));
  }

  /** Three signs that no other authority of this run has. */
  private static String code() {
    return Integer.toString(FIRST_CODE + COUNT.getAndIncrement(), 36);
  }

  private static String mark() {
    return UUID.randomUUID().toString().substring(0, 8);
  }
}
