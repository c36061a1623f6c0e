package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.people.BootstrapPeople;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.SystemActor;
import org.ehccasework.worklist.SampleTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator leaves: the manager shares her cases, the families are told, the new ones are briefed. */
class HandoverInTheBrowserTest extends BrowserTest {

  @Autowired BootstrapPeople bootstrap;
  @Autowired SampleTask sample;
  @Autowired CaseTasks tasks;
  @Autowired JdbcClient jdbc;

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
    browser.open("/cases/" + refs.get(0) + "/letters").follow("Letter to say who the coordinator is now").isAccessible()
        .picture("letter-of-change");
  }

  @Test
  void theDeputyCoversAndTheManagerSeesWhereNobodyDoes() {
    String tess = coordinator("Tess Travelling");
    String cora = coordinator("Cora Covering");
    for (String name : List.of("Dan", "Eve")) {
      String ref = SystemActor.call("test", () -> people.aCase().coordinator(tess).named(name, "Cover").open());
      jdbc.sql("update case_file set deputy = ? where ref = ?").params(name.equals("Dan") ? cora : null, ref).update();
      SystemActor.run("test", () -> tasks.take(sample.begin(ref).id(), tess));
    }
    as(tess);
    browser.open("/my-work/leave").pressMain().isAccessible();
    assertThat(browser.text()).contains("There is a problem");
    browser.fill(Map.of("from", START, "to", START.plusDays(4))).pressMain().isAccessible();
    assertThat(browser.text()).contains("The leave is set. It ends by itself.");
    as(cora);
    browser.open("/my-work").isAccessible().picture("covering");
    assertThat(browser.text()).contains("Answer the sample", "Covering for Tess Travelling");
    browser.follow("Answer the sample").isAccessible();
    assertThat(browser.text()).contains("You cover for Tess Travelling");
    as("t-maya");
    browser.open("/my-work").isAccessible();
    assertThat(browser.text()).contains("no deputy, and the coordinator is away now or soon.");
    browser.follow("See who is away").isAccessible().picture("leave");
    browser.follow("Choose deputies: Tess").isAccessible();
    assertThat(browser.text()).contains("1 case. Choose who gets them.");
  }

  private String coordinator(String name) {
    String username = name.toLowerCase().split(" ")[0] + "-" + UUID.randomUUID().toString().substring(0, 8);
    SystemActor.run("test", () -> bootstrap.person(new StaffMember(UUID.randomUUID(), username, name,
        username + "@council.test", "01234 555010", people.authority().id(), people.north().id(), null,
        Set.of(Role.COORDINATOR), true), CaseFixtures.PASSWORD, false));
    return username;
  }
}
