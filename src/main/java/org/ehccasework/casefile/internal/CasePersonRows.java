package org.ehccasework.casefile.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.Consent;
import org.ehccasework.casefile.Family;
import org.ehccasework.casefile.NoLetters;
import org.ehccasework.casefile.PersonNeeds;
import org.ehccasework.casefile.PersonTies;
import org.ehccasework.casefile.Rights;
import org.ehccasework.casefile.Support;
import org.ehccasework.memory.ReadOnce;
import org.ehccasework.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the people of cases. */
@Repository
public class CasePersonRows implements CasePeople {

  private static final String SELECT = "select * from case_person where case_ref = ? ";

  private final JdbcClient jdbc;
  private final CaseFiles files;
  private final ChildStandingRows standing;
  private final ConsentRows consents;
  private final RightsPromptRows prompts;
  private final Clock clock;
  private final ReadOnce once;

  CasePersonRows(JdbcClient jdbc, CaseFiles files, ChildStandingRows standing, ConsentRows consents,
      RightsPromptRows prompts, Clock clock, ReadOnce once) {
    this.jdbc = jdbc;
    this.files = files;
    this.standing = standing;
    this.consents = consents;
    this.prompts = prompts;
    this.clock = clock;
    this.once = once;
  }

  @Override
  public List<CasePerson> of(String caseRef) {
    return once.of("case_person", caseRef, () -> List.copyOf(
        jdbc.sql(SELECT + "order by kind, name, id").param(caseRef).query((row, n) -> person(row)).list()));
  }

  @Override
  public CasePerson get(String caseRef, UUID id) {
    return one(SELECT + "and id = ?", caseRef, id);
  }

  /** As {@link #get}, and keeps others from changing it until the transaction ends. */
  public CasePerson hold(String caseRef, UUID id) {
    once.forget("case_person");
    return one(SELECT + "and id = ? for update", caseRef, id);
  }

  private CasePerson one(String select, String caseRef, UUID id) {
    return jdbc.sql(select).params(caseRef, id).query((row, n) -> person(row)).optional()
        .orElseThrow(() -> new NotFound("There is no such person in " + caseRef + "."));
  }

  @Override
  public Family familyOf(String caseRef) {
    return familyOf(caseRef, LocalDate.now(clock));
  }

  @Override
  public Family familyOf(String caseRef, LocalDate day) {
    CaseFile file = files.get(caseRef);
    UUID child = file.child().id();
    List<CasePerson> all = of(caseRef);
    return new FamilyRule(file, all, standing.care(child).orElse(null), standing.capacity(child).orElse(null),
        haveAdvocate(all) ? consents.of(caseRef) : List.of(), day).family();
  }

  /** Most cases have none, and then there is no consent to read. */
  private static boolean haveAdvocate(Collection<CasePerson> all) {
    return all.stream().anyMatch(person -> person.kind() == Kind.ADVOCATE);
  }

  @Override
  public boolean rightsPassSoon(String caseRef) {
    CaseFile file = files.get(caseRef);
    return Rights.passSoon(file.child().dateOfBirth(), LocalDate.now(clock), prompts.weeks(file.authorityId()));
  }

  @Override
  public List<CasePerson> mayConsent(String caseRef) {
    Family now = familyOf(caseRef);
    return Stream.concat(now.deciders().stream(),
        rightsPassSoon(caseRef) ? familyOf(caseRef, now.rights().passOn()).deciders().stream() : Stream.of())
        .distinct().toList();
  }

  @Override
  public Map<String, Family> familiesOf(Collection<CaseFile> cases) {
    if (cases.isEmpty()) {
      return Map.of();
    }
    Map<String, List<CasePerson>> all = jdbc.sql("select * from case_person where case_ref in (:refs)"
            + " order by kind, name, id").param("refs", cases.stream().map(CaseFile::ref).toList())
        .query((row, n) -> person(row)).list().stream().collect(Collectors.groupingBy(CasePerson::caseRef));
    List<UUID> children = cases.stream().map(file -> file.child().id()).distinct().toList();
    var care = standing.care(children);
    var capacity = standing.capacity(children);
    Map<String, List<Consent>> agreed = consents.of(all.values().stream().filter(CasePersonRows::haveAdvocate)
        .map(those -> those.get(0).caseRef()).toList());
    LocalDate today = LocalDate.now(clock);
    return cases.stream().collect(Collectors.toMap(CaseFile::ref, file -> new FamilyRule(file,
        all.getOrDefault(file.ref(), List.of()), care.get(file.child().id()), capacity.get(file.child().id()),
        agreed.getOrDefault(file.ref(), List.of()), today).family(), (one, same) -> one));
  }

  @Override
  public boolean youngPersonHoldsRights(String caseRef) {
    return RightsPass.by(files.get(caseRef).child().dateOfBirth(), LocalDate.now(clock));
  }

  @Override
  public void add(CasePerson person) {
    once.forget("case_person");
    jdbc.sql("""
        insert into case_person (id, case_ref, kind, name, organisation, address, email, phone, agreed_email,
          may_be_written_to, notes, relation, parental_responsibility, copies_agreed, address_confidential,
          address_not_to, not_written_why, not_written_by, not_written_since, language, interpreter, letter_format,
          preferred_way, support)
        values (:id, :caseRef, :kind, :name, :organisation, :address, :email, :phone, :agreedEmail,
          :mayBeWrittenTo, :notes, :relation, :parental, :copiesAgreed, :confidential, :addressNotTo, :notWhy, :notBy,
          :notSince, :language, :interpreter, :format, :way, :support)""").params(columns(person)).update();
  }

  public void change(CasePerson person) {
    once.forget("case_person");
    jdbc.sql("""
        update case_person set kind = :kind, name = :name, organisation = :organisation, address = :address,
          email = :email, phone = :phone, agreed_email = :agreedEmail, may_be_written_to = :mayBeWrittenTo,
          notes = :notes, relation = :relation, parental_responsibility = :parental, copies_agreed = :copiesAgreed,
          address_confidential = :confidential, address_not_to = :addressNotTo, not_written_why = :notWhy,
          not_written_by = :notBy, not_written_since = :notSince, language = :language, interpreter = :interpreter,
          letter_format = :format, preferred_way = :way, support = :support
        where id = :id and case_ref = :caseRef""").params(columns(person)).update();
  }

  private static Map<String, Object> columns(CasePerson p) {
    Map<String, Object> columns = new TreeMap<>();
    columns.put("id", p.id());
    columns.put("caseRef", p.caseRef());
    columns.put("kind", p.kind().name());
    columns.put("name", p.name());
    columns.put("organisation", p.organisation());
    columns.put("address", p.address());
    columns.put("email", p.email());
    columns.put("phone", p.phone());
    columns.put("agreedEmail", p.agreedEmail());
    columns.put("mayBeWrittenTo", p.mayBeWrittenTo());
    columns.put("notes", p.notes());
    columns.put("relation", p.ties().relation());
    columns.put("parental", p.ties().parentalResponsibility());
    columns.put("copiesAgreed", p.ties().copiesAgreed());
    columns.put("confidential", p.ties().addressConfidential());
    columns.put("addressNotTo", p.ties().addressNotTo());
    columns.put("notWhy", p.noLetters() == null ? null : p.noLetters().reason());
    columns.put("notBy", p.noLetters() == null ? null : p.noLetters().recordedBy());
    columns.put("notSince", p.noLetters() == null ? null : p.noLetters().since());
    columns.put("language", p.needs().language());
    columns.put("interpreter", p.needs().interpreter());
    columns.put("format", p.needs().format() == null ? null : p.needs().format().name());
    columns.put("way", p.needs().way() == null ? null : p.needs().way().name());
    columns.put("support", p.ties().support() == null ? null : p.ties().support().name());
    return columns;
  }

  private static CasePerson person(ResultSet row) throws SQLException {
    String format = row.getString("letter_format");
    String way = row.getString("preferred_way");
    String support = row.getString("support");
    String why = row.getString("not_written_why");
    return new CasePerson(row.getObject("id", UUID.class), row.getString("case_ref"),
        Kind.valueOf(row.getString("kind")), row.getString("name"), row.getString("organisation"),
        row.getString("address"), row.getString("email"), row.getString("phone"), row.getBoolean("agreed_email"),
        row.getBoolean("may_be_written_to"), row.getString("notes"),
        new PersonTies(row.getString("relation"), row.getObject("parental_responsibility", Boolean.class),
            row.getBoolean("copies_agreed"), row.getBoolean("address_confidential"), row.getString("address_not_to"),
            support == null ? null : Support.valueOf(support)),
        new PersonNeeds(row.getString("language"), row.getBoolean("interpreter"),
            format == null ? null : PersonNeeds.Format.valueOf(format),
            way == null ? null : PersonNeeds.Way.valueOf(way)),
        why == null ? null : new NoLetters(why, row.getString("not_written_by"),
            row.getObject("not_written_since", LocalDate.class)));
  }
}
