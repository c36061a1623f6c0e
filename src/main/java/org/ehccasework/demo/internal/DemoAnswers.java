package org.ehccasework.demo.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.web.form.Option;

/** What the invented people answer to each task, by the keys of its form. */
final class DemoAnswers {

  private static final String NONE = "None identified";

  private final DemoScript script;
  private final LocalDate today;
  private final Map<String, List<Option>> options;

  /** @param options what the page of the task offers */
  DemoAnswers(DemoScript script, LocalDate today, Map<String, List<Option>> options) {
    this.script = script;
    this.today = today;
    this.options = options;
  }

  /** @param assessed whether the officer has decided to assess already, so that the panel hears whether to issue */
  Map<String, Object> to(OpenTask task, boolean panelHeard, boolean assessed) {
    return switch (task.key()) {
      case "approve-notice" -> Map.of();
      case "record-dispatch" -> Map.of("method", script.number() % 3 == 0 ? "post-first" : "hand", "dispatchedOn", today);
      case "record-panel-advice" -> panelAdvice(assessed);
      case "record-decision-to-assess" -> decision("mayHaveSen", "mayNeedPlan", script.assesses() ? "ASSESS" : "DO_NOT_ASSESS",
          script.assesses(), script.assesses() ? script.profile().assess() : script.profile().refuse(), panelHeard);
      case "record-decision-to-issue" -> decision("planNecessary", null, script.issues() ? "ISSUE" : "DO_NOT_ISSUE",
          script.issues(), script.issues() ? script.profile().issue() : script.profile().refuse(), panelHeard);
      case "choose-advice" -> chooseAdvice();
      case "record-advice" -> advice(task);
      case "confirm-advice" -> Map.of("missingReason", "The dates of the law do not wait; the rest of the advice is enough.",
          "alternativeSource", "Reports of the last 12 months that the school holds.");
      case "write-draft-plan" -> draft();
      case "choose-settings" -> settings();
      case "record-consultation-reply" -> Map.of("outcome", "can-meet", "receivedOn", today,
          "comments", "We can meet the needs in the draft plan.");
      case "record-representations" -> representations();
      case "finalise-plan" -> finalPlan();
      case "issue-final-plan" -> Map.of("signedBy", "Daniel Osei, SEND manager", "signedOn", today,
          "reasonForSending", "The points left are noted and will be looked at in the first review.");
      case "answer-escalation" -> Map.of("action", "The coordinator has cleared two days for this case.",
          "newTarget", today.plusDays(7));
      default -> throw new IllegalStateException("The demo has no answer to " + task.key());
    };
  }

  private Map<String, Object> panelAdvice(boolean assessed) {
    boolean yes = assessed ? script.issues() : script.assesses();
    return Map.of("panelOn", today, "membersPresent", List.of("education", "health", "social-care", "psychology"),
        "educationView", yes ? "support" : "do-not-support", "healthView", "support", "socialCareView", "no-view",
        "testMet", yes ? "yes" : "no", "recommendation", yes ? "yes" : "no",
        "reasons", script.withName(!yes ? script.profile().refuse() : assessed ? script.profile().issue() : script.profile().assess()));
  }

  private Map<String, Object> decision(String firstTest, String secondTest, String outcome, boolean yes, String reasons,
      boolean panelHeard) {
    Map<String, Object> answers = new HashMap<>(Map.of(firstTest, secondTest == null && !yes ? "no" : "yes",
        "outcome", outcome, "reasons", script.withName(reasons), "decidedOn", today));
    if (secondTest != null) {
      answers.put(secondTest, yes ? "yes" : "no");
    }
    if (!panelHeard) {
      answers.put("departureReason", "The next panel sits too late for the legal date.");
    }
    return answers;
  }

  private Map<String, Object> chooseAdvice() {
    boolean hearing = script.profile().key().equals("hearing");
    return Map.of("sensoryImpairment", hearing ? List.of("hearing") : List.of(),
        "yearNineOrLater", script.profile().age() >= 13 ? "yes" : "no",
        "alsoAsk", List.of(script.profile().key().equals("physical") ? "physiotherapy" : "speech-and-language"),
        "sentBy", "email");
  }

  private Map<String, Object> advice(OpenTask task) {
    String about = String.valueOf(task.about()).toLowerCase();
    if (about.contains("family")) {
      return received(script.parent(), "Parent", Map.of("needs", script.profile().sectionA(), "provision",
          "More of the help that works now, with the same people.", "outcomes", "To be happy at school and to learn."));
    }
    String agency = about.contains("psycholog") ? "psychology" : about.contains("social") ? "social-care"
        : about.contains("medical") || about.contains("health") || about.contains("therapy") ? "health" : "education";
    Map<String, String> texts = script.profile().advice().get(agency);
    return about.contains("speech") ? received("Lena Hartley", "Speech and language therapist", texts)
        : about.contains("physiotherapy") ? received("Owen Marsh", "Physiotherapist", texts)
        : received(DemoPeople.author(agency), DemoPeople.authorRole(agency), texts);
  }

  private Map<String, Object> received(String author, String role, Map<String, String> texts) {
    return Map.of("outcome", "received", "receivedOn", today, "author", author, "authorRole", role,
        "needs", script.withName(texts.get("needs")), "provision", script.withName(texts.get("provision")),
        "outcomes", script.withName(texts.get("outcomes")));
  }

  private Map<String, Object> draft() {
    Map<String, Object> answers = new HashMap<>();
    DemoProfile profile = script.profile();
    answers.put("sectionA", script.withName(profile.sectionA()));
    answers.put("needs", named(profile.needs()));
    answers.put("sectionC", script.withName(profile.sectionC()));
    answers.put("sectionD", script.withName(profile.sectionD()));
    answers.put("outcomes", named(profile.outcomes()));
    answers.put("provision", named(profile.provision()).stream().map(this::withSource).toList());
    answers.put("sectionJ", NONE);
    answers.put("coProduction", "The family read each section with the coordinator; " + script.firstName()
        + " talked about section A with a teacher.");
    answers.put("reasonForSending", "The family has waited long enough; what is left to fix will be settled with their views.");
    return answers;
  }

  /** The advice the profile names where it has come in, else what the family said. */
  private Map<String, Object> withSource(Map<String, Object> row) {
    List<String> offered = options.getOrDefault("adviceSources", List.of()).stream().map(Option::value).toList();
    String first = String.valueOf(row.get("source")).split(" ")[0];
    row.put("source", offered.stream().filter(source -> source.startsWith(first)).findFirst()
        .orElse(offered.get(offered.size() - 1)));
    return row;
  }

  private List<Map<String, Object>> named(List<Map<String, Object>> rows) {
    return rows.stream().map(row -> {
      Map<String, Object> copy = new HashMap<>(row);
      copy.replaceAll((key, value) -> value instanceof String text ? script.withName(text) : value);
      return copy;
    }).toList();
  }

  private Map<String, Object> settings() {
    return Map.of("settings", List.of(Map.of("name", newSetting(), "kind", script.profile().wish(),
        "email", "office@school.example", "requestedByFamily", true)), "sentBy", "email");
  }

  private Map<String, Object> representations() {
    return Map.of("outcome", "views-received", "receivedOn", today.minusDays(1),
        "views", "We agree with the draft and ask for " + newSetting() + ".", "requestedSetting", newSetting(),
        "requestedSettingType", script.profile().wish(), "next", "FINALISE");
  }

  private Map<String, Object> finalPlan() {
    Map<String, Object> answers = new HashMap<>(Map.of("settingName", newSetting(), "settingType",
        goesToSpecialSchool() ? "Special school" : "Mainstream school",
        "startsOn", today.plusDays(30), "changes", "Section I was filled in."));
    answers.put("healthAgreedBy", "Dr Farah Aziz, designated clinical officer");
    answers.put("healthAgreedOn", today.minusDays(2));
    return answers;
  }

  private String newSetting() {
    return goesToSpecialSchool() ? "Oakfield School" : script.profile().setting();
  }

  private boolean goesToSpecialSchool() {
    return script.profile().wish().startsWith("special");
  }
}
