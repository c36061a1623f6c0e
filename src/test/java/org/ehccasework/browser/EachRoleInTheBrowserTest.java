package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What each role opens in a day, without a barrier and without sideways scroll. */
class EachRoleInTheBrowserTest extends BrowserTest {

  @Test
  void anAdministratorKeepsPeopleTeamsAndTheCouncil() {
    as("t-admin");
    look("/admin", "/admin/people", "/admin/teams", "/admin/organisations", "/admin/organisations/new",
        "/admin/council",
        "/admin/settings", "/admin/settings/new", "/admin/settings/terms", "/admin/settings/import", "/admin/calendar",
        "/admin/targets", "/admin/rights", "/admin/targets/send-final-plan",
        "/admin/letters", "/admin/look", "/admin/audit", "/admin/audit?case=EHC-2026-9999&from=nonsense",
        "/admin/audit?case=EHC-2026-9999", "/outbox",
        "/account", "/help", "/privacy", "/accessibility");
    browser.open("/admin/people").follow("Ada Testing").isAccessible().follow("Set a new password").isAccessible();
    browser.open("/admin/people/new").pressMain().isAccessible();
    assertThat(browser.text()).contains("There is a problem");
  }

  @Test
  void anAdministratorWordsALetterWithoutABarrier() {
    as("t-admin");
    browser.open("/admin/letters/appeal").isAccessible().press("See how it reads").isAccessible();
    assertThat(browser.text()).contains("How it would read", "Robin Example");
    browser.fill(Map.of("certificate", "")).press("Save").isAccessible();
    assertThat(browser.text()).contains("There is a problem", "certificate is needed before an appeal");
  }

  @Test
  void anAdministratorKeepsTheDirectoryOfSettings() {
    as("t-admin");
    browser.open("/admin/settings/new").fill(Map.of("name", "Browser Hill School", "kind", "academy")).pressMain()
        .isAccessible();
    assertThat(browser.text()).contains("Browser Hill School has been saved.", "it must be named unless");
    browser.follow("Term dates and closures").isAccessible();
    browser.open("/admin/settings/import").pressMain().isAccessible();
    assertThat(browser.text()).contains("Select the CSV file of the register");
    browser.open("/admin/settings?q=browser").isAccessible().follow("Browser Hill School").press("Close this setting")
        .isAccessible();
    assertThat(browser.text()).contains("It is offered no more.");
  }

  @Test
  void managersAndOfficersOpenListsAndChangeACase() {
    as("t-maya");
    browser.open("/panels").fill(Map.of("hears", "to-assess", "on", START.plusDays(17))).pressMain();
    String ref = register("Mia");
    look("/cases/" + ref + "/contacts/new", "/cases/" + ref + "/people/new", "/cases/" + ref + "/leave-early",
        "/cases/" + ref + "/contacts", "/cases/" + ref + "/decisions", "/cases/" + ref + "/advice",
        "/cases/" + ref + "/advice/ask", "/cases/" + ref + "/placement", "/cases/" + ref + "/placement/add",
        "/cases/" + ref + "/placement/wish", "/cases/" + ref + "/placement/setting",
        "/cases/" + ref + "/letters");
    browser.follow("Letter to say we have the request").isAccessible();
    as("t-maya");
    look("/my-work/team", "/cases/" + ref + "/reassign", "/cases/" + ref + "/restrict",
        "/cases/" + ref + "/clock/correct-receipt",
        "/cases/" + ref + "/clock/exceptions/new?limit=decide-whether-to-assess");
    browser.open("/panels").follow("Thursday 24 September 2026").isAccessible();
    assertThat(browser.text()).contains("Download the pack (PDF)", ref + ", item ");
    browser.open("/panels").press("Cancel Thursday 24 September 2026");
    as("t-doris");
    look("/my-work/team", "/cases", "/panels", "/cases/" + ref + "/decide-without-panel");
    as("t-amelia");
    look("/my-work/team", "/cases/" + ref);
    as("t-admin");
    look("/admin/audit/cases/" + ref);
  }

  @Test
  void anAdviserFindsTheWorkOfTheAgency() {
    as("t-paul");
    look("/my-work", "/my-work/cases");
  }

  @Test
  void aDateLeadsToHowItWasWorkedOut() {
    String ref = register("Dara");
    browser.open("/cases/" + ref).follow("Final plan");
    assertThat(browser.path()).isEqualTo("/cases/" + ref + "/clock#send-final-plan");
    assertThat(browser.has("h3#send-final-plan")).isTrue();
  }

  @Test
  void aCaseOnPaperCarriesNoAddressesOfPages() {
    browser.open("/cases/" + register("Ola"));
    assertThat(browser.printedAfter("Full history")).isEqualTo("none");
  }

  private void look(String... pages) {
    List.of(pages).forEach(page -> browser.open(page).isAccessible());
  }
}
