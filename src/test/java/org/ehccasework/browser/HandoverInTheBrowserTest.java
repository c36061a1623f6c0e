package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.people.BootstrapPeople;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.SystemActor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator leaves: the manager shares her cases, the families are told, the new ones are briefed. */
class HandoverInTheBrowserTest extends BrowserTest {

  @Autowired BootstrapPeople bootstrap;

  @Test
  void aCaseloadChangesHandsAndEveryFamilyIsTold() {
    String lea = coordinator("Lea Leaving");
    String ivy = coordinator("Ivy Arriving");
    List<String> refs = SystemActor.call("test", () -> List.of("Ana", "Ben", "Cleo").stream()
        .map(name -> people.aCase().coordinator(lea).named(name, "Handover").open()).toList());
    as("t-maya");
    browser.open("/my-work").follow("Hand over cases").isAccessible().picture("handover");
    browser.open("/cases/handover?from=" + lea).isAccessible();
    assertThat(browser.text()).contains("3 cases. Choose who gets them.");
    browser.open("/cases/handover?from=" + lea + "&to=" + ivy + "&to=t-sam").isAccessible().picture("handover-check");
    browser.fill(Map.of("told", "LEFT", "why", "Lea leaves us.", "deputy", "t-sam"));
    refs.forEach(ref -> browser.fill(Map.of("to-" + ref, ivy)));
    browser.press("Hand these cases over").isAccessible().picture("handover-result");
    assertThat(browser.text()).contains("3 cases handed over: Ivy Arriving (3).");
    as(ivy);
    browser.open("/my-work").follow("Letters about a change of coordinator").isAccessible().picture("handover-letters");
    browser.press("Approve these letters").isAccessible();
    assertThat(browser.text()).contains("3 letters approved.");
    browser.open("/letters/handover").isAccessible().press("Record that these letters were sent").isAccessible();
    assertThat(browser.text()).contains("There is a problem");
    browser.open("/cases/" + refs.get(0) + "/briefing").isAccessible().picture("briefing");
    assertThat(browser.text()).contains("2nd coordinator since September 2026.");
    browser.open("/cases/" + refs.get(0)).follow("Letter to say who the coordinator is now").isAccessible()
        .picture("letter-of-change");
  }

  private String coordinator(String name) {
    String username = name.toLowerCase().split(" ")[0] + "-" + UUID.randomUUID().toString().substring(0, 8);
    SystemActor.run("test", () -> bootstrap.person(new StaffMember(UUID.randomUUID(), username, name,
        username + "@council.test", "01234 555010", people.authority().id(), people.north().id(), null,
        Set.of(Role.COORDINATOR), true), CaseFixtures.PASSWORD, false));
    return username;
  }
}
