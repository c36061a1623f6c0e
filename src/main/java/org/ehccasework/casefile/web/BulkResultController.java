package org.ehccasework.casefile.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ehccasework.casefile.BulkResults;
import org.ehccasework.casefile.BulkResults.NotDone;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.people.CaseReaders;
import org.ehccasework.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What worked and, by name, what did not, after one thing was done to many cases. */
@Controller
@CaseReaders
class BulkResultController {

  private final BulkResults results;
  private final CaseAccess access;

  BulkResultController(BulkResults results, CaseAccess access) {
    this.results = results;
    this.access = access;
  }

  /** @param child null where the person may not open the case any more */
  record Line(String child, String reference, String href, String what, String problem) {}

  @GetMapping("/my-work/results/{id}")
  String show(@PathVariable UUID id, Model model) {
    BulkResults.Result result = results.find(id)
        .orElseThrow(() -> new NotFound("There is no such result. Results are kept for a day."));
    model.addAttribute("result", result);
    model.addAttribute("notDone", lines(result.notDone()));
    return "casefile/bulk-result";
  }

  private List<Line> lines(List<NotDone> notDone) {
    Map<String, CaseFile> files = access.workable(notDone.stream().map(NotDone::caseRef).filter(Objects::nonNull)
        .distinct().toList()).stream().collect(Collectors.toMap(CaseFile::ref, file -> file));
    return notDone.stream().map(line -> {
      CaseFile file = files.get(line.caseRef());
      return new Line(file == null ? null : file.child().fullName(), line.caseRef(),
          file == null ? null : "/cases/" + file.ref(), line.what(), line.problem());
    }).toList();
  }
}
