package org.ehccasework.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.memory.ReadOnce;
import org.ehccasework.people.BootstrapPeople;
import org.ehccasework.people.Role;
import org.ehccasework.people.Staff;
import org.ehccasework.people.StaffMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class NamesOnAnotherNodeTest {

  @Autowired JdbcClient jdbc;
  @Autowired BootstrapPeople bootstrap;
  @Autowired MovableClock time;

  @AfterEach
  void letTimeGoOn() {
    time.reset();
  }

  @Test
  void areTheNewOnesAMinuteAfterAChange() {
    Instant change = Instant.parse("2026-11-25T09:00:00Z");
    time.stopAt(change);
    StaffMember before = new Staff(bootstrap).add("Dilys Before", Role.COORDINATOR);
    StaffRows here = new StaffRows(jdbc, new ReadOnce(), time);
    StaffRows there = new StaffRows(jdbc, new ReadOnce(), time);
    assertThat(there.nameOf(before.username())).isEqualTo("Dilys Before");

    here.change(new StaffMember(before.id(), before.username(), "Dilys After", null, null, before.authorityId(),
        before.teamId(), before.agency(), before.roles(), true));
    assertThat(here.nameOf(before.username())).isEqualTo("Dilys After");

    time.stopAt(change.plusSeconds(60));
    assertThat(there.nameOf(before.username())).isEqualTo("Dilys After");
  }
}
