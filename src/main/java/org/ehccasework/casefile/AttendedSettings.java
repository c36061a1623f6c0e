package org.ehccasework.casefile;

import java.util.List;

/** The settings a child or young person attends and attended: one record, however many cases there are. */
public interface AttendedSettings {

  /** What becomes of the letters to the setting that was left. */
  enum OldLetters {
    /** It gets the letters of the case as before. */
    KEEP,
    /** It asked for the assessment, and is told what is decided (SEND Regulations 2014, regulation 5). */
    ASKED,
    /** It has no part in the case any more. */
    STOP
  }

  /** The moves of the child or young person of this case, newest first. */
  List<SettingMove> of(String caseRef);

  /**
   * Writes a move down; letters to the setting attended go to the new one from now on.
   *
   * @param head who stands for the new setting in the case; null where there is none
   */
  void move(String caseRef, SettingMove move, CasePerson head, OldLetters old);
}
