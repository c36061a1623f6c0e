package org.ehccasework.advice.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.casefile.AttendedSettings;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.SettingMove;
import org.ehccasework.people.AdviserBodies;
import org.ehccasework.people.Organisation;
import org.ehccasework.people.Organisations;
import org.ehccasework.settings.Settings;
import org.springframework.stereotype.Component;

/** Finds who gives a kind of advice in a case, and the lead to turn to when it is late. */
@Component
public class AdviceBodies {

  /** What the address of a letter holds. */
  private static final int LONGEST_NAME = 200;

  private final CaseFiles cases;
  private final CasePeople people;
  private final AttendedSettings attended;
  private final Organisations organisations;
  private final Settings settings;
  private final AdviserBodies advisers;

  AdviceBodies(CaseFiles cases, CasePeople people, AttendedSettings attended, Organisations organisations,
      Settings settings, AdviserBodies advisers) {
    this.attended = attended;
    this.advisers = advisers;
    this.cases = cases;
    this.people = people;
    this.organisations = organisations;
    this.settings = settings;
  }

  /**
   * Who is asked.
   *
   * @param leadTitle as in "Designated clinical officer"; null where there is no lead
   */
  public record Body(String name, String address, String email, String leadTitle, String leadName,
      String leadEmail) {

    /** As in "Designated clinical officer (Dr Aziz)"; null where there is no lead. */
    public String lead() {
      return leadTitle == null ? null : leadTitle + (leadName == null ? "" : " (" + leadName + ")");
    }

    static final Body UNKNOWN = new Body(null, null, null, null, null, null);
  }

  /** The body for this kind; all its parts are null where nobody is known. */
  public Body of(String caseRef, AdviceKind kind) {
    return switch (kind) {
      case FAMILY -> family(caseRef);
      case EDUCATION -> setting(caseRef);
      default -> kind.body() == null ? Body.UNKNOWN : organisation(cases.get(caseRef), kind.body());
    };
  }

  /** The names of the services the authority works with and of whatever its advisers write for. */
  public List<String> known(String caseRef) {
    UUID authority = cases.get(caseRef).authorityId();
    return Stream.concat(advisers.ofAll(authority).values().stream().flatMap(List::stream),
        organisations.of(authority).stream().map(Organisation::name)).distinct().sorted().toList();
  }

  private Body family(String caseRef) {
    var homes = people.familyOf(caseRef).to();
    if (homes.isEmpty()) {
      return Body.UNKNOWN;
    }
    var family = people.family(caseRef);
    CasePerson first = family.get(0);
    boolean oneAddress = homes.size() == 1 && !homes.get(0).confidential();
    String names = String.join(" and ", family.stream().map(CasePerson::name).toList());
    return new Body(names.length() > LONGEST_NAME ? first.name() : names,
        oneAddress ? first.address() : null,
        first.agreedEmail() ? first.email() : null, null, null, null);
  }

  /** The head of the setting attended, who is also the one to turn to; by the directory where no address is known. */
  private Body setting(String caseRef) {
    String now = cases.get(caseRef).child().setting();
    List<SettingMove> moves = attended.of(caseRef);
    Optional<CasePerson> head = people.of(caseRef).stream()
        .filter(person -> person.kind() == CasePerson.Kind.SETTING)
        .filter(person -> person.isOf(now) || moves.stream().noneMatch(move -> move.isAway(person.organisation())))
        .min(Comparator.comparing(person -> !person.isOf(now)));
    Body body = head.map(person -> new Body(person.organisation() == null ? person.name() : person.organisation(),
            person.address(), person.email(), "Head", person.name(), person.email()))
        .orElseGet(() -> new Body(now, null, null, "Head", null, null));
    return body.address() != null || body.email() != null || body.name() == null ? body
        : settings.named(cases.get(caseRef).authorityId(), body.name()).map(known -> new Body(body.name(),
            known.address(), known.email(), "Head", body.leadName(), known.email())).orElse(body);
  }

  private Body organisation(CaseFile file, Organisation.Kind kind) {
    return organisations.find(file.authorityId(), kind)
        .map(found -> new Body(found.name(), found.address(), found.email(), found.leadTitle(), found.leadName(),
            found.leadEmail()))
        .orElse(Body.UNKNOWN);
  }
}
