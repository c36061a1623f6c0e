package org.ehccasework.placement.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.SettingWish;
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

  /** Whether the family asks for it: what they said last counts, before they said anything what was ticked. */
  public boolean isAskedFor(Optional<SettingWish> wish) {
    return wish.map(said -> said.isFor(setting)).orElse(requestedByFamily);
  }

  /** The same consultation where the family asks for it, or not. */
  Consultation askedFor(boolean asked) {
    return new Consultation(id, caseRef, place, setting, kind, email, address, maintainingAuthority, asked, method,
        chosenBy, chosenOn, sentOn, noReplyNotedOn, reply, repliedOn, ground, comments);
  }
}
