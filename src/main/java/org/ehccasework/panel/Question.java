package org.ehccasework.panel;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ehccasework.engine.CaseMessage;

/** The two questions a panel hears and an officer decides in a case. */
public enum Question {
  TO_ASSESS("whether to assess", "decide-whether-to-assess", "record-decision-to-assess",
      CaseMessage.DECIDE_WITHOUT_PANEL,
      "Section 36(8) of the Children and Families Act 2014 has two parts. The child or young person has, or may have, "
          + "special educational needs. And it may be necessary to make special educational provision through an EHC "
          + "plan. If both are so, the council must assess."),
  TO_ISSUE("whether to issue a plan", "notify-decision-not-to-issue", "record-decision-to-issue",
      CaseMessage.DECIDE_TO_ISSUE_WITHOUT_PANEL,
      "Section 37(1) of the Children and Families Act 2014 asks one thing. In the light of the assessment, is it "
          + "necessary to make special educational provision through an EHC plan? If so, the council must issue one.");

  private final String words;
  private final String limitId;
  private final String taskKey;
  private final CaseMessage withoutPanel;
  private final String legalTest;

  Question(String words, String limitId, String taskKey, CaseMessage withoutPanel, String legalTest) {
    this.words = words;
    this.limitId = limitId;
    this.taskKey = taskKey;
    this.withoutPanel = withoutPanel;
    this.legalTest = legalTest;
  }

  /** To follow "decide". */
  public String words() {
    return words;
  }

  /** The limit by whose end the family must know the answer, at least where it is no. */
  public String limitId() {
    return limitId;
  }

  /** The officer's task. */
  public String taskKey() {
    return taskKey;
  }

  /** The message that takes the case off the panel's agenda. */
  public CaseMessage withoutPanel() {
    return withoutPanel;
  }

  /** The test of the law in words, with its section. */
  public String legalTest() {
    return legalTest;
  }

  /** The name in forms and tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Question> ofCode(String code) {
    return Stream.of(values()).filter(question -> question.code().equals(code)).findFirst();
  }

  public static Optional<Question> ofLimit(String limitId) {
    return Stream.of(values()).filter(question -> question.limitId.equals(limitId)).findFirst();
  }
}
