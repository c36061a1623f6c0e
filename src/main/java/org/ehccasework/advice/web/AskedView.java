package org.ehccasework.advice.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.web.task.Note;

/**
 * One request as the adviser sees it.
 *
 * @param title what is asked about whom
 * @param due when it is due and how far off that is
 * @param asked what we ask for, a paragraph each
 * @param child who the child or young person is: question to answer
 * @param family what the family told us: heading to text
 * @param papers what may be read
 * @param given what was answered: heading to text; empty while nothing was
 * @param questions what we asked about it since
 * @param contact whom to ring about it
 */
record AskedView(UUID id, String title, String due, List<String> asked, List<Note> notes, Map<String, String> child,
    Map<String, String> family, List<Paper> papers, Map<String, String> given, List<Question> questions,
    String contact) {

  /**
   * Something we asked about the advice.
   *
   * @param href where to answer it; null once it is answered
   */
  record Question(String title, String text, String answer, String href) {}

  /** A document to read. */
  record Paper(String title, String href) {}

  public String href() {
    return "/contribute/" + id;
  }
}
