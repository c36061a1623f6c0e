package org.ehccasework.plan;

import java.util.Optional;
import org.ehccasework.plan.PlanContent.Section;

/** The sections of a plan in their order, each apart from the others (SEND Regulations 2014, regulation 12(1)). */
public enum PlanSection {
  A("Views, interests and aspirations", "Views and hopes", Kind.TEXT),
  B("Special educational needs", "Special educational needs", Kind.ROWS),
  C("Health needs related to the special educational needs", "Health needs", Kind.TEXT),
  D("Social care needs related to the special educational needs or a disability", "Social care needs", Kind.TEXT),
  E("Outcomes", "Outcomes", Kind.ROWS),
  F(Section.F.words(), Section.F.words(), Kind.ROWS),
  G(Section.G.words(), "Health provision", Kind.ROWS),
  H1(Section.H1.words(), "Social care under the 1970 Act", Kind.ROWS),
  H2(Section.H2.words(), "Other social care", Kind.ROWS),
  I("School or other setting", "School or other setting", Kind.GIVEN),
  J("Personal budget and direct payments", "Personal budget", Kind.TEXT),
  K("Advice and information", "Advice", Kind.GIVEN);

  /** How a section is written: as one text, as rows, or not here at all because it comes from elsewhere. */
  public enum Kind { TEXT, ROWS, GIVEN }

  private final String words;
  private final String inShort;
  private final Kind kind;

  PlanSection(String words, String inShort, Kind kind) {
    this.words = words;
    this.inShort = inShort;
    this.kind = kind;
  }

  /** As it stands in a plan: "B. Special educational needs". */
  public String heading() {
    return name() + ". " + words;
  }

  /** For lists of the sections: "H1. Social care under the 1970 Act". */
  public String title() {
    return name() + ". " + inShort;
  }

  public Kind kind() {
    return kind;
  }

  /** Empty for a section that does not provide for anything. */
  public Optional<Section> provision() {
    return switch (this) {
      case F, G, H1, H2 -> Optional.of(Section.valueOf(name()));
      default -> Optional.empty();
    };
  }
}
