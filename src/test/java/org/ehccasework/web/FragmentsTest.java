package org.ehccasework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.web.GovUkFixture.essence;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.ehccasework.web.form.FieldType;
import org.ehccasework.web.form.FieldView;
import org.ehccasework.web.form.FieldView.Choice;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.Reading;
import org.junit.jupiter.api.Test;

/** Our fragments say what GOV.UK Frontend says, so that an upgrade shows where they differ. */
class FragmentsTest {

  @Test
  void textInputIsAsPublished() throws IOException {
    same("text-input :: input(${field})", "input", "default",
        field("test-name", "test-name", FieldType.TEXT, "National Insurance number", "", null));
    same("text-input :: input(${field})", "input", "with error message",
        field("input-with-error-message", "test-name-3", FieldType.TEXT, "National Insurance number", "",
            "Enter a National Insurance number in the correct format"));
  }

  @Test
  void textareaIsAsPublished() throws IOException {
    same("textarea :: textarea(${field})", "textarea", "with hint",
        field("more-detail", "more-detail", FieldType.TEXTAREA, "Can you provide more detail?",
            "Don't include personal or financial information, eg your National Insurance number or credit card"
                + " details.", null));
    same("textarea :: textarea(${field})", "textarea", "with error message",
        field("no-ni-reason", "no-ni-reason", FieldType.TEXTAREA,
            "Why can’t you provide a National Insurance number?", "", "You must provide an explanation"));
  }

  @Test
  void fileUploadIsAsPublished() throws IOException {
    same("file-upload :: file(${field})", "file-upload", "default",
        field("file-upload-1", "file-upload-1", FieldType.TEXT, "Upload a file", "", null));
    same("file-upload :: file(${field})", "file-upload", "with error message and hint",
        field("file-upload-3", "file-upload-3", FieldType.TEXT, "Upload a file", "Your photo may be in your Pictures,"
            + " Photos, Downloads or Desktop folder. Or in an app like iPhoto.", "Error message goes here"));
  }

  @Test
  void radiosAreAsPublished() throws IOException {
    same("radios :: radios(${field})", "radios", "default",
        withChoices(field("example-default", "example-default", FieldType.RADIO, "Have you changed your name?",
            "", null), new Choice("example-default", "yes", "Yes", false),
            new Choice("example-default-2", "no", "No", false)));
  }

  @Test
  void dateInputIsAsPublished() throws IOException {
    // the published example names its boxes without a prefix; ours carry the field's name
    var drawn = Fragments.draw("date-input :: date(${field})", Map.of("field",
        field("dob", "dob", FieldType.DATE, "What is your date of birth?", "For example, 31 3 1980", null)));
    drawn.select("input").forEach(box -> box.attr("name", box.attr("name").replace("dob-", "")));
    assertThat(essence(drawn)).isEqualTo(essence(GovUkFixture.html("date-input", "default")));
  }

  @Test
  void errorSummaryIsAsPublished() throws IOException {
    var reading = new Reading(FormAnswers.of(Map.of()), Map.of(), List.of(
        new Violation("example-error-1", "The date your passport was issued must be in the past"),
        new Violation("example-error-2", "Enter a postcode, like AA1 1AA")));
    var drawn = Fragments.draw("error-summary :: summary(${reading})", Map.of("reading", reading));
    assertThat(essence(drawn)).isEqualTo(essence(GovUkFixture.html("error-summary", "default")));
  }

  @Test
  void smallPartsAreAsPublished() throws IOException {
    same("inset-text :: inset(${text})", "inset-text", "default",
        "It can take up to 8 weeks to register a lasting power of attorney if there are no mistakes in the"
            + " application.");
    same("warning-text :: warning(${text})", "warning-text", "default",
        "You can be fined up to £5,000 if you don’t register.");
    same("button :: primary(${text})", "button", "default", "Save and continue");
  }

  private static void same(String call, String component, String fixture, Object value) throws IOException {
    String name = value instanceof FieldView ? "field" : "text";
    assertThat(essence(Fragments.draw(call, Map.of(name, value))))
        .isEqualTo(essence(GovUkFixture.html(component, fixture)));
  }

  private static FieldView field(String id, String name, FieldType type, String label, String hint, String error) {
    return new FieldView(id, name, type, label, hint, "", "", "", "", List.of(), List.of(), 250, error);
  }

  private static FieldView withChoices(FieldView field, Choice... choices) {
    return new FieldView(field.id(), field.name(), field.type(), field.label(), field.hint(), "", "", "", "",
        List.of(choices), List.of(), field.maxLength(), field.error());
  }
}
