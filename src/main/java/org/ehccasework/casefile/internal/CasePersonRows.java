package org.ehccasework.casefile.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the people of cases. */
@Repository
public class CasePersonRows implements CasePeople {

  private static final String SELECT = """
      select id, case_ref, kind, name, organisation, address, email, phone, agreed_email, may_be_written_to, notes
      from case_person where case_ref = ?
      """;

  private final JdbcClient jdbc;
  private final CaseFiles files;
  private final Clock clock;
  private final ReadOnce once;

  CasePersonRows(JdbcClient jdbc, CaseFiles files, Clock clock, ReadOnce once) {
    this.jdbc = jdbc;
    this.files = files;
    this.clock = clock;
    this.once = once;
  }

  @Override
  public List<CasePerson> of(String caseRef) {
    return once.of("people of " + caseRef, () -> List.copyOf(
        jdbc.sql(SELECT + "order by kind, name, id").param(caseRef).query(CasePerson.class).list()));
  }

  @Override
  public CasePerson get(String caseRef, UUID id) {
    return one(SELECT + "and id = ?", caseRef, id);
  }

  /** As {@link #get}, and keeps others from changing it until the transaction ends. */
  public CasePerson hold(String caseRef, UUID id) {
    return one(SELECT + "and id = ? for update", caseRef, id);
  }

  private CasePerson one(String select, String caseRef, UUID id) {
    return jdbc.sql(select).params(caseRef, id).query(CasePerson.class).optional()
        .orElseThrow(() -> new NotFound("There is no such person in " + caseRef + "."));
  }

  @Override
  public List<CasePerson> family(String caseRef) {
    CaseFile file = files.get(caseRef);
    Kind holder = RightsPass.by(file.child().dateOfBirth(), LocalDate.now(clock)) ? Kind.YOUNG_PERSON : Kind.PARENT;
    List<CasePerson> holders = of(caseRef).stream().filter(person -> person.kind() == holder).toList();
    if (holders.isEmpty() && holder == Kind.YOUNG_PERSON) {
      return List.of(themselves(file));
    }
    return holders.stream().filter(CasePerson::mayBeWrittenTo).toList();
  }

  /** A young person who turned into the one to write to before anyone wrote down how: by name alone. */
  private static CasePerson themselves(CaseFile file) {
    return new CasePerson(file.child().id(), file.ref(), Kind.YOUNG_PERSON, file.child().fullName(), null, null,
        null, null, false, true);
  }

  @Override
  public boolean youngPersonHoldsRights(String caseRef) {
    return RightsPass.by(files.get(caseRef).child().dateOfBirth(), LocalDate.now(clock));
  }

  @Override
  public void add(CasePerson person) {
    once.forget();
    jdbc.sql("""
        insert into case_person (id, case_ref, kind, name, organisation, address, email, phone, agreed_email,
          may_be_written_to, notes)
        values (:id, :caseRef, :kind, :name, :organisation, :address, :email, :phone, :agreedEmail,
          :mayBeWrittenTo, :notes)""").paramSource(source(person)).update();
  }

  public void change(CasePerson person) {
    once.forget();
    jdbc.sql("""
        update case_person set kind = :kind, name = :name, organisation = :organisation, address = :address,
          email = :email, phone = :phone, agreed_email = :agreedEmail, may_be_written_to = :mayBeWrittenTo,
          notes = :notes
        where id = :id and case_ref = :caseRef""").paramSource(source(person)).update();
  }

  private static Object source(CasePerson p) {
    return new Row(p.id(), p.caseRef(), p.kind().name(), p.name(), p.organisation(), p.address(), p.email(),
        p.phone(), p.agreedEmail(), p.mayBeWrittenTo(), p.notes());
  }

  /** A person as the columns hold them. */
  record Row(UUID id, String caseRef, String kind, String name, String organisation, String address, String email,
      String phone, boolean agreedEmail, boolean mayBeWrittenTo, String notes) {}
}
