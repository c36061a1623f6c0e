package org.ehccasework.advice.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Says who was not asked, who need not answer, and who decided that. */
@Component
class NotAsked {

  private final StaffDirectory staff;

  NotAsked(StaffDirectory staff) {
    this.staff = staff;
  }

  List<String> of(List<AdviceRequest> requests) {
    if (requests.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    requests.stream().filter(request -> request.status() == AdviceRequest.Status.TAKEN_BACK)
        .forEach(request -> lines.add(request.body() + ": taken back on " + Words.date(request.answer().recordedOn())
            + ". " + request.answer().reason()));
    requests.stream().filter(AdviceRequest::isRefused)
        .forEach(request -> lines.add(request.body() + (request.organisation() == null ? ""
            : " from " + request.organisation()) + ": " + request.answer().reason()));
    lines.add(others(requests));
    return lines;
  }

  private String others(List<AdviceRequest> requests) {
    Set<AdviceKind> asked = requests.stream().map(AdviceRequest::kind).collect(Collectors.toSet());
    boolean teacher = asked.stream().anyMatch(AdviceKind::isQualifiedTeacher);
    AdviceRequest first = requests.get(0);
    String others = Arrays.stream(AdviceKind.values()).filter(kind -> !asked.contains(kind))
        .filter(kind -> !kind.isQualifiedTeacher())
        .filter(kind -> kind != AdviceKind.OTHER && kind != AdviceKind.ASKED_BY_FAMILY)
        .map(AdviceKind::inSentence).collect(Collectors.joining(", "))
        + (teacher ? "" : ", teachers qualified in vision, hearing or multi-sensory impairment");
    String adulthood = requests.stream().anyMatch(AdviceRequest::adulthood) ? ""
        : " Preparing for adulthood was not asked about: not in year 9 yet.";
    return "Not asked for: " + others + "." + adulthood + " Recorded by " + staff.nameOf(first.chosenBy()) + ", "
        + Words.date(first.chosenOn()) + ".";
  }
}
