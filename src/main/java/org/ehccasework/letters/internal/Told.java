package org.ehccasework.letters.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.statute.Method;

/**
 * By which sending a copy of a letter gives its last days.
 *
 * @param place where the copy stands among those of the letter
 * @param saidIn the letter that says so: itself, or the one that put it right later
 */
record Told(UUID noticeId, int place, UUID saidIn, Sending sending) {

  boolean isOnItsOwnPaper() {
    return saidIn.equals(noticeId);
  }

  /** In a line, so that a letter that is to put it right can carry it until it leaves. */
  String line() {
    return String.join(" ", noticeId.toString(), String.valueOf(place), sending.on().toString(),
        sending.method().code());
  }

  /** What such a line says, said in this letter. */
  static Told of(String line, UUID saidIn) {
    String[] parts = line.split(" ");
    return new Told(UUID.fromString(parts[0]), Integer.parseInt(parts[1]), saidIn,
        new Sending(LocalDate.parse(parts[2]), Method.of(parts[3]).orElseThrow()));
  }
}
