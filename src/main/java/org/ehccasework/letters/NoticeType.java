package org.ehccasework.letters;

import java.util.Locale;
import org.ehccasework.statute.Verb;

/** The letters of the first 20 weeks, with the verb of the law that says when each one is in time. */
public enum NoticeType {
  N1("Letter to say we have the request", Verb.NOTIFY, false),
  N2("Letter to say we are thinking about an assessment", Verb.NOTIFY, false),
  N3("Letter to say we will assess", Verb.NOTIFY, false),
  N4("Letter to say we will not assess", Verb.NOTIFY, true),
  N5("Request for advice", Verb.OTHER, false),
  N6("Letter to say we will not issue a plan", Verb.NOTIFY, true),
  N7("Letter to say we will issue a plan", Verb.NOTIFY, false),
  N8("Draft plan letter", Verb.SEND, false),
  N9("Letter to ask a school or college", Verb.OTHER, false),
  N10("Final plan letter", Verb.SEND, true),
  N22("Letter about an exception", Verb.NOTIFY, false),
  LATE("Letter to say we are late", Verb.OTHER, false),
  HANDOVER("Letter to say who the coordinator is now", Verb.OTHER, false),
  CORRECTION("Letter to put a date right", Verb.OTHER, false),
  REPLY("Letter to put a reply date right", Verb.OTHER, false);

  private final String words;
  private final Verb verb;
  private final boolean appealable;

  NoticeType(String words, Verb verb, boolean appealable) {
    this.words = words;
    this.verb = verb;
    this.appealable = appealable;
  }

  public String words() {
    return words;
  }

  /** Whether it is in time when it takes effect (notify) or when it is dispatched (send). */
  public Verb verb() {
    return verb;
  }

  /** True where the letter tells of a decision the family can appeal: it must hold the appeal block. */
  public boolean appealable() {
    return appealable;
  }

  /** Whether it is given only once it went to the parent or the young person, whoever else gets it. */
  public boolean toFamily() {
    return this != N2 && this != N5 && this != N9 && this != REPLY;
  }

  /** True for letters that no law asks for: they are moot once what they tell is no longer so. */
  public boolean mayBeTakenBack() {
    return this == LATE || this == HANDOVER || putsDatesRight();
  }

  /** True for letters that put right a date which an earlier letter told. */
  public boolean putsDatesRight() {
    return this == CORRECTION || this == REPLY;
  }

  /** The name of the letter's template. */
  public String template() {
    return name().toLowerCase(Locale.UK);
  }
}
