package org.ehccasework.letters;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.statute.Method;

/**
 * A letter has left. Published in the transaction that records it.
 *
 * @param dispatchedOn the day it left: meets a duty to send
 * @param effectiveOn the day it takes effect (timetable 1.5): meets a duty to notify
 */
public record NoticeGiven(UUID noticeId, String caseRef, NoticeType type, UUID subjectId, LocalDate dispatchedOn,
    Method method, LocalDate effectiveOn) {}
