package org.ehccasework.plan.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.plan.OpenPlanEditor.Opened;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.plan.PlanVersion.AdviceLine;
import org.ehccasework.plan.internal.SendingPolicy;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Draws a section of the plan that is being written, with one part of it open to be changed. */
@Component
class EditorPage {

  private final SendingPolicy policy;
  private final SectionAdvice advice;
  private final CommentLines comments;
  private final StaffDirectory staff;
  private final CurrentActor actor;

  EditorPage(SendingPolicy policy, SectionAdvice advice, CommentLines comments, StaffDirectory staff,
      CurrentActor actor) {
    this.policy = policy;
    this.advice = advice;
    this.comments = comments;
    this.staff = staff;
    this.actor = actor;
  }

  /**
   * What is open to be changed.
   *
   * @param row null where it is no row
   * @param label what it is called, as in "F2"
   * @param isNew whether the row is still to be added
   */
  record Part(TaskForm form, Reading reading, Map<String, List<Option>> options, UUID row, String label, boolean isNew,
      String action, Clash clash) {}

  /** What stands above every page of the editor. */
  String head(Opened opened, PlanSection section, Model model) {
    PlanVersion version = opened.version();
    Fixes fixes = new Fixes(policy.notesOn(version), opened.written().draft());
    model.addAttribute("base", VersionView.href(version.caseRef(), version.number()));
    model.addAttribute("kind", version.isDraft() ? "draft plan" : "final plan");
    model.addAttribute("draft", version.isDraft());
    model.addAttribute("saved", saved(opened));
    model.addAttribute("begun", version.id() != null);
    PlanCompareController.link(version, model);
    model.addAttribute("fixes", fixes);
    model.addAttribute("first", SectionNav.firstToWrite(fixes).orElse(null));
    model.addAttribute("nav", SectionNav.of(version, fixes, section, opened.comments()));
    return "plan/sections";
  }

  /** @param part null where nothing is open */
  String draw(Opened opened, PlanSection section, Part part, Model model) {
    head(opened, section, model);
    PlanVersion version = opened.version();
    Fixes fixes = (Fixes) model.getAttribute("fixes");
    String state = SectionNav.state(version, fixes, section, opened.comments());
    model.addAttribute("here", "You are in " + section + (state.isEmpty() ? "" : ": " + state.toLowerCase()));
    model.addAttribute("section", section);
    model.addAttribute("others", opened.others().stream()
        .map(reader -> staff.nameOf(reader.username()) + " opened this section on " + Words.dateAndTime(reader.at())
            + ".").toList());
    model.addAttribute("ofWhole", fixes.ofWhole(section));
    model.addAttribute("groups", section.kind() == PlanSection.Kind.ROWS
        ? new RowCards(opened.written(), fixes, section).groups() : List.of());
    model.addAttribute("given", PlanView.of(version).sections().get(section.ordinal()));
    model.addAttribute("adviceIds", version.advice().stream().map(AdviceLine::adviceId).toList());
    model.addAttribute("advice", advice.of(version.caseRef(), section));
    model.addAttribute("comments", comments(opened, section));
    model.addAttribute("agreed", SignatureView.agreed(version.health()));
    model.addAttribute("before", section.ordinal() == 0 ? null : PlanSection.values()[section.ordinal() - 1]);
    model.addAttribute("after", section == PlanSection.K ? null : PlanSection.values()[section.ordinal() + 1]);
    model.addAttribute("empty", section.ordinal() > PlanSection.F.ordinal() && section.kind() == PlanSection.Kind.ROWS
        && opened.written().draft().rows(section).isEmpty() && fixes.in(section).isEmpty());
    model.addAttribute("useAt", section.kind() == PlanSection.Kind.ROWS ? "/" + section + "/new?use="
        : opened.written().draft().content().text(section) == null ? "/" + section + "?use=" : null);
    model.addAttribute("nobodyWrote", (section == PlanSection.C || section == PlanSection.D)
        && opened.written().draft().content().text(section) == null);
    model.addAttribute("part", part);
    if (part != null) {
      model.addAttribute("form", part.form());
      model.addAttribute("reading", part.reading());
      model.addAttribute("options", part.options());
    }
    return "plan/section";
  }

  CommentLines.InSection comments(Opened opened, PlanSection section) {
    return comments.in(section, opened.written().draft(), opened.comments());
  }

  private String saved(Opened opened) {
    String version = "Version " + opened.version().number();
    String by = opened.written().savedBy();
    if (by == null || opened.version().id() == null) {
      return version + ", nothing saved yet.";
    }
    return version + ", saved on " + Words.dateAndTime(opened.written().savedAt())
        + (by.equals(actor.username()) ? "." : " by " + staff.nameOf(by) + ".");
  }
}
