package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.people.SystemActor;
import org.ehccasework.worklist.WorkFixture;
import org.ehccasework.worklist.WorkFixture.Place;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The calls, the chasing and the putting off of a coordinator's day. */
class DayAtWorkInTheBrowserTest extends BrowserTest {

  @Autowired WorkFixture work;
  @Autowired CaseFiles files;

  @Test
  void aCallIsAnsweredAndItsPromiseKept() {
    String ref = register("Rosa");
    browser.open("/cases/" + ref).follow("Where is it? To read out on the phone").isAccessible();
    assertThat(browser.text()).contains("Whose move it is", "The next legal date", "Close the call");
    browser.pressMain().isAccessible();
    assertThat(browser.text()).contains("There is a problem");
    browser.fill(Map.of("withWhom", "Laura Browser", "note", "She asked how far we are.", "followUp",
        "Ring her back", "followUpOn", START.plusDays(2))).press("Save the call");
    assertThat(browser.text()).contains("The call is written down.");
    browser.open("/cases/" + ref + "/where").isAccessible().picture("where");
    assertThat(browser.text()).contains("Ring her back");
    browser.open("/my-work").isAccessible().picture("promises");
    assertThat(browser.text()).contains("Ring her back");
    browser.open("/cases/" + ref + "/where").press("Kept");
    assertThat(browser.text()).contains("The promise is marked as kept.");
  }

  @Test
  void adviceIsChasedAndATaskPutOff() {
    String ref = register("Ivo");
    var file = SystemActor.call("test", () -> files.get(ref));
    var row = new WorkFixture.Case(ref, null, null, null, null, new Place(file.authorityId(), file.teamId()), null,
        START, "t-priya", false, null);
    String request = work.adviceAsked(row, "health", "t-priya");
    browser.open("/my-work").isAccessible().picture("my-work-bulk");
    browser.press("Send reminders").isAccessible();
    assertThat(browser.text()).contains("Select at least one task.");
    browser.open("/advice/reminders?request=" + request).isAccessible();
    assertThat(browser.text()).contains("None of these reminders can be sent.", "the request itself has not left yet");
    work.adviceHasLeft(request, "paediatrics@nhs.test", START);
    browser.open("/advice/reminders?request=" + request).isAccessible().picture("reminders").press("Send reminders");
    assertThat(browser.isAccessible().text()).contains("1 reminder sent.");
    String task = work.task(row, "choose-settings", "coordinator", "t-priya", START.plusWeeks(2));
    browser.open("/cases/" + ref + "/tasks/" + task + "/put-off").isAccessible();
    browser.fill(Map.of("waitingFor", "Dr Lowe", "reason", "The appointment is on Thursday.", "followUp",
        START.plusDays(4))).pressMain().isAccessible().picture("waiting");
    assertThat(browser.text()).contains("The task is put off. It comes back by itself.", "Dr Lowe");
  }
}
