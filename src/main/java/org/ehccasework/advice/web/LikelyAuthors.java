package org.ehccasework.advice.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.internal.AdviceBodies;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.people.AdviserBodies;
import org.springframework.stereotype.Component;

/** Who may have written an advice that came by post, as far as is known: to choose from, or to correct. */
@Component
class LikelyAuthors {

  /** Those whose profession is in the name of what they are asked for. */
  private static final Set<AdviceKind> ONE_PROFESSION = Set.of(AdviceKind.PSYCHOLOGY, AdviceKind.SPEECH_AND_LANGUAGE,
      AdviceKind.OCCUPATIONAL_THERAPY, AdviceKind.PHYSIOTHERAPY, AdviceKind.VISION, AdviceKind.HEARING,
      AdviceKind.MULTI_SENSORY, AdviceKind.VIRTUAL_SCHOOL);

  private final CaseFiles files;
  private final CasePeople people;
  private final AdviceRequests requests;
  private final AdviceBodies bodies;
  private final AdviserBodies advisers;

  LikelyAuthors(CaseFiles files, CasePeople people, AdviceRequests requests, AdviceBodies bodies,
      AdviserBodies advisers) {
    this.files = files;
    this.people = people;
    this.requests = requests;
    this.bodies = bodies;
    this.advisers = advisers;
  }

  /**
   * @param names to choose from: those who write for the body that was asked; where nobody does, whoever leads it
   * @param first first values of the name and the role, where there can hardly be another
   */
  record Likely(List<String> names, Map<String, Object> first) {}

  Likely of(AdviceRequest request) {
    return request.kind() == AdviceKind.FAMILY ? family(people.family(request.caseRef())) : professionals(request);
  }

  private static Likely family(List<CasePerson> family) {
    return new Likely(family.stream().map(CasePerson::name).toList(), family.size() != 1 ? Map.of()
        : Map.of("author", family.get(0).name(), "authorRole", family.get(0).title()));
  }

  private Likely professionals(AdviceRequest request) {
    List<String> writers = request.organisation() == null ? List.of()
        : advisers.writersFor(files.get(request.caseRef()).authorityId(), request.organisation());
    Map<String, Object> first = new HashMap<>();
    if (writers.size() == 1 && isAskedForOneThing(request)) {
      first.put("author", writers.get(0));
    }
    if (ONE_PROFESSION.contains(request.kind())) {
      first.put("authorRole", request.kind().adviser());
    }
    return new Likely(writers.isEmpty() ? lead(request) : writers, first);
  }

  /** The head of the setting that was asked, or the lead of the service; nobody where neither is known. */
  private List<String> lead(AdviceRequest request) {
    if (request.kind() == AdviceKind.EDUCATION) {
      return people.of(request.caseRef()).stream().filter(person -> person.kind() == CasePerson.Kind.SETTING
          && person.isOf(request.organisation())).map(CasePerson::name).toList();
    }
    String lead = bodies.of(request.caseRef(), request.kind()).leadName();
    return lead == null ? List.of() : List.of(lead);
  }

  /** A health body that was asked for a paediatrician's advice and a therapist's has two authors. */
  private boolean isAskedForOneThing(AdviceRequest request) {
    return requests.of(request.caseRef()).stream()
        .filter(other -> request.organisation().equals(other.organisation())).count() == 1;
  }
}
