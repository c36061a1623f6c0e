package org.ehccasework.letters.internal;

import org.ehccasework.web.Words;

/**
 * One copy of a letter: who gets it and how it left.
 *
 * @param sending how it left; null where it has not been sent, and then the note says why
 * @param note proof of posting, who took it by hand, why it was not sent; may be null
 * @param place where it stands on the form that records it, as in "copies[1]."; empty for the way most copies went
 */
public record Copy(Recipient to, Sending sending, String note, String place) {

  /** A copy that went the way most did. */
  Copy(Recipient to, Sending sending, String note) {
    this(to, sending, note, "");
  }

  public boolean isSent() {
    return sending != null;
  }

  /** As in "Ama Mensah, parent, by hand on 13 October 2026". */
  public String words() {
    return to.words() + ", " + (isSent() ? sending.words() : "not sent")
        + (note == null || note.isBlank() ? "" : " (" + note.strip() + ")");
  }

  /** How it left and when it took effect, as a sentence. */
  public String story() {
    String kept = note == null || note.isBlank() ? "" : " " + note.strip().replaceFirst("\\.?$", ".");
    return isSent() ? "Sent " + sending.words() + ", counts as given on " + Words.date(sending.effectiveOn()) + "."
        + kept : "Not sent." + kept;
  }
}
