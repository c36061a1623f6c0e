package org.ehccasework.letters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a letter is about, beyond what the case and the council's details say.
 *
 * @param subjectId the advice request, consultation or plan it is about; null where it is the case
 * @param recipientName the one asked (N5, N9) or the institution named (N10); null for the others
 * @param facts more facts by the names in {@link NoticeFacts}
 */
public record NoticeDetails(String decision, String reasons, String decisionMaker, LocalDate decidedOn,
    UUID subjectId, String recipientName, String recipientAddress, Map<String, String> facts) {

  public NoticeDetails {
    facts = facts == null ? Map.of() : Map.copyOf(facts);
  }

  /** A letter that needs no more than the case. */
  public static NoticeDetails none() {
    return about(null, Map.of());
  }

  /** A letter about one thing of the case. */
  public static NoticeDetails about(UUID subjectId, Map<String, String> facts) {
    return new NoticeDetails(null, null, null, null, subjectId, null, null, facts);
  }

  /** A letter that tells of a decision. */
  public static NoticeDetails decision(String decision, String reasons, String decisionMaker,
      LocalDate decidedOn) {
    return new NoticeDetails(decision, reasons, decisionMaker, decidedOn, null, null, null, Map.of());
  }

  /** The same, to one recipient. */
  public NoticeDetails to(String name, String address) {
    return new NoticeDetails(decision, reasons, decisionMaker, decidedOn, subjectId, name, address, facts);
  }

  /** The same with more facts. */
  public NoticeDetails with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(facts);
    all.putAll(more);
    return new NoticeDetails(decision, reasons, decisionMaker, decidedOn, subjectId, recipientName, recipientAddress,
        all);
  }
}
