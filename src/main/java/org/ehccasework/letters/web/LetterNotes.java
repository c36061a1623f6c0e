package org.ehccasework.letters.web;

import java.util.ArrayList;
import java.util.List;
import org.ehccasework.letters.Letter;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.internal.LetterLink;
import org.ehccasework.letters.internal.Sheets.Sheet;
import org.ehccasework.web.Words;
import org.ehccasework.web.task.Note;

/** What to read before a letter is approved or its sending recorded. */
final class LetterNotes {

  private LetterNotes() {}

  static List<Note> of(Sheet sheet) {
    List<Note> notes = new ArrayList<>();
    if (!sheet.toMend().isEmpty()) {
      notes.add(new Note(Note.Kind.WARNING, "This letter cannot go yet", sheet.toMend()));
    }
    if (!sheet.lacks().isEmpty()) {
      notes.add(new Note(Note.Kind.WARNING, "This letter can go, but it should say more", sheet.lacks()));
    }
    if (!sheet.byWhen().isEmpty()) {
      notes.add(new Note(Note.Kind.WARNING, "When to send it", sheet.byWhen()));
    }
    if (!sheet.care().isEmpty()) {
      notes.add(new Note(Note.Kind.WARNING, "Before this letter goes", sheet.care()));
    }
    List<String> lines = recipients(sheet);
    lines.add("The dates in the letter are shown as if it is sent today.");
    notes.add(new Note(Note.Kind.INFO, "Who gets this letter", lines));
    notes.add(asNote(sheet.letter()));
    return notes;
  }

  private static Note asNote(Letter letter) {
    return new Note(Note.Kind.LETTER, letter.title(), letter.paragraphs(), letter.blocks().stream()
        .map(block -> new Note.Block(Note.Block.Kind.valueOf(block.kind().name()), block.lines())).toList());
  }

  /** What keeps a letter from counting as sent, and what to do. */
  static Note notMailed(List<LetterLink> links) {
    List<String> lines = new ArrayList<>();
    links.stream().filter(link -> !link.isClosed()).forEach(link -> lines.add(link.to() + ": "
        + (link.isMailed() ? "mailed on " + Words.dateAndTime(link.mailedAt()) : "not mailed yet") + "."));
    lines.add("The letter counts as sent once every mail has left. We try again every few minutes, and hourly after that, for "
        + "3 days. If the last day is near, send it another way now and record that here.");
    return new Note(Note.Kind.WARNING, "This letter is not sent yet", lines);
  }

  static List<String> recipients(Sheet sheet) {
    List<String> lines = new ArrayList<>();
    sheet.copies().forEach(copy -> lines.add(copy.to().words() + ". " + copy.to().where() + "."
        + (sheet.notice().is(Status.DISPATCHED) ? " " + copy.story() : "")
        + (copy.to().needs().isEmpty() ? "" : " Needs it " + copy.to().needs() + ".")));
    sheet.notTo().forEach(to -> lines.add("Not " + to.words() + ": letters must not go there."));
    return lines;
  }
}
