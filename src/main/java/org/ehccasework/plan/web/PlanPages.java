package org.ehccasework.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.plan.ReadPlan;
import org.ehccasework.plan.ReadPlanComments;
import org.ehccasework.plan.internal.DraftTasks;
import org.ehccasework.web.print.PaperDownload;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The plan of a case: its versions, and each of them to be read and printed. */
@Controller
@RequestMapping("/cases/{ref}/plan")
class PlanPages {

  private final ReadPlan plans;
  private final ReadPlanComments comments;
  private final CommentLines lines;
  private final PlanPapers papers;
  private final PaperDownload download;
  private final DraftTasks writing;
  private final CaseAccess access;

  PlanPages(ReadPlan plans, ReadPlanComments comments, CommentLines lines, PlanPapers papers, PaperDownload download,
      DraftTasks writing, CaseAccess access) {
    this.plans = plans;
    this.comments = comments;
    this.lines = lines;
    this.writing = writing;
    this.access = access;
    this.papers = papers;
    this.download = download;
  }

  @GetMapping
  String versions(@PathVariable String ref, Model model) {
    model.addAttribute("write", access.mayWork(ref) ? writing.number(ref).map(number ->
        VersionView.href(ref, number) + "/A").orElse(null) : null);
    model.addAttribute("versions", plans.versions(ref).stream().map(line -> VersionView.of(ref, line)).toList());
    model.addAttribute("comments", comments.all(ref).size());
    return "plan/versions";
  }

  /** What those who wrote the plan said to each other, also about versions that were sent. */
  @GetMapping("/comments")
  String comments(@PathVariable String ref, Model model) {
    model.addAttribute("comments", lines.of(comments.all(ref)));
    return "plan/comments";
  }

  @GetMapping("/{version:\\d{1,6}}")
  String version(@PathVariable String ref, @PathVariable int version, Model model) {
    PlanVersion read = plans.version(ref, version);
    model.addAttribute("plan", PlanView.of(read));
    model.addAttribute("draft", read.isDraft());
    model.addAttribute("working", read.state() == PlanVersion.State.WORKING);
    model.addAttribute("signature", SignatureView.of(read));
    model.addAttribute("pdf", VersionView.href(ref, version) + "/pdf");
    PlanCompareController.link(read, model);
    return "plan/version";
  }

  @GetMapping("/{version:\\d{1,6}}/pdf")
  void pdf(@PathVariable String ref, @PathVariable int version, HttpServletResponse response) throws IOException {
    download.send(papers.of(plans.version(ref, version)), response);
  }
}
