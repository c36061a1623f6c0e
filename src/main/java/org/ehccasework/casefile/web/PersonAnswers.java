package org.ehccasework.casefile.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.PersonDetails;
import org.ehccasework.casefile.PersonNeeds;
import org.ehccasework.casefile.PersonTies;
import org.ehccasework.casefile.Support;
import org.ehccasework.web.form.FormAnswers;

/** The details of someone as answers of a form, and back. */
final class PersonAnswers {

  private PersonAnswers() {}

  static PersonDetails details(FormAnswers answers) {
    return new PersonDetails(CasePerson.Kind.valueOf(answers.text("kind")), answers.text("name"),
        answers.text("organisation"), answers.text("address"), answers.text("email"), answers.flag("agreedEmail"),
        answers.flag("mayBeWrittenTo"), answers.text("phone"), answers.text("notes"), ties(answers), needs(answers),
        answers.text("noLettersReason"), answers.date("noLettersSince").orElse(null));
  }

  /** Someone whose address is theirs too; null where nobody was chosen. */
  static UUID livesWith(FormAnswers answers) {
    return chosen(answers, "livesWith").map(UUID::fromString).orElse(null);
  }

  private static PersonTies ties(FormAnswers answers) {
    return new PersonTies(answers.text("relation"),
        chosen(answers, "parentalResponsibility").map("yes"::equals).orElse(null), answers.flag("copiesAgreed"),
        answers.flag("addressConfidential"), answers.text("addressNotTo"),
        chosen(answers, "support").map(Support::valueOf).orElse(null));
  }

  private static PersonNeeds needs(FormAnswers answers) {
    return new PersonNeeds(answers.text("language"), answers.flag("interpreter"),
        chosen(answers, "format").map(PersonNeeds.Format::valueOf).orElse(null),
        chosen(answers, "way").map(PersonNeeds.Way::valueOf).orElse(null));
  }

  private static Optional<String> chosen(FormAnswers answers, String key) {
    return Optional.of(answers.text(key)).filter(text -> !text.isEmpty());
  }

  static Map<String, Object> values(CasePerson person) {
    Map<String, Object> values = new HashMap<>();
    values.put("basedOn", person.mark());
    values.put("kind", person.kind().name());
    values.put("support", person.ties().support() == null ? null : person.ties().support().name());
    values.put("name", person.name());
    values.put("relation", person.ties().relation());
    values.put("parentalResponsibility", person.ties().parentalResponsibility() == null ? null
        : person.ties().parentalResponsibility() ? "yes" : "no");
    values.put("organisation", person.organisation());
    values.put("address", person.address());
    values.put("addressConfidential", person.ties().addressConfidential());
    values.put("addressNotTo", person.ties().addressNotTo());
    values.put("email", person.email());
    values.put("agreedEmail", person.agreedEmail());
    values.put("phone", person.phone());
    values.put("way", person.needs().way() == null ? null : person.needs().way().name());
    values.put("language", person.needs().language());
    values.put("interpreter", person.needs().interpreter());
    values.put("format", person.needs().format() == null ? null : person.needs().format().name());
    values.put("mayBeWrittenTo", person.mayBeWrittenTo());
    values.put("noLettersReason", person.noLetters() == null ? null : person.noLetters().reason());
    values.put("noLettersSince", person.noLetters() == null ? null : person.noLetters().since());
    values.put("copiesAgreed", person.ties().copiesAgreed());
    values.put("notes", person.notes());
    return values;
  }
}
