package org.ehccasework.panel.web;

import java.util.List;
import org.ehccasework.advice.read.AdviceReader;
import org.ehccasework.advice.read.AdviceReader.Advice;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.panel.Question;
import org.ehccasework.panel.web.Hearings.Heard;
import org.ehccasework.web.TextBlock;
import org.ehccasework.web.Words;
import org.ehccasework.web.task.Note;
import org.springframework.stereotype.Component;

/** Gathers what a panel reads of one case, in the words that stand beside its task and the officer's. */
@Component
class PackItems {

  private final CaseNotes notes;
  private final PanelNotes panel;
  private final AdviceReader advice;
  private final DocumentStore documents;

  PackItems(CaseNotes notes, PanelNotes panel, AdviceReader advice, DocumentStore documents) {
    this.notes = notes;
    this.panel = panel;
    this.advice = advice;
    this.documents = documents;
  }

  /** A document of the case by its name. */
  record Listed(String title, String added) {}

  /** What one advice says; a part is empty where the author had nothing to say. */
  record Said(String from, List<TextBlock> needs, List<TextBlock> provision, List<TextBlock> outcomes) {}

  /**
   * A case in the pack.
   *
   * @param setting null where none is recorded
   * @param due as in "19 November 2026", when the panel's advice is to be recorded; null where no day is set
   * @param dates the legal date and the last day for the post; null where none is open
   * @param summary what came and what is still to come; null where nothing was asked for
   * @param received the advice that came, with what it says
   * @param earlier what a panel advised before on the same question; null where none did
   * @param missing what the panel would miss
   */
  record Item(int number, String child, String reference, String born, String setting, String coordinator,
      String receivedOn, String due, List<String> requests, Note dates, Note test, Note summary, List<Said> received,
      Note earlier, List<Listed> documents, List<String> missing) {}

  Item of(Heard heard, Question question) {
    CaseFile file = heard.file();
    String ref = file.ref();
    return new Item(heard.number(), file.child().fullName(), ref, Words.date(file.child().dateOfBirth()),
        file.child().setting(), heard.coordinator(), Words.date(file.receivedOn()),
        heard.due() == null ? null : Words.date(heard.due()), notes.requests(ref),
        notes.dates(ref, question).orElse(null), notes.legalTest(question), notes.advice(ref).orElse(null),
        advice.of(ref).stream().filter(each -> !each.open()).map(PackItems::said).toList(),
        panel.advice(ref, question).orElse(null),
        documents.of(ref).stream().map(each -> new Listed(each.title(), Words.dateAndTime(each.addedAt()))).toList(),
        heard.missing());
  }

  private static Said said(Advice advice) {
    return new Said(advice.from(), TextBlock.of(advice.needs()), TextBlock.of(advice.provision()),
        TextBlock.of(advice.outcomes()));
  }
}
