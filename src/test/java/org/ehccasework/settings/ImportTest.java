package org.ehccasework.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.settings.internal.ImportPlan;
import org.ehccasework.settings.internal.ImportPlans;
import org.ehccasework.settings.internal.ImportRows;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

/** Invented lines in the layout of the public register, imported into the directory of Testshire (998). */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Transactional
class ImportTest {

  private static final String HEADS = "URN,LA (code),LA (name),EstablishmentName,TypeOfEstablishment (name),"
      + "EstablishmentStatus (name),CloseDate,PhaseOfEducation (name),Street,Locality,Address3,Town,County (name),"
      + "Postcode,TelephoneNum,Section41Approved (name)\r\n";

  @Autowired CaseFixtures fixtures;
  @Autowired CheckImport checkImport;
  @Autowired ApplyImport applyImport;
  @Autowired SaveSetting saveSetting;
  @Autowired Settings settings;
  @Autowired ImportRows rows;
  @Autowired ImportPlans plans;

  private UUID authority;

  @BeforeEach
  void anAdministrator() {
    authority = fixtures.authority().id();
    fixtures.as("t-admin");
  }

  @AfterEach
  void nobody() {
    fixtures.signOut();
  }

  @Test
  void takesOverWhatIsNewWithWhatTheLawMakesOfIt() {
    apply(line("980001", "998", "Caf\u00e9 Lane School", "Community special school", "Open", "")
        + line("980002", "998", "Independent Place", "Other independent special school", "Open", "Approved")
        + line("980003", "998", "Independent Home", "Other independent special school", "Open", "Not approved")
        + line("980004", "998", "Unit", "Pupil referral unit", "Open", ""));
    Setting special = settings.named(authority, "980001").orElseThrow();
    assertThat(special.name()).isEqualTo("Caf\u00e9 Lane School");
    assertThat(special.kind()).isEqualTo(SettingKind.SPECIAL_MAINTAINED);
    assertThat(special.address()).isEqualTo("1 High Street, Old Yard\nEastbury\nTE1 1AA");
    assertThat(settings.named(authority, "980002").orElseThrow().kind()).isEqualTo(SettingKind.INDEPENDENT_S41);
    assertThat(settings.named(authority, "980003").orElseThrow().kind().isListed()).isFalse();
    assertThat(settings.named(authority, "980004").orElseThrow().kind()).isEqualTo(SettingKind.OTHER);
  }

  @Test
  void theSecondImportOfTheSameFileChangesNothing() {
    String file = line("980005", "998", "Same School", "Academy converter", "Open", "");
    assertThat(apply(file).added()).isEqualTo(1);
    assertThat(apply(file)).isEqualTo(new ApplyImport.Outcome(0, 0, 0));
  }

  @Test
  void changesAndClosesWhatIsKnownAndKeepsTheEmail() {
    apply(line("980006", "998", "Old Name", "Community school", "Open", "")
        + line("980007", "998", "Will Close", "Community school", "Open", ""));
    Setting old = settings.named(authority, "980006").orElseThrow();
    saveSetting.save(new SaveSetting.Command(old.id(), old.urn(), old.name(), old.kind(), old.phase(), old.laCode(),
        old.laName(), old.address(), old.town(), old.phone(), "office@old.example"));
    Setting closes = settings.named(authority, "980007").orElseThrow();
    ApplyImport.Outcome outcome = apply(line("980006", "998", "New Name", "Academy converter", "Open", "")
        + line("980007", "998", "Will Close", "Community school", "Closed", "")
        + line("980008", "998", "Never Known", "Community school", "Closed", ""));
    assertThat(outcome).isEqualTo(new ApplyImport.Outcome(0, 1, 1));
    Setting after = settings.find(authority, old.id()).orElseThrow();
    assertThat(after.name()).isEqualTo("New Name");
    assertThat(after.kind()).isEqualTo(SettingKind.ACADEMY);
    assertThat(after.email()).isEqualTo("office@old.example");
    assertThat(settings.find(authority, closes.id()).orElseThrow().closedOn()).isEqualTo(LocalDate.of(2026, 8, 31));
    assertThat(settings.named(authority, "980008")).isEmpty();
  }

  @Test
  void whatTheRegisterDoesNotSayStaysAsItWas() {
    apply(line("980016", "998", "Phone School", "Community school", "Open", ""));
    String without = line("980016", "998", "Phone School", "Community school", "Open", "").replace("01632960900", "");
    assertThat(apply(without)).isEqualTo(new ApplyImport.Outcome(0, 0, 0));
    assertThat(settings.named(authority, "980016").orElseThrow().phone()).isEqualTo("01632960900");
  }

  @Test
  void namesLinesWithAProblemByTheirNumberAndTakesOverTheOthers() {
    UUID id = check(HEADS + line("12", "998", "Short URN", "Community school", "Open", "")
        + line("980009", "998", "\"Two\r\nlines, \"\"quoted\"\"\"", "Community school", "Open", "")
        + line("980009", "998", "Twice", "Community school", "Open", "")
        + "980010,998\r\n"
        + line("980011", "998", "New Kind", "Moon school", "Open", "")
        + line("980012", "998", "Centre", "Children's centre", "Open", ""), StandardCharsets.UTF_8, true);
    ImportPlan plan = plan(id);
    assertThat(plan.problems()).extracting(each -> each.line() + ": " + each.message()).containsExactly(
        "2: The URN must be 6 digits", "5: The URN 980009 stands in the file twice",
        "6: The line has 2 fields, too few for the columns above");
    assertThat(plan.added()).extracting(Setting::name).containsExactly("Two\nlines, \"quoted\"", "New Kind");
    assertThat(plan.unknownTypes()).extracting(Setting::name).containsExactly("New Kind");
    assertThat(plan.passedOver()).isEqualTo(1);
  }

  @Test
  void readsWindowsLettersUtf8WithItsMarkAndAZipFile() throws IOException {
    String text = HEADS + line("980013", "998", "Caf\u00e9 \u2019Lane\u2019", "Community school", "Open", "");
    assertThat(plan(check(text, Charset.forName("windows-1252"), true)).added().get(0).name())
        .isEqualTo("Caf\u00e9 \u2019Lane\u2019");
    assertThat(plan(check("\uFEFF" + text, StandardCharsets.UTF_8, true)).added().get(0).name())
        .isEqualTo("Caf\u00e9 \u2019Lane\u2019");
    var zip = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("extract/edubasealldata.csv"));
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    UUID id = checkImport.check(new CheckImport.Command("extract.zip", zip.toByteArray(), true));
    assertThat(plan(id).added()).hasSize(1);
  }

  @Test
  void takesOnlyOurOwnAreaUnlessAllIsWanted() {
    String file = HEADS + line("980014", "998", "Ours", "Community school", "Open", "")
        + line("980015", "997", "Theirs", "Community school", "Open", "");
    assertThat(plan(check(file, StandardCharsets.UTF_8, true)).added()).hasSize(1);
    assertThat(plan(check(file, StandardCharsets.UTF_8, false)).added()).hasSize(2);
  }

  @Test
  void refusesWhatIsNoFileOfTheRegisterAndWhatWasImportedAlready() {
    assertThatThrownBy(() -> check("Name,Age\r\nA,1\r\n", StandardCharsets.UTF_8, true)).isInstanceOf(RuleBroken.class)
        .hasMessageContaining("The first line has no column 'URN'");
    assertThatThrownBy(() -> check("", StandardCharsets.UTF_8, true)).isInstanceOf(RuleBroken.class);
    UUID id = check(HEADS, StandardCharsets.UTF_8, true);
    applyImport.apply(new ApplyImport.Command(id));
    assertThatThrownBy(() -> applyImport.apply(new ApplyImport.Command(id))).isInstanceOf(AlreadyDone.class);
  }

  @Test
  void fiftyThousandLinesAreImportedInSeconds() {
    StringBuilder file = new StringBuilder(HEADS);
    for (int i = 0; i < 50_000; i++) {
      file.append(line(String.valueOf(100_000 + i), "997", "School number " + i, "Academy converter", "Open", ""));
    }
    long before = System.nanoTime();
    UUID id = check(file.toString(), StandardCharsets.UTF_8, false);
    assertThat(applyImport.apply(new ApplyImport.Command(id)).added()).isEqualTo(50_000);
    assertThat((System.nanoTime() - before) / 1_000_000_000).isLessThan(60);
  }

  private ApplyImport.Outcome apply(String lines) {
    return applyImport.apply(new ApplyImport.Command(check(HEADS + lines, StandardCharsets.UTF_8, true)));
  }

  private UUID check(String text, Charset charset, boolean ownOnly) {
    return checkImport.check(new CheckImport.Command("register.csv", text.getBytes(charset), ownOnly));
  }

  private ImportPlan plan(UUID id) {
    ImportRows.Waiting file = rows.waiting(authority, id).orElseThrow();
    return plans.of(authority, file.ownOnly(), file.content());
  }

  private static String line(String urn, String la, String name, String type, String status, String section41) {
    return String.join(",", urn, la, "Area " + la, name, type, status, status.equals("Closed") ? "31-08-2026" : "",
        "Primary", "\"1 High Street, Old Yard\"", "", "", "Eastbury", "", "TE1 1AA", "01632960900", section41) + "\r\n";
  }
}
