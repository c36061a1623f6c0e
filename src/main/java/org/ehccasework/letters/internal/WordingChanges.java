package org.ehccasework.letters.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.letters.internal.OwnWords.Version;
import org.ehccasework.people.AccessAudit;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.Changes;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.ehccasework.web.Words;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Adds a version to a wording of the authority of whoever acts; part of the use cases that change it. */
@Component
public class WordingChanges {

  private final WordingRows rows;
  private final Authorities authorities;
  private final CurrentActor actor;
  private final StaffDirectory staff;
  private final AccessAudit audit;

  WordingChanges(WordingRows rows, Authorities authorities, CurrentActor actor, StaffDirectory staff,
      AccessAudit audit) {
    this.rows = rows;
    this.authorities = authorities;
    this.actor = actor;
    this.staff = staff;
    this.audit = audit;
  }

  public void change(String template, int basedOn, Map<String, String> typed) {
    requireKnown(template);
    Map<String, String> words = new LinkedHashMap<>();
    typed.forEach((passage, text) -> words.put(passage, tidy(text)));
    List<Violation> problems = WordingCheck.problems(template, words);
    if (!problems.isEmpty()) {
      throw new RuleBroken(problems);
    }
    Map<String, String> own = new LinkedHashMap<>();
    StandardWording.own(template).stream().filter(passage -> !passage.fixed())
        .filter(passage -> !passage.words().equals(words.getOrDefault(passage.key(), "")))
        .forEach(passage -> own.put(passage.key(), words.getOrDefault(passage.key(), "")));
    add(template, basedOn, own);
  }

  public void reset(String template, int basedOn) {
    requireKnown(template);
    add(template, basedOn, Map.of());
  }

  /** Nothing is added where nothing has changed. */
  private void add(String template, int basedOn, Map<String, String> own) {
    UUID authority = authorities.current().id();
    Version now = rows.current(authority).latest().get(template);
    int number = now == null ? 0 : now.number();
    if (number != basedOn) {
      throw new RuleBroken("", changedMeanwhile(now));
    }
    if (own.equals(now == null ? Map.of() : now.passages())) {
      return;
    }
    try {
      rows.add(authority, template, number + 1, actor.username(), own);
    } catch (DuplicateKeyException faster) {
      throw new RuleBroken("", "Someone else has just changed this wording. Look at theirs, then save yours again "
          + "to put it in its place");
    }
    audit.changed("WORDING_CHANGED", WordingNames.ofTemplate(template) + ", version " + (number + 1),
        changes(template, now == null ? Map.of() : now.passages(), own));
  }

  private static Changes changes(String template, Map<String, String> before, Map<String, String> after) {
    var changes = Changes.made();
    StandardWording.own(template).forEach(passage -> changes.field(passage.label(),
        before.getOrDefault(passage.key(), passage.words()), after.getOrDefault(passage.key(), passage.words())));
    return changes;
  }

  private String changedMeanwhile(Version now) {
    String who = now == null ? "Someone else" : staff.nameOf(now.changedBy());
    String when = now == null ? "" : " on " + Words.dateAndTime(now.changedAt());
    return who + " changed this wording" + when + ", while you had it open. Your words are below. Look at theirs "
        + "under \"Versions\", then save yours again to put it in its place";
  }

  private static void requireKnown(String template) {
    if (!StandardWording.has(template)) {
      throw new NotFound("There is no such letter.");
    }
  }

  private static String tidy(String text) {
    return text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n').strip();
  }
}
