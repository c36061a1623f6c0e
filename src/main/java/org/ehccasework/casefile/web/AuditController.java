package org.ehccasework.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.casefile.AuditKind;
import org.ehccasework.casefile.AuditLine;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.DownloadAudit;
import org.ehccasework.casefile.SearchAudit;
import org.ehccasework.casefile.SearchAudit.Found;
import org.ehccasework.casefile.VerifyHistory;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who did what and when, to be searched, kept as a file, and checked for changes. */
@Controller
@RequestMapping("/admin/audit")
class AuditController {

  private final SearchAudit search;
  private final DownloadAudit download;
  private final VerifyHistory verify;
  private final CaseAccess access;
  private final CaseHistory history;
  private final StaffDirectory staff;
  private final Authorities authorities;

  AuditController(SearchAudit search, DownloadAudit download, VerifyHistory verify, CaseAccess access,
      CaseHistory history, StaffDirectory staff, Authorities authorities) {
    this.search = search;
    this.download = download;
    this.verify = verify;
    this.access = access;
    this.history = history;
    this.staff = staff;
    this.authorities = authorities;
  }

  @GetMapping
  ModelAndView show(@RequestParam Map<String, String> typed) {
    var form = AuditForm.of(typed);
    List<StaffMember> people = people();
    Found found = form.isClean() ? search.search(form.query(people)) : new Found(List.of(), false);
    var page = new ModelAndView("casefile/audit", form.isClean() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    page.addObject("form", form).addObject("hasErrors", !form.isClean());
    page.addObject("people", options(people));
    page.addObject("kinds", AuditKind.values());
    page.addObject("lines", found.lines().stream().map(AuditRow::of).toList());
    page.addObject("newer", form.page() > 1 ? form.href("/admin/audit", form.page() - 1) : null);
    page.addObject("older", found.more() && form.page() < AuditForm.LAST_PAGE
        ? form.href("/admin/audit", form.page() + 1) : null);
    page.addObject("download", form.href("/admin/audit/download", 1));
    return page;
  }

  @GetMapping("/download")
  void download(@RequestParam Map<String, String> typed, HttpServletResponse response) throws IOException {
    var form = AuditForm.of(typed);
    if (!form.isClean()) {
      response.sendRedirect(form.href("/admin/audit", 1));
      return;
    }
    List<AuditLine> lines = download.download(form.query(people()));
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
    PrintWriter out = response.getWriter();
    out.print("When,User name,Name,What,Case,Detail\r\n");
    lines.forEach(line -> out.print(Stream.of(line.at().toString(), line.username(), line.name(),
        AuditWords.of(line.action()), line.caseRef(), line.detail()).map(AuditController::cell)
        .collect(Collectors.joining(",")) + "\r\n"));
  }

  /** Whether the history of a case stands as it was written. */
  @GetMapping("/cases/{ref}")
  ModelAndView check(@PathVariable String ref) {
    var verdict = verify.verify(ref);
    access.opened(ref);
    String broken = verdict.firstBroken() == null ? null : history.all(ref).stream()
        .filter(entry -> entry.id() == verdict.firstBroken()).map(entry -> Words.dateAndTime(entry.at())).findFirst()
        .orElse(null);
    return new ModelAndView("casefile/audit-check", "reference", ref).addObject("verdict", verdict)
        .addObject("broken", broken);
  }

  private List<StaffMember> people() {
    return staff.all(authorities.current().id());
  }

  private static Map<String, String> options(List<StaffMember> people) {
    Map<String, String> options = new LinkedHashMap<>();
    people.forEach(one -> options.put(one.id().toString(), one.name() + " (" + one.username() + ")"));
    options.put(AuditForm.SYSTEM, "The service itself");
    return options;
  }

  /** Quoted, and never a formula where a spreadsheet opens it. */
  private static String cell(String text) {
    String value = text == null ? "" : text;
    String plain = value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
    return "\"" + plain.replace("\"", "\"\"") + "\"";
  }
}
