package org.ehccasework.advice.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.internal.AdviceBodies;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.people.AdviserBodies;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
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
  private final StaffDirectory staff;

  LikelyAuthors(CaseFiles files, CasePeople people, AdviceRequests requests, AdviceBodies bodies,
      AdviserBodies advisers, StaffDirectory staff) {
    this.files = files;
    this.people = people;
    this.requests = requests;
    this.bodies = bodies;
    this.advisers = advisers;
    this.staff = staff;
  }

  /**
   * @param names to choose from: those who write for the body that was asked, then whoever leads it
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
    List<StaffMember> writers = writingFor(request);
    List<String> names = new ArrayList<>(writers.stream().map(StaffMember::name).toList());
    Stream.of(bodies.of(request.caseRef(), request.kind()).leadName()).filter(Objects::nonNull)
        .filter(name -> !names.contains(name)).forEach(names::add);
    Map<String, Object> first = new HashMap<>();
    if (writers.size() == 1 && isAskedForOneThing(request)) {
      first.put("author", writers.get(0).name());
    }
    if (ONE_PROFESSION.contains(request.kind())) {
      first.put("authorRole", request.kind().adviser());
    }
    return new Likely(names, first);
  }

  private List<StaffMember> writingFor(AdviceRequest request) {
    if (request.organisation() == null) {
      return List.of();
    }
    UUID authority = files.get(request.caseRef()).authorityId();
    Map<UUID, List<String>> bodiesOf = advisers.ofAll(authority);
    return staff.all(authority).stream().filter(StaffMember::enabled)
        .filter(person -> bodiesOf.getOrDefault(person.id(), List.of()).contains(request.organisation())).toList();
  }

  /** A health body that was asked for a paediatrician's advice and a therapist's has two authors. */
  private boolean isAskedForOneThing(AdviceRequest request) {
    return requests.of(request.caseRef()).stream()
        .filter(other -> request.organisation().equals(other.organisation())).count() == 1;
  }
}
