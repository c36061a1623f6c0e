package org.ehccasework.letters.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.memory.ReadOnce;
import org.ehccasework.web.NotFound;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of letters with the facts they need. */
@Repository
public class NoticeRows implements Notices {

  private static final Set<Status> NOT_SENT_YET = EnumSet.of(Status.PREPARED, Status.APPROVED);
  private static final String TABLE = "notice";
  private static final String SELECT = """
      select n.*, f.words limit_words from notice n
        left join notice_fact f on f.notice_id = n.id and f.name = 'limit'
      """;
  private static final String NEWEST_FIRST = " order by prepared_at desc, id";

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final Clock clock;
  private final ReadOnce once;

  NoticeRows(JdbcClient jdbc, JdbcTemplate batch, Clock clock, ReadOnce once) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.clock = clock;
    this.once = once;
  }

  @Override
  public Notice get(UUID id) {
    return stored(id).notice();
  }

  @Override
  public List<Notice> of(String caseRef) {
    return once.of(TABLE, caseRef, () -> List.copyOf(jdbc.sql(SELECT + "where case_ref = ?" + NEWEST_FIRST).param(caseRef)
        .query((row, n) -> NoticeRow.ofList(row)).list()));
  }

  @Override
  public Optional<Notice> latest(String caseRef, NoticeType type, UUID subjectId) {
    return of(caseRef).stream().filter(notice -> notice.type() == type)
        .filter(notice -> subjectId == null || subjectId.equals(notice.subjectId())).findFirst();
  }

  @Override
  public List<Notice> waiting(String caseRef, NoticeType... types) {
    return of(caseRef).stream().filter(notice -> NOT_SENT_YET.contains(notice.status()))
        .filter(notice -> Arrays.asList(types).contains(notice.type())).toList();
  }

  /** The letters of a kind that are this far, in all cases, the oldest first. */
  List<Notice> all(NoticeType type, Status status) {
    return jdbc.sql(SELECT + "where type = ? and status = ? order by prepared_at, id")
        .params(type.name(), status.name()).query((row, n) -> NoticeRow.ofList(row)).list();
  }

  /** @param username whose cases count, as coordinator or deputy; null for all of the authority */
  boolean waits(NoticeType type, UUID authorityId, String username) {
    return jdbc.sql("""
            select count(*) from notice n join case_file c on c.ref = n.case_ref
            where n.type = :type and n.status in ('PREPARED', 'APPROVED') and c.authority_id = :authority
              and (cast(:who as varchar(64)) is null or c.coordinator = :who or c.deputy = :who)""")
        .param("type", type.name()).param("authority", authorityId).param("who", username)
        .query(Long.class).single() > 0;
  }

  public StoredNotice stored(UUID id) {
    return once.of(TABLE, id, () -> read(id));
  }

  /** With its facts in one statement, a row for each of them. */
  private StoredNotice read(UUID id) {
    return jdbc.sql("""
            select n.*, f.name as fact, f.words as fact_words
            from notice n left join notice_fact f on f.notice_id = n.id where n.id = ?""")
        .param(id).query(NoticeRow::withFacts).orElseThrow(NoticeRows::noSuchLetter);
  }

  UUID add(NoticeType type, String caseRef, NoticeDetails about, String by) {
    once.forget(TABLE);
    var id = UUID.randomUUID();
    var at = now().truncatedTo(ChronoUnit.MICROS);
    jdbc.sql("""
            insert into notice (id, case_ref, type, subject_id, status, decision, reasons, decision_maker, decided_on,
              recipient_name, recipient_address, prepared_by, prepared_at)
            values (?, ?, ?, ?, 'PREPARED', ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(id, caseRef, type.name(), about.subjectId(), about.decision(), about.reasons(), about.decisionMaker(),
            about.decidedOn(), about.recipientName(), about.recipientAddress(), by, at)
        .update();
    if (!about.facts().isEmpty()) {
      batch.batchUpdate("insert into notice_fact (notice_id, name, words) values (?, ?, ?)",
          about.facts().entrySet().stream().map(fact -> new Object[] {id, fact.getKey(), fact.getValue()}).toList());
    }
    once.keep(TABLE, id, new StoredNotice(new Notice(id, caseRef, type, about.subjectId(), Status.PREPARED,
        about.recipientName(), at.toInstant(), null, null, null, null, null, about.facts().get(NoticeFacts.LIMIT)), about, null, null, null, null, null, null,
        null, null));
    return id;
  }

  void tell(UUID id, String fact, String words) {
    once.forget(TABLE);
    jdbc.sql("delete from notice_fact where notice_id = ? and name = ?").params(id, fact).update();
    jdbc.sql("insert into notice_fact (notice_id, name, words) values (?, ?, ?)").params(id, fact, words).update();
  }

  /**
   * Keeps the words as they were approved; false where someone else was first.
   *
   * @param file the case by whose days it was worded
   */
  public boolean approve(UUID id, String freePart, String body, String wording, CaseFile file, String by) {
    once.forget(TABLE);
    return jdbc.sql("""
            update notice set status = 'APPROVED', free_part = ?, body = ?, wording = ?, told_received_on = ?,
              told_clock_start = ?, approved_by = ?, approved_at = ?
            where id = ? and status = 'PREPARED'""")
        .params(freePart, body, wording, file.receivedOn(), file.clockStart(), by, now(), id).update() > 0;
  }

  /** What the officer added stays; false where it has left, or is no longer approved. */
  public boolean reopen(UUID id) {
    once.forget(TABLE);
    jdbc.sql("delete from notice_fact where notice_id = ? and name = ?").params(id, NoticeFacts.IN_DOUBT).update();
    return jdbc.sql("""
            update notice set status = 'PREPARED', body = null, wording = null, approved_by = null, approved_at = null
            where id = ? and status = 'APPROVED'""").param(id).update() > 0;
  }

  /**
   * Keeps how and when it was sent; false where someone else was first.
   *
   * @param effectiveOn the day it counts as given; null where it was kept for the family
   */
  boolean dispatch(UUID id, Sending sending, LocalDate effectiveOn, String note, String by) {
    once.forget(TABLE);
    return jdbc.sql("""
            update notice set status = 'DISPATCHED', dispatched_by = ?, dispatched_at = ?, dispatched_on = ?,
              method = ?, effective_on = ?, note = ?
            where id = ? and status = 'APPROVED'""")
        .params(by, now(), sending.on(), sending.method().code(), effectiveOn, note, id).update() > 0;
  }

  /**
   * Sets what is now known of the sending; false where someone else has just corrected it.
   *
   * @param effectiveOn as in {@link #dispatch}
   */
  boolean correct(Notice before, Sending sending, LocalDate effectiveOn, String note) {
    once.forget(TABLE);
    return jdbc.sql("""
            update notice set dispatched_on = ?, method = ?, effective_on = ?, note = ?
            where id = ? and status = 'DISPATCHED' and dispatched_on = ? and method = ?""")
        .params(sending.on(), sending.method().code(), effectiveOn, note, before.id(),
            before.dispatchedOn(), before.method()).update() > 0;
  }

  /** False where it has left, or was cancelled before. */
  public boolean cancel(UUID id) {
    once.forget(TABLE);
    return jdbc.sql("update notice set status = 'CANCELLED' where id = ? and status in ('PREPARED', 'APPROVED')")
        .param(id).update() > 0;
  }

  private static NotFound noSuchLetter() {
    return new NotFound("There is no such letter.");
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
