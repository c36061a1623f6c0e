package org.ehccasework.casefile.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.LookedAfter;
import org.ehccasework.casefile.OpenCase;
import org.ehccasework.memory.ReadOnce;
import org.ehccasework.people.Authorities;
import org.ehccasework.web.AlreadyDone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Opens cases and knows children again. */
@Repository
class CaseOpening implements OpenCase {

  private final JdbcClient jdbc;
  private final CaseFiles files;
  private final ChildRows children;
  private final CaseNumbers numbers;
  private final HistoryRows history;
  private final Authorities authorities;
  private final Clock clock;
  private final ReadOnce once;
  private final CoordinatorRows coordinators;
  private final CareRecord care;

  CaseOpening(JdbcClient jdbc, CaseFiles files, ChildRows children, CaseNumbers numbers, HistoryRows history,
      Authorities authorities, Clock clock, ReadOnce once, CoordinatorRows coordinators, CareRecord care) {
    this.jdbc = jdbc;
    this.files = files;
    this.children = children;
    this.numbers = numbers;
    this.history = history;
    this.authorities = authorities;
    this.clock = clock;
    this.once = once;
    this.coordinators = coordinators;
    this.care = care;
  }

  @Override
  @Transactional
  public CaseFile open(New details) {
    UUID childId = child(details);
    String ref = numbers.next(details.receivedOn().getYear());
    insert(ref, childId, details);
    if (details.coordinator() != null) {
      coordinators.began(ref, details.coordinator());
    }
    history.begin(ref);
    return files.get(ref);
  }

  private UUID child(New details) {
    if (details.childId() == null) {
      return children.add(details);
    }
    children.update(details.childId(), details).ifPresent(openRef -> {
      throw new AlreadyDone("A request for this child is already open: " + openRef + ".");
    });
    return details.childId();
  }

  private void insert(String ref, UUID childId, New details) {
    once.forget("case_file");
    jdbc.sql("""
        insert into case_file (ref, authority_id, team_id, child_id, stage, received_on, became_responsible_on,
          clock_start, channel, coordinator, restricted, opened_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(ref, details.authorityId(), details.teamId(), childId, CaseStage.DECIDING_TO_ASSESS.name(),
            details.receivedOn(), details.becameResponsibleOn(),
            CaseFile.clockStart(details.receivedOn(), details.becameResponsibleOn()), details.channel(),
            details.coordinator(), details.restricted(), OffsetDateTime.now(clock))
        .update();
  }

  @Override
  public Optional<CaseFile> restrictedOf(UUID childId) {
    return jdbc.sql("""
        select ref from case_file where child_id = ? and restricted = true order by opened_at desc, ref desc""")
        .param(childId).query(String.class).list().stream().findFirst().map(files::get);
  }

  @Override
  public void lookedAfter(String ref, LookedAfter since) {
    care.learn(ref, since);
  }

  @Override
  public Optional<Known> findKnown(String firstName, String lastName, LocalDate dateOfBirth, String upn,
      String nhsNumber) {
    UUID authority = authorities.current().id();
    return children.withNumber(authority, "upn", Numbers.upn(upn))
        .or(() -> children.withNumber(authority, "nhs_number", Numbers.nhs(nhsNumber)))
        .or(() -> children.withName(authority, firstName, lastName, dateOfBirth));
  }
}
