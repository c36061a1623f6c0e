package org.ehccasework.plan.web;

import java.util.List;
import org.ehccasework.placement.read.ConsultationReader;
import org.ehccasework.placement.read.ConsultationReader.Consultation;
import org.ehccasework.web.Words;
import org.ehccasework.web.task.Note;
import org.springframework.stereotype.Component;

/** The settings consulted, with what each replied. */
@Component
class SettingNotes {

  private final ConsultationReader consultations;

  SettingNotes(ConsultationReader consultations) {
    this.consultations = consultations;
  }

  Note of(String caseRef) {
    List<Consultation> asked = consultations.of(caseRef);
    return asked.isEmpty() ? Note.warning("No setting was consulted",
        "Consult a setting before it is named (sections 39 and 40).")
        : new Note(Note.Kind.INFO, "Settings consulted", asked.stream().map(SettingNotes::line).toList());
  }

  private static String line(Consultation one) {
    String asked = one.requestedByFamily() ? one.setting() + ", asked for by the family" : one.setting();
    return asked + ": " + reply(one);
  }

  private static String reply(Consultation one) {
    String on = one.repliedOn() == null ? "." : ", " + Words.date(one.repliedOn()) + ".";
    return switch (one.outcome() == null ? "" : one.outcome()) {
      case "can-meet" -> "can meet the needs" + on;
      case "cannot-meet" -> "says that it cannot meet the needs" + on;
      case "no-reply" -> "did not reply in time.";
      default -> one.sentOn() == null ? "not asked yet." : "asked on " + Words.date(one.sentOn()) + ", no reply yet.";
    };
  }
}
