package org.ehccasework.casefile.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ehccasework.casefile.AuditLine;
import org.ehccasework.people.SystemActor;
import org.ehccasework.web.Words;

/**
 * A line of the audit as it is shown. A long detail is folded, but never what or whom it is about.
 *
 * @param shown what stands beside what was done; null where nothing else is known
 * @param folded what can be opened; null where all is shown
 * @param about what tells the folded part from those of other lines, for those who hear it alone
 */
record AuditRow(String when, String who, String what, String shown, String folded, String about, String caseRef) {

  /** Signs of a detail that fit beside what was done. */
  private static final int FITS = 240;
  private static final int BEGINNING = 100;
  /** What was changed comes first, then each change as "Label: now, before then." */
  private static final Pattern THING = Pattern.compile("^(.{1,160}?)\\. (?=\\p{Lu}[^.:]{0,60}: )");

  static AuditRow of(AuditLine line) {
    String when = Words.dateAndTime(line.at());
    String who = line.username().equals(SystemActor.USERNAME) ? "The service itself" : line.name();
    String what = AuditWords.of(line.action());
    String detail = line.detail();
    if (detail == null || detail.length() <= FITS) {
      return new AuditRow(when, who, what, detail, null, null, line.caseRef());
    }
    Matcher thing = THING.matcher(detail);
    boolean named = thing.find();
    String shown = named ? thing.group(1) : beginning(detail);
    return new AuditRow(when, who, what, shown, named ? detail.substring(thing.end()) : detail,
        (line.caseRef() == null ? "" : line.caseRef() + ", ") + shown + ", " + who + ", " + when, line.caseRef());
  }

  private static String beginning(String detail) {
    return detail.substring(0, BEGINNING).replaceFirst("\\s+\\S*$", "") + "…";
  }
}
