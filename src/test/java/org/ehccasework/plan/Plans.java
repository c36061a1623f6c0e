package org.ehccasework.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.plan.PlanContent.Need;
import org.ehccasework.plan.PlanContent.Outcome;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanContent.Section;
import org.ehccasework.plan.PlanVersion.AdviceLine;
import org.ehccasework.plan.PlanVersion.Kind;
import org.ehccasework.plan.PlanVersion.State;

/** A plan with nothing to fix, and changes of it. */
public final class Plans {

  public static final Need NEED = new Need("Kofi finds spoken instructions hard to follow.", "communication");
  public static final Outcome OUTCOME = new Outcome("Kofi follows a three-part instruction.", 1, "July 2027");
  public static final Provision PROVISION = new Provision(Section.F, 1,
      "Small group work on listening and understanding.", "Teaching assistant", "3 times a week", "20 minutes",
      "4 children", "Trained by the therapist", "At the end of each term", "Speech and language advice", false);
  public static final AdviceLine ADVICE = new AdviceLine(UUID.randomUUID(), "Educational psychology advice",
      "6(1)(d)", "Dr Ruth Adeyemi", "Educational psychologist", LocalDate.of(2026, 11, 3));

  private Plans() {}

  public static PlanContent good() {
    return content("Kofi likes trains.", List.of(NEED), "None identified", "None identified", List.of(OUTCOME),
        List.of(PROVISION));
  }

  public static PlanContent content(String a, List<Need> needs, String c, String d, List<Outcome> outcomes,
      List<Provision> provision) {
    return content(a, needs, c, d, outcomes, provision, null);
  }

  public static PlanContent content(String a, List<Need> needs, String c, String d, List<Outcome> outcomes,
      List<Provision> provision, String j) {
    return new PlanContent(a, needs, c, d, outcomes, provision, j, "Kofi drew what he likes; his mother met us.");
  }

  public static PlanContent withA(String text) {
    PlanContent good = good();
    return content(text, good.needs(), good.sectionC(), good.sectionD(), good.outcomes(), good.provision());
  }

  public static PlanContent withOutcome(Outcome outcome) {
    PlanContent good = good();
    return content(good.sectionA(), good.needs(), good.sectionC(), good.sectionD(), List.of(outcome),
        good.provision());
  }

  public static PlanContent withProvision(Provision... rows) {
    return withCare("None identified", "None identified", rows);
  }

  public static PlanContent withCare(String c, String d, Provision... rows) {
    PlanContent good = good();
    return content(good.sectionA(), good.needs(), c, d, good.outcomes(), List.of(rows));
  }

  /** The good row with other words. */
  public static Provision saying(String what, String howOften, String howLong) {
    return new Provision(Section.F, 1, what, PROVISION.who(), howOften, howLong, PROVISION.groupSize(),
        PROVISION.staffQualification(), PROVISION.reviewPoint(), PROVISION.source(), false);
  }

  public static Provision care(Section section, String what) {
    return new Provision(section, null, what, "Community nurse", "Once a week", "30 minutes", null, null, null, null,
        false);
  }

  public static PlanVersion draft(PlanContent content) {
    return version(Kind.DRAFT, content, SectionI.BLANK, null, List.of(ADVICE));
  }

  public static PlanVersion finalPlan(PlanContent content, SectionI named) {
    return version(Kind.FINAL, content, named, null, List.of(ADVICE));
  }

  public static PlanVersion version(Kind kind, PlanContent content, SectionI named, PlanVersion.Agreed health,
      List<AdviceLine> advice) {
    return new PlanVersion(UUID.randomUUID(), "EHC-2026-0412", 1, kind, State.WORKING, content, named, health, null,
        null, null, null, null, null, advice);
  }
}
