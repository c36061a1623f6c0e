package org.ehccasework.models;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Stands in for the beans and delegates the models name; a test sets the answers and reads what was called. */
public final class Stubs {

  static final Instant OPENED = Instant.parse("2026-09-07T09:00:00Z");

  final List<String> called = new ArrayList<>();
  List<String> noticesWaiting = List.of();
  List<String> limitsWatched = List.of();
  List<String> adviceRequests = List.of();
  List<String> consultations = List.of();
  boolean panelInTime = true;
  boolean firstSend = true;

  void reset() {
    called.clear();
    noticesWaiting = List.of();
    limitsWatched = List.of();
    adviceRequests = List.of();
    consultations = List.of();
    panelInTime = true;
    firstSend = true;
  }

  Map<String, Object> beans() {
    Map<String, Object> beans = new HashMap<>();
    ModelNames.BEANS.forEach(name -> beans.put(name, this));
    beans.put("openAdviceRequests", new Ids(() -> adviceRequests));
    beans.put("openConsultations", new Ids(() -> consultations));
    ModelNames.DELEGATES.forEach(name -> beans.put(name, (JavaDelegate) execution -> {
      called.add(name);
      if (name.startsWith("prepare") || name.equals("recordBreachDelegate")) {
        execution.setVariable("noticeId", "notice-of-" + name);
      }
    }));
    return beans;
  }

  static Date week(int weeks) {
    return Date.from(OPENED.plus(7L * weeks, ChronoUnit.DAYS));
  }

  public String of(DelegateExecution execution) {
    return "priya";
  }

  public Date of(DelegateExecution execution, String limit) {
    return week(6);
  }

  public Date lastDay(DelegateExecution execution) {
    return week(8);
  }

  public Date ofNotice(DelegateExecution execution) {
    return week(6);
  }

  public Date ofPanel(DelegateExecution execution) {
    return null;
  }

  public Date ofAdvice(DelegateExecution execution) {
    return week(6);
  }

  public Date ofConsultation(DelegateExecution execution) {
    return week(3);
  }

  public Date reminderAt(DelegateExecution execution, String limit) {
    return week(5);
  }

  public Date dueAt(DelegateExecution execution, String limit) {
    return week(6);
  }

  public Date passedAt(DelegateExecution execution, String limit) {
    return week(7);
  }

  public Date lastDayToHearAt(DelegateExecution execution, String limit) {
    return week(5);
  }

  public Date tooLateToHearAt(DelegateExecution execution, String limit) {
    return week(6);
  }

  public Date adviceReminderAt(DelegateExecution execution, int weeks) {
    return week(weeks);
  }

  public Date adviceDueAt(DelegateExecution execution) {
    return week(6);
  }

  public Date consultationDueAt(DelegateExecution execution) {
    return week(3);
  }

  public List<String> waiting(DelegateExecution execution) {
    return noticesWaiting;
  }

  public List<String> watched(DelegateExecution execution) {
    return limitsWatched;
  }

  public boolean inTime(DelegateExecution execution, String limit) {
    return panelInTime;
  }

  public boolean firstSend(DelegateExecution execution) {
    return firstSend;
  }

  /** Advice requests and consultations share the method name in the models, so each has its own bean. */
  public record Ids(Supplier<List<String>> ids) {
    public List<String> of(DelegateExecution execution) {
      return ids.get();
    }
  }
}
