package org.ehccasework.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.casefile.CasePerson.Kind;

/** A case in a test, described in a sentence: {@code aCase().receivedOn(MON_7_SEP_2026).restricted().open()}. */
public class CaseToOpen {

  public static final LocalDate MON_7_SEP_2026 = LocalDate.of(2026, 9, 7);

  private final OpenCase openCase;
  private final CasePeople people;
  private final String mark = letters(UUID.randomUUID());
  private UUID authorityId;
  private UUID teamId;
  private UUID childId;
  private String firstName = "Kofi";
  private String lastName = "Mensah " + mark;
  private LocalDate born = LocalDate.of(2019, 3, 14);
  private String upn;
  private String nhsNumber;
  private LocalDate receivedOn = MON_7_SEP_2026;
  private LocalDate becameResponsibleOn;
  private String coordinator = "t-priya";
  private boolean restricted;

  CaseToOpen(OpenCase openCase, CasePeople people, UUID authorityId, UUID teamId) {
    this.openCase = openCase;
    this.people = people;
    this.authorityId = authorityId;
    this.teamId = teamId;
  }

  public CaseToOpen of(UUID authority, UUID team) {
    this.authorityId = authority;
    this.teamId = team;
    return this;
  }

  public CaseToOpen known(UUID child) {
    this.childId = child;
    return this;
  }

  public CaseToOpen named(String first, String last) {
    this.firstName = first;
    this.lastName = last;
    return this;
  }

  public CaseToOpen born(LocalDate day) {
    this.born = day;
    return this;
  }

  public CaseToOpen numbers(String pupilNumber, String healthNumber) {
    this.upn = pupilNumber;
    this.nhsNumber = healthNumber;
    return this;
  }

  public CaseToOpen receivedOn(LocalDate day) {
    this.receivedOn = day;
    return this;
  }

  public CaseToOpen becameResponsibleOn(LocalDate day) {
    this.becameResponsibleOn = day;
    return this;
  }

  /** Null for a case that nobody has yet. */
  public CaseToOpen coordinator(String username) {
    this.coordinator = username;
    return this;
  }

  public CaseToOpen restricted() {
    this.restricted = true;
    return this;
  }

  /** Opens it, with its family, and answers its reference. */
  public String open() {
    String ref = openCase.open(new OpenCase.New(childId, firstName, lastName, born, upn, nhsNumber,
        "Elm Grove Primary School", receivedOn, becameResponsibleOn, "email", authorityId, teamId, coordinator,
        restricted)).ref();
    people.add(new CasePerson(UUID.randomUUID(), ref, Kind.PARENT, "Abena " + lastName, null,
        "4 Elm Road, Testbury, TE5 7QQ", "abena@family.test", "07700 900123", true, true));
    people.add(new CasePerson(UUID.randomUUID(), ref, Kind.SETTING, "Head teacher", "Elm Grove Primary School",
        "Elm Grove, Testbury, TE5 7QR", "head@elmgrove.test", "01234 555100", true, true));
    return ref;
  }

  /** Words of letters alone, which stand in no other test's data. */
  private static String letters(UUID id) {
    String hex = id.toString().replace("-", "").substring(0, 10);
    return hex.chars().map(c -> Character.isDigit(c) ? c - '0' + 'k' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }
}
