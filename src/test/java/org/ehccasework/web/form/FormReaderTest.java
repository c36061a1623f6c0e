package org.ehccasework.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

class FormReaderTest {

  private static final Map<String, List<Option>> BODIES = Map.of("bodies", List.of(new Option("nhs", "NHS")));

  private final TaskForms forms = new TaskForms(new ObjectMapper());
  private final TaskForm form = forms.of("sample-task");
  private final FormReader reader = new FormReader();
  private final LinkedMultiValueMap<String, String> typed = new LinkedMultiValueMap<>();

  @Test
  void readsTheFormFileInItsOrderWithGroupsOpenedUp() {
    assertThat(form.title()).isEqualTo("Answer the sample");
    assertThat(form.fields()).extracting(FormField::key).containsExactly(
        "method", "sentOn", "reasons", "need", "author", "agreed", "present", "body", "provision", "existing",
        "source");
    assertThat(form.field("sentOn").orElseThrow().label()).isEqualTo("Date it was sent");
    assertThat(form.field("reasons").orElseThrow().maxLength()).isEqualTo(20);
    assertThat(form.field("provision").orElseThrow().fields()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-task", "../application", "", "A"})
  void knowsNoFormOfAnyOtherName(String key) {
    assertThatThrownBy(() -> forms.of(key)).isInstanceOf(NotFound.class);
  }

  @Test
  void saysWhatIsMissingInTheWordsOfTheLabel() {
    assertThat(read().violations()).containsExactly(
        new Violation("method", "Select how it was sent"),
        new Violation("sentOn", "Enter the date it was sent"),
        new Violation("reasons", "Enter the reasons"));
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '"', value = {"Date it was sent,Enter the date it was sent",
      "First day away,Enter the first day away", "Answer by,Enter a date for 'Answer by'", "Put off until,Enter a date for 'Put off until'"})
  void asksForADateInWordsThatCanBeSaid(String label, String message) {
    TaskForm one = new TaskForm("one", "One", List.of(new FormField("on", FieldType.DATE, label, null, true, List.of(),
        null, List.of(), 0, false, 0)));
    assertThat(reader.fromParams(one, typed, Map.of()).violations()).containsExactly(new Violation("on", message));
  }

  @Test
  void readsThreeBoxesAsADate() {
    fillIn();
    assertThat(read().violations()).isEmpty();
    assertThat(read().answers().date("sentOn")).contains(LocalDate.of(2026, 3, 27));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "03", "mar", "March", "MARC"})
  void readsAMonthAsANumberOrInWords(String month) {
    fillIn();
    typed.set("sentOn-month", month);
    assertThat(read().answers().date("sentOn")).contains(LocalDate.of(2026, 3, 27));
    assertThat(read().typed()).containsEntry("sentOn-month", month);
  }

  @Test
  void readsAWholeDateAndShowsItInThreeBoxes() {
    fillIn();
    List.of("day", "month", "year").forEach(part -> typed.remove("sentOn-" + part));
    typed.set("sentOn", "2026-03-27");
    assertThat(read().answers().date("sentOn")).contains(LocalDate.of(2026, 3, 27));
    assertThat(read().typed()).containsEntry("sentOn-day", "27").containsEntry("sentOn-year", "2026");
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {
      "31,2,2026,must be a real date", "29,2,2027,must be a real date", "x,2,2026,must be a real date",
      "1,1,20266,must be a real date", "1,1,26,must have a year of four digits", "1,ma,2026,must be a real date",
      "1,marchx,2026,must be a real date", "-,2,2026,must include a day",
      "1,-,2026,must include a month", "1,2,-,must include a year"})
  void refusesADateThatIsNotOneAndKeepsIt(String day, String month, String year, String message) {
    fillIn();
    typed.set("sentOn-day", day);
    typed.set("sentOn-month", month);
    typed.set("sentOn-year", year);
    Reading reading = read();
    assertThat(reading.errorAt("sentOn")).startsWith("Date it was sent " + message);
    assertThat(reading.violations()).hasSize(1);
    assertThat(reading.typed()).containsEntry("sentOn-day", day == null ? "" : day);
  }

  @Test
  void refusesAnAnswerThatIsNotOffered() {
    fillIn();
    typed.set("method", "pigeon");
    typed.set("body", "unknown");
    typed.add("present", "nobody");
    assertThat(read().violations()).extracting(Violation::field).containsExactly("method", "present", "body");
  }

  @Test
  void takesTheAnswersTheServerSupplies() {
    fillIn();
    typed.set("body", "nhs");
    assertThat(read().answers().text("body")).isEqualTo("nhs");
  }

  @Test
  void refusesTooLongATextAndKeepsIt() {
    fillIn();
    typed.set("reasons", "a reason of far too many characters");
    assertThat(read().errorAt("reasons")).isEqualTo("Reasons must be 20 characters or fewer");
    assertThat(read().typed()).containsEntry("reasons", "a reason of far too many characters");
  }

  @Test
  void readsNumbersAndRefusesOtherText() {
    fillIn();
    typed.set("need", "3");
    assertThat(read().answers().number("need")).contains(3);
    typed.set("need", "three");
    assertThat(read().errorAt("need")).isEqualTo("Which need must be a whole number, like 3");
  }

  @Test
  void readsTicksAndLists() {
    fillIn();
    typed.set("agreed", "true");
    typed.addAll("present", List.of("health", "education"));
    assertThat(read().answers().flag("agreed")).isTrue();
    assertThat(read().answers().choices("present")).containsExactly("health", "education");
  }

  @Test
  void leavesBlankRowsOutAndNamesTheRowThatHasAGap() {
    fillIn();
    typed.set("provision[0].what", "  ");
    typed.set("provision[3].section", "F");
    typed.set("provision[3].what", "Speech therapy");
    typed.set("provision[12].what", "Physiotherapy");
    Reading reading = read();
    assertThat(reading.answers().rows("provision")).extracting(row -> row.text("what"))
        .containsExactly("Speech therapy", "Physiotherapy");
    assertThat(reading.violations()).extracting(Violation::field, Violation::message)
        .containsExactly(tuple("provision[1].section", "Select the section (row 2)"));
  }

  @Test
  void namesASectionByItsLetter() {
    Reading empty = reader.fromParams(forms.of("write-draft-plan"), new LinkedMultiValueMap<>(), Map.of());
    assertThat(empty.violations()).extracting(Violation::message)
        .contains("Enter section C: health needs", "Fill in at least one row: section E: outcomes");
  }

  @Test
  void addsAndRemovesRowsWithoutCheckingAnything() {
    typed.set("provision[0].what", "Speech therapy");
    Reading longer = reader.withRows(form, typed, "add:provision");
    assertThat(longer.violations()).isEmpty();
    assertThat((List<?>) longer.typed().get("provision")).hasSize(2);
    Reading shorter = reader.withRows(form, typed, "remove:provision:0");
    assertThat((List<?>) shorter.typed().get("provision")).isEqualTo(List.of(Map.of()));
  }

  @Test
  void readsJsonByTheSameRules() {
    Reading reading = reader.fromJson(form, Map.of("method", "email", "sentOn", "2026-03-27", "reasons", "Why",
        "need", 2, "agreed", true, "present", List.of("health"),
        "provision", List.of(Map.of("section", "G", "what", "Physiotherapy"))), BODIES);
    assertThat(reading.violations()).isEmpty();
    assertThat(reading.require().asMap())
        .containsEntry("sentOn", LocalDate.of(2026, 3, 27)).containsEntry("need", 2)
        .containsEntry("agreed", true)
        .containsEntry("provision", List.of(Map.of("section", "G", "what", "Physiotherapy", "agreed", false)));
  }

  @Test
  void refusesJsonOfTheWrongShape() {
    Reading reading = reader.fromJson(form, Map.of("method", Map.of("a", 1), "present", "health",
        "provision", "none"), BODIES);
    assertThat(reading.violations()).extracting(Violation::field).contains("method", "present", "provision");
    assertThatThrownBy(reading::require).isInstanceOf(RuleBroken.class);
  }

  @Test
  void showsFirstValuesWithoutFindingFault() {
    Reading reading = reader.showing(form, Map.of("sentOn", LocalDate.of(2026, 11, 9)));
    assertThat(reading.isClean()).isTrue();
    assertThat(reading.typed()).containsEntry("sentOn-month", "11");
  }

  private void fillIn() {
    typed.set("method", "email");
    typed.set("sentOn-day", "27");
    typed.set("sentOn-month", "3");
    typed.set("sentOn-year", "2026");
    typed.set("reasons", "Because of it");
  }

  private Reading read() {
    return reader.fromParams(form, typed, BODIES);
  }
}
