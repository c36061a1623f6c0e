package org.ehccasework.advice.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ehccasework.advice.AdviceKind;

/** What regulation 6 wants in every assessment, or was asked of a qualified teacher, and is not here. */
public final class MissingAdvice {

  private MissingAdvice() {}

  public static List<AdviceKind> of(List<AdviceRequest> requests) {
    Set<AdviceKind> wanted = new LinkedHashSet<>(AdviceKind.ALWAYS);
    requests.stream().filter(request -> request.kind().isQualifiedTeacher())
        .filter(request -> request.status() != AdviceRequest.Status.TAKEN_BACK)
        .forEach(request -> wanted.add(request.kind()));
    return wanted.stream().filter(kind -> requests.stream()
        .noneMatch(request -> request.kind() == kind && request.isHere())).sorted().toList();
  }

  /** As in "medical advice and social care advice". */
  public static String words(List<AdviceKind> kinds) {
    List<String> names = kinds.stream().map(AdviceKind::inSentence).collect(Collectors.toList());
    if (names.size() < 2) {
      return String.join("", names);
    }
    String last = names.remove(names.size() - 1);
    return String.join(", ", names) + " and " + last;
  }
}
