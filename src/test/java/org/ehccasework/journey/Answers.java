package org.ehccasework.journey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers to the task forms, by their keys. */
public final class Answers {

  private Answers() {}

  public static Map<String, Object> request(String firstName, LocalDate receivedOn) {
    return Map.of(
        "child", Map.of("firstName", firstName, "lastName", "Ashby", "dateOfBirth", "2019-05-14",
            "setting", "Hillcrest Primary School"),
        "requester", Map.of("kind", "parent", "name", "Laura Ashby", "email", "laura.ashby@example.org"),
        "channel", "post", "receivedOn", receivedOn);
  }

  public static Map<String, Object> panel(LocalDate on, boolean yes) {
    return Map.of("panelOn", on, "membersPresent", List.of("education", "health", "social-care"),
        "educationView", "support", "healthView", "support", "socialCareView", "no-view",
        "testMet", yes ? "yes" : "no", "recommendation", yes ? "yes" : "no", "reasons", "The papers show it.");
  }

  public static Map<String, Object> decisionToAssess(LocalDate on, boolean yes) {
    return Map.of("mayHaveSen", "yes", "mayNeedPlan", yes ? "yes" : "no", "outcome", yes ? "ASSESS" : "DO_NOT_ASSESS",
        "reasons", "Two terms of support at school are recorded.", "decidedOn", on,
        "departureReason", "No panel sits before the legal date.");
  }

  public static Map<String, Object> decisionToIssue(LocalDate on, boolean yes) {
    return Map.of("planNecessary", yes ? "yes" : "no", "outcome", yes ? "ISSUE" : "DO_NOT_ISSUE",
        "reasons", "The advice agrees that a plan is necessary.", "decidedOn", on,
        "departureReason", "No panel sits before the legal date.");
  }

  public static Map<String, Object> advice(LocalDate on) {
    return Map.of("outcome", "received", "receivedOn", on, "author", "Dr Jonas Lindqvist", "authorRole", "Adviser",
        "needs", "Follows single words and short phrases.", "provision", "A speech programme 4 times a week for 20 minutes.",
        "outcomes", "Follows a two-step instruction by July 2028.");
  }

  public static Map<String, Object> draft() {
    Map<String, Object> answers = new HashMap<>();
    answers.put("sectionA", "Likes drawing and dogs.");
    answers.put("needs", List.of(Map.of("need", "Loses longer instructions.", "area", "communication")));
    answers.put("sectionC", "None identified");
    answers.put("sectionD", "None identified");
    answers.put("outcomes", List.of(Map.of("outcome", "Follows a two-step instruction in class.", "need", 1, "by", "July 2028")));
    answers.put("provision", List.of(Map.of("section", "F", "need", 1,
        "what", "A speech programme written and reviewed by a speech and language therapist", "who", "Teaching assistant",
        "howOften", "4 times a week", "howLong", "20 minutes", "groupSize", "1 to 1",
        "staffQualification", "Trained by the therapist", "reviewPoint", "Each term", "source", "Views of the family")));
    answers.put("sectionJ", "None identified");
    answers.put("coProduction", "The family read each section with the coordinator.");
    answers.put("reasonForSending", "What is left to fix will be settled with the family's views.");
    return answers;
  }

  public static Map<String, Object> oneSetting() {
    return Map.of("settings", List.of(Map.of("name", "Oakfield School", "kind", "special-maintained",
        "email", "office@oakfield.example", "requestedByFamily", true)), "sentBy", "email");
  }

  public static Map<String, Object> viewsReceived(LocalDate on) {
    return Map.of("outcome", "views-received", "receivedOn", on, "views", "We agree.",
        "requestedSetting", "Oakfield School", "requestedSettingType", "special-maintained", "next", "FINALISE");
  }

  public static Map<String, Object> finishedInWriting(LocalDate on) {
    return Map.of("outcome", "finished-in-writing", "receivedOn", on, "views", "We agree and have no more to say.",
        "next", "FINALISE");
  }

  public static Map<String, Object> finalPlan(LocalDate on) {
    return Map.of("settingName", "Oakfield School", "settingType", "Special school", "startsOn", on.plusDays(30),
        "healthAgreedBy", "Dr Farah Aziz, designated clinical officer", "healthAgreedOn", on);
  }

  public static Map<String, Object> signed(LocalDate on) {
    return Map.of("signedBy", "Daniel Testing, SEND manager", "signedOn", on,
        "reasonForSending", "What is left will be looked at in the first review.");
  }

  public static Map<String, Object> signedEarly(LocalDate on) {
    Map<String, Object> answers = new HashMap<>(signed(on));
    answers.put("earlyReason", "The family wrote that they have finished.");
    return answers;
  }
}
