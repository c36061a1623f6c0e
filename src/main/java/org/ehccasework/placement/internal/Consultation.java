package org.ehccasework.placement.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.placement.Ground;
import org.ehccasework.placement.Reply;
import org.ehccasework.settings.SettingKind;

/**
 * One setting consulted in a case.
 *
 * @param address where post reaches it; null where that is not known
 * @param maintainingAuthority the authority that maintains it, where that is another one; null otherwise
 * @param sentOn the day the consultation left; null while it has not
 * @param reply null while it has not answered
 * @param ground why it cannot meet the needs; null for every other reply
 */
public record Consultation(UUID id, String caseRef, int place, String setting, SettingKind kind, String email,
    String address, String maintainingAuthority, boolean requestedByFamily, String method, String chosenBy,
    LocalDate chosenOn,
    LocalDate sentOn, LocalDate noReplyNotedOn, Reply reply, LocalDate repliedOn, Ground ground, String comments) {

  public boolean isOpen() {
    return reply == null;
  }
}
