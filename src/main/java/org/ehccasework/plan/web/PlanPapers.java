package org.ehccasework.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.Authority;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.web.Words;
import org.ehccasework.web.print.Paper;
import org.springframework.stereotype.Component;

/** Lays a version of the plan out for paper, with the same words as its page. */
@Component
class PlanPapers {

  private final CaseFiles files;
  private final Authorities authorities;

  PlanPapers(CaseFiles files, Authorities authorities) {
    this.files = files;
    this.authorities = authorities;
  }

  Paper of(PlanVersion version) {
    CaseFile file = files.get(version.caseRef());
    PlanView plan = PlanView.of(version);
    Map<String, String> signature = SignatureView.of(version);
    Map<String, Object> values = new HashMap<>();
    values.put("council", authorities.find(file.authorityId()).map(Authority::name).orElse(""));
    values.put("reference", version.caseRef());
    values.put("child", file.child().fullName());
    values.put("born", Words.date(file.child().dateOfBirth()));
    values.put("plan", plan);
    values.put("draft", version.isDraft());
    values.put("working", version.state() == PlanVersion.State.WORKING);
    values.put("signature", signature);
    values.put("outline", outline(plan, signature));
    return new Paper("plan/paper", values, version.caseRef() + "-plan-" + version.number());
  }

  /** What a reader of the file may jump to: each section in its order. */
  private static List<String> outline(PlanView plan, Map<String, String> signature) {
    Stream<String> last = signature.isEmpty() ? Stream.empty() : Stream.of("About this plan");
    return Stream.concat(plan.sections().stream().map(PlanView.Section::heading), last).toList();
  }
}
