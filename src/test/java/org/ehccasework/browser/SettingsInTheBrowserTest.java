package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The directory of settings by its screens: an import looked at first, and a closure that a claim reads. */
class SettingsInTheBrowserTest extends BrowserTest {

  private static final String SCHOOL = "Closure House School";

  @TempDir Path folder;

  @Test
  void anImportIsLookedAtBeforeItIsDone() throws Exception {
    as("t-admin");
    browser.open("/admin/settings/import").isAccessible().picture("settings-import").pressMain().isAccessible();
    assertThat(browser.text()).contains("There is a problem");
    browser.fill(Map.of("scope", "own", "file", file("""
        URN,LA (code),LA (name),EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name)
        970402,998,Testshire,An Academy With a Name That Is Longer Than Most Names of Schools,Academy converter,Open
        970403,998,Testshire,Short School,Community school,Open
        x,998,Testshire,Wrong,Academy converter,Open
        """))).pressMain();
    assertThat(browser.isAccessible().picture("settings-import-check").text()).contains("The URN must be 6 digits");
    browser.pressMain().isAccessible();
    browser.open("/admin/settings?q=short").isAccessible();
    assertThat(browser.text()).contains("Short School");
  }

  @Test
  void aClaimOffersTheClosuresTheDirectoryKnows() {
    as("t-admin");
    browser.open("/admin/settings/new").isAccessible()
        .fill(Map.of("name", SCHOOL, "kind", "independent", "urn", "970404")).pressMain().isAccessible();
    browser.open(browser.path() + "/terms").isAccessible().picture("settings-terms").press("Add one").isAccessible()
        .fill(Map.of("closures[0].reason", "Flood", "closures[0].closedFrom", START.plusDays(10),
            "closures[0].reopensOn", START.plusDays(50))).pressMain().isAccessible();
    as("t-priya");
    String ref = registerByTheScreens("Clo", SCHOOL);
    browser.open("/cases/" + ref + "/clock/exceptions/new?limit=decide-whether-to-assess&ground=school-closed-4w");
    assertThat(browser.isAccessible().picture("claim-closures").text()).contains(SCHOOL + " is closed from");
    browser.pressMain().isAccessible();
    assertThat(browser.text()).contains("There is a problem");
  }

  private String file(String content) throws Exception {
    return Files.writeString(folder.resolve("register.csv"), content).toString();
  }
}
