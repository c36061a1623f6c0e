package org.ehccasework.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.settings.internal.ChangeRows;
import org.ehccasework.settings.internal.SettingRows;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

/** The directory of Testshire, whose code is 998; each test leaves nothing behind. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Transactional
class DirectoryTest {

  private static final LocalDate FRI_23_JUL_2027 = LocalDate.of(2027, 7, 23);
  private static final LocalDate THU_2_SEP_2027 = LocalDate.of(2027, 9, 2);

  @Autowired CaseFixtures fixtures;
  @Autowired SaveSetting saveSetting;
  @Autowired CloseSetting closeSetting;
  @Autowired SaveTermDates saveTermDates;
  @Autowired Settings settings;
  @Autowired SettingRows rows;
  @Autowired ChangeRows changes;

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
  void findsASettingByItsNameItsUrnAndBoth() {
    Setting one = add("Quarry St Mary\u2019s School", "990001", "998", "Eastbury");
    assertThat(settings.named(authority, " quarry st mary's  school ")).contains(one);
    assertThat(settings.named(authority, "990001")).contains(one);
    assertThat(settings.named(authority, "Whatever it says (990001)")).contains(one);
    assertThat(settings.named(authority, "Quarry St Mary's School, Eastbury")).contains(one);
    assertThat(settings.named(authority, "Quarry St Mary")).isEmpty();
    assertThat(settings.named(authority, "")).isEmpty();
    assertThat(settings.named(fixtures.otherAuthority().id(), "990001")).isEmpty();
  }

  @Test
  void tellsSettingsOfOneNameApartAndOffersEachByWordsThatMeanItAlone() {
    Setting east = add("Twin Oaks School", "990002", "998", "Eastbury");
    Setting west = add("Twin Oaks School", "990003", "998", "Westbury");
    Setting west2 = add("Twin Oaks School", "990004", "998", "Westbury");
    assertThat(settings.called(authority, "Twin Oaks School")).hasSize(3);
    assertThat(settings.named(authority, "Twin Oaks School")).isEmpty();
    assertThat(settings.offered(authority)).contains("Twin Oaks School, Eastbury", "Twin Oaks School (990003)",
        "Twin Oaks School (990004)");
    for (String offered : settings.offered(authority)) {
      assertThat(settings.named(authority, offered)).as(offered).isPresent();
    }
    assertThat(List.of(east, west, west2)).doesNotContainNull();
  }

  @Test
  void ofTwoWithOneNameTheOneInOurAreaIsMeant() {
    Setting ours = add("Lone Pine School", "990005", "998", "Eastbury");
    add("Lone Pine School", "990006", "997", "Otherby");
    assertThat(settings.named(authority, "Lone Pine School")).contains(ours);
  }

  @Test
  void aMaintainedSettingOfAnotherAuthorityNamesWhomToConsultToo() {
    assertThat(add("Far School", "990007", "997", "Otherby").maintainedElsewhere("998")).isEqualTo("Area 997");
    assertThat(add("Near School", "990008", "998", "Eastbury").maintainedElsewhere("998")).isNull();
    Setting academy = saveSetting.save(command(null, "Far Academy", SettingKind.ACADEMY, "990009", "997", "Otherby"));
    assertThat(academy.maintainedElsewhere("998")).isNull();
  }

  @Test
  void aClosedSettingIsOfferedNoMoreAndItsHistoryStays() {
    Setting one = add("Shut School", "990010", "998", "Eastbury");
    closeSetting.close(new CloseSetting.Command(one.id(), true));
    assertThat(settings.named(authority, "Shut School")).isEmpty();
    assertThat(settings.offered(authority)).doesNotContain("Shut School");
    assertThat(settings.find(authority, one.id()).orElseThrow().isOpen()).isFalse();
    closeSetting.close(new CloseSetting.Command(one.id(), false));
    assertThat(changes.of(one.id())).extracting(ChangeRows.Change::what)
        .contains("Closed.", "Open again.").hasSize(3).anyMatch(what -> what.startsWith("Added. Name: Shut School."));
    assertThatThrownBy(() -> closeSetting.close(new CloseSetting.Command(UUID.randomUUID(), true)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void saysWhatWasChangedAndWhatToPutRight() {
    Setting one = add("Change School", "990011", "998", "Eastbury");
    saveSetting.save(command(one.id(), "Changed School", SettingKind.ACADEMY, "990011", "998", "Eastbury"));
    assertThat(changes.of(one.id())).extracting(ChangeRows.Change::what).contains(
        "Name: Changed School, before Change School. Kind: Academy, before Mainstream, maintained.");
    assertThatThrownBy(() -> saveSetting.save(command(null, "Another", SettingKind.ACADEMY, "990011", "998", "X")))
        .isInstanceOf(RuleBroken.class).hasMessage("Changed School has this URN already");
    assertThatThrownBy(() -> saveSetting.save(command(null, " ", null, "12", "9", "X")))
        .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.violations()).extracting("field")
            .containsExactly("name", "kind", "urn", "laCode"));
  }

  @Test
  void worksOutClosuresBetweenTermsAndByTheCouncilsDatesWhereASettingHasNone() {
    Setting one = add("Terms School", "990012", "998", "Eastbury");
    saveTermDates.save(new SaveTermDates.Command(null, List.of(
        new Term("Summer term", LocalDate.of(2027, 4, 12), LocalDate.of(2027, 7, 21)),
        new Term("Autumn term", LocalDate.of(2027, 9, 1), LocalDate.of(2027, 12, 17))), List.of()));
    assertThat(settings.closures(one)).containsExactly(new Closure(LocalDate.of(2027, 7, 22), LocalDate.of(2027, 9, 1),
        "Between Summer term and Autumn term", Closure.Source.COUNCIL));
    Setting academy = saveSetting.save(command(null, "Own Way", SettingKind.ACADEMY, "990013", "998", "Eastbury"));
    assertThat(settings.closures(academy)).isEmpty();
    saveTermDates.save(new SaveTermDates.Command(one.id(), List.of(
        new Term("Autumn term", THU_2_SEP_2027, LocalDate.of(2027, 12, 17)),
        new Term("Summer term", LocalDate.of(2027, 4, 12), FRI_23_JUL_2027)),
        List.of(new ClosedTime("Flood", LocalDate.of(2027, 2, 8), LocalDate.of(2027, 3, 15)))));
    assertThat(settings.closures(one)).extracting(Closure::from).containsExactly(LocalDate.of(2027, 2, 8),
        LocalDate.of(2027, 7, 24));
    assertThat(settings.closures(one).get(1).days()).isEqualTo(40);
  }

  @Test
  void refusesTermsThatOverlapOrEndBeforeTheyBegin() {
    assertThatThrownBy(() -> saveTermDates.save(new SaveTermDates.Command(null, List.of(
        new Term("One", THU_2_SEP_2027, FRI_23_JUL_2027)), List.of()))).hasMessageContaining("last session must be");
    assertThatThrownBy(() -> saveTermDates.save(new SaveTermDates.Command(null, List.of(
        new Term("One", LocalDate.of(2027, 4, 12), FRI_23_JUL_2027),
        new Term("Two", FRI_23_JUL_2027, THU_2_SEP_2027)), List.of()))).hasMessage("Two begins before One has ended");
  }

  @Test
  void aListIsSearchedInOneStatementWithItsPageAndTotal() {
    for (int i = 0; i < 30; i++) {
      add("Paged School " + i, String.valueOf(991000 + i), "998", "Pagebury");
    }
    SettingRows.Found second = rows.search(authority, "PAGED", false, 2, 25);
    assertThat(second.total()).isEqualTo(30);
    assertThat(second.settings()).hasSize(5);
    assertThat(rows.search(authority, "pagebury", false, 1, 25).total()).isEqualTo(30);
    assertThat(rows.search(authority, "991007", false, 1, 25).settings()).hasSize(1);
    assertThat(rows.search(authority, "100%", false, 1, 25).total()).isZero();
  }

  private Setting add(String name, String urn, String laCode, String town) {
    return saveSetting.save(command(null, name, SettingKind.MAINSTREAM_MAINTAINED, urn, laCode, town));
  }

  private static SaveSetting.Command command(UUID id, String name, SettingKind kind, String urn, String laCode,
      String town) {
    return new SaveSetting.Command(id, urn, name, kind, "Primary", laCode, "Area " + laCode, "1 School Lane", town,
        "01632 960 900", "office@school.example");
  }
}
