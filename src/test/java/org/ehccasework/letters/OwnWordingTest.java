package org.ehccasework.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.letters.internal.NoticeRows;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.letters.internal.Wordings;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

class OwnWordingTest extends LettersAtWork {

  @Autowired ChangeWording change;
  @Autowired ResetWording reset;
  @Autowired Wordings wordings;
  @Autowired Sheets sheets;
  @Autowired NoticeRows rows;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void forgetTheWordings() {
    jdbc.sql("delete from letter_wording_passage").update();
    jdbc.sql("delete from letter_wording").update();
  }

  @Test
  void standsInLettersPreparedBeforeAndNotInThoseApprovedBefore() {
    String ref = fixtures.openCase();
    UUID approved = approved(NoticeType.N4, ref, REFUSAL);
    UUID prepared = given(NoticeType.N4, ref, REFUSAL);
    word("n4", 0, "support", "## Support\n\nSEN support goes on at school for ((child)).");
    assertThat(text(approved)).contains("This is called SEN support").doesNotContain("SEN support goes on");
    assertThat(text(prepared)).contains("SEN support goes on at school for").doesNotContain("This is called");
    fixtures.as("t-priya");
    approve.approve(new ApproveNotice.Command(prepared, ""));
    assertThat(rows.stored(approved).wording()).isEqualTo("Standard wording");
    assertThat(rows.stored(prepared).wording())
        .isEqualTo("Our own wording: N4 Letter to say we will not assess version 1");
    word("n4", 1, "support", "Help goes on.");
    assertThat(text(prepared)).contains("SEN support goes on");
  }

  @Test
  void ofAPartStandsInEveryLetterWithIt() {
    String ref = fixtures.openCase();
    word("appeal", 0, "talk", "## If you see it differently");
    assertThat(text(given(NoticeType.N4, ref, REFUSAL))).contains("If you see it differently");
    assertThat(text(given(NoticeType.N6, ref, REFUSAL))).contains("If you see it differently");
    assertThat(text(given(NoticeType.N3, ref, REFUSAL))).doesNotContain("If you see it differently");
  }

  @Test
  void isNotSavedWithoutWhatTheLawWants() {
    assertThatThrownBy(() -> word("appeal", 0, "mediation", "")).isInstanceOf(RuleBroken.class)
        .hasMessageContaining("the right to mediation (SEND Regulations 2014, regulation 32)");
    assertThat(wordings.versions("appeal")).isEmpty();
  }

  @Test
  void goesBackToTheStandardAndKeepsEveryVersion() {
    String ref = fixtures.openCase();
    word("n1", 0, "title", "Thank you for your request");
    reset.reset(new ResetWording.Command("n1", 1));
    reset.reset(new ResetWording.Command("n1", 2));
    assertThat(text(given(NoticeType.N1, ref, NoticeDetails.none()))).startsWith("We have the request about");
    fixtures.as("t-admin");
    assertThat(wordings.versions("n1")).extracting(version -> version.number() + " " + version.passages())
        .containsExactly("2 {}", "1 {title=Thank you for your request}");
  }

  @Test
  void ofTwoAtATimeTellsTheSecondWhoWasFirst() {
    word("n1", 0, "title", "Thank you");
    assertThatThrownBy(() -> word("n1", 0, "title", "Many thanks")).isInstanceOf(RuleBroken.class)
        .hasMessageStartingWith("Ada Testing changed this wording on 13 October 2026");
    word("n1", 1, "title", "Many thanks");
    assertThat(wordings.versions("n1")).hasSize(2);
  }

  @Test
  void isOnesOwnAndNoOtherAuthoritys() {
    word("n1", 0, "title", "Thank you");
    fixtures.as("t-olga");
    assertThat(wordings.versions("n1")).isEmpty();
  }

  @Test
  void isWrittenDownWithWhatItWasBeforeAndForAdministratorsAlone() {
    word("n1", 0, "title", "Thank you");
    assertThat(jdbc.sql("select detail from access_log where action = 'WORDING_CHANGED' and username = 't-admin'")
        .query(String.class).list()).contains(
            "N1 Letter to say we have the request, version 1. Title: Thank you, before We have the request about ((whom)).");
    fixtures.as("t-maya");
    assertThatThrownBy(() -> change.change(new ChangeWording.Command("n1", 1, Map.of())))
        .isInstanceOf(AccessDeniedException.class);
    fixtures.as("t-admin");
    assertThatThrownBy(() -> change.change(new ChangeWording.Command("../n1", 0, Map.of())))
        .isInstanceOf(NotFound.class);
  }

  private void word(String template, int basedOn, String passage, String words) {
    fixtures.as("t-admin");
    var latest = wordings.versions(template).stream().findFirst().orElse(null);
    Map<String, String> typed = new LinkedHashMap<>(wordings.words(template, latest));
    typed.put(passage, words);
    change.change(new ChangeWording.Command(template, basedOn, typed));
  }

  private String text(UUID id) {
    return sheets.of(id).letter().text();
  }
}
