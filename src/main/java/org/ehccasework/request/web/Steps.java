package org.ehccasework.request.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ehccasework.people.Authorities;
import org.ehccasework.request.internal.RequestRules;
import org.ehccasework.settings.Settings;
import org.ehccasework.web.Violation;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The questions of each step, and what was typed in all of them together. */
@Component
class Steps {

  private static final List<Step> WITH_QUESTIONS = List.of(Step.REQUEST, Step.CHILD, Step.FAMILY, Step.CARE);
  private static final List<String> WHO_THE_CHILD_IS = List.of("firstName", "lastName", "dateOfBirth", "dateOfBirth-day",
      "dateOfBirth-month", "dateOfBirth-year", "upn", "nhsNumber");

  private final TaskForms forms;
  private final FormReader reader;
  private final RequestRules rules;
  private final Settings settings;
  private final Authorities authorities;

  Steps(TaskForms forms, FormReader reader, RequestRules rules, Settings settings, Authorities authorities) {
    this.forms = forms;
    this.reader = reader;
    this.rules = rules;
    this.settings = settings;
    this.authorities = authorities;
  }

  /** Of the family other things are asked where a parent asked. */
  TaskForm form(Step step, MultiValueMap<String, String> typed) {
    return forms.ofPage(switch (step) {
      case REQUEST -> "register-request";
      case CHILD -> "register-child";
      case FAMILY -> "parent".equals(typed.getFirst("requesterKind")) ? "register-parent" : "register-family";
      case CARE -> "register-care";
      case DOCUMENTS, CHECK -> "document";
    });
  }

  Map<String, List<Option>> options(Step step) {
    return switch (step) {
      case CHILD -> Map.of("settings", settings.offered(authorities.current().id()).stream()
          .map(name -> new Option(name, name)).toList());
      case REQUEST, CHECK -> Map.of("coordinators", rules.coordinators().stream()
          .map(member -> new Option(member.username(), member.name())).toList());
      default -> Map.of();
    };
  }

  /** The steps with questions that were asked. */
  List<Step> asked(MultiValueMap<String, String> typed) {
    return WITH_QUESTIONS.stream().filter(step -> step != Step.CARE || inCare(typed)).toList();
  }

  boolean inCare(MultiValueMap<String, String> typed) {
    return shown(Step.FAMILY, typed).answers().flag("lookedAfter");
  }

  /** What was typed before, with that of one step in its place. */
  MultiValueMap<String, String> with(MultiValueMap<String, String> before, Step step,
      MultiValueMap<String, String> sent) {
    MultiValueMap<String, String> together = new LinkedMultiValueMap<>(before);
    together.keySet().removeIf(name -> isOf(step, name));
    sent.forEach((name, values) -> {
      if (isOf(step, name)) {
        together.put(name, values);
      }
    });
    // whether it is the same child was said of the child that stood there
    boolean another = step == Step.CHILD && before.containsKey("firstName")
        && WHO_THE_CHILD_IS.stream().anyMatch(name -> !said(before, name).equals(said(together, name)));
    if (another && before.containsKey("sameChild")) {
      together.remove("sameChild");
    }
    return together;
  }

  /** Whether anything of this step was sent yet. */
  boolean isTyped(Step step, MultiValueMap<String, String> typed) {
    return typed.keySet().stream().anyMatch(name -> isOf(step, name));
  }

  private static String said(MultiValueMap<String, String> typed, String name) {
    return String.valueOf(typed.getFirst(name)).strip();
  }

  private boolean isOf(Step step, String name) {
    Stream<TaskForm> asked = step == Step.FAMILY
        ? Stream.of(forms.ofPage("register-parent"), forms.ofPage("register-family"))
        : Stream.of(form(step, new LinkedMultiValueMap<>()));
    return asked.flatMap(form -> form.fields().stream()).anyMatch(field -> name.equals(field.key())
        || name.startsWith(field.key() + "-") || name.startsWith(field.key() + "["));
  }

  /** What was typed in one step, with nothing to put right. */
  Reading shown(Step step, MultiValueMap<String, String> typed) {
    return reader.again(form(step, typed), typed);
  }

  /** A step on which nothing was sent yet: most children in care are in ours. */
  Reading firstShown(Step step, MultiValueMap<String, String> typed) {
    TaskForm form = form(step, typed);
    return step == Step.CARE ? reader.showing(form, Map.of("careAuthority", authorities.current().name()))
        : reader.again(form, typed);
  }

  /** What stands in another step is said above the page, without a link to its field. */
  List<Violation> elsewhere(Step step, List<Violation> violations) {
    return violations.stream()
        .map(each -> stepOf(each) == step ? each : new Violation("", each.message())).toList();
  }

  /** As {@link #shown}, with what cannot be read or breaks a rule, here or in a step before. */
  Reading checked(Step step, MultiValueMap<String, String> typed) {
    Reading reading = reader.fromParams(form(step, typed), typed, options(step));
    List<Violation> broken = rules.toPutRight(RequestAnswers.request(answers(typed))).stream()
        .filter(each -> reading.errorAt(each.field()) == null)
        .filter(each -> stepOf(each) == step || stepOf(each).isBefore(step))
        .toList();
    return reading.with(Stream.concat(reading.violations().stream(), elsewhere(step, broken).stream()).toList());
  }

  /** The step in which something stands that is to be put right. */
  Step stepOf(Violation violation) {
    return WITH_QUESTIONS.stream().filter(step -> isOf(step, violation.field())).findFirst().orElse(Step.REQUEST);
  }

  /** The answers of all steps. */
  FormAnswers answers(MultiValueMap<String, String> typed) {
    Map<String, Object> all = new HashMap<>();
    asked(typed).forEach(step -> all.putAll(shown(step, typed).answers().asMap()));
    return FormAnswers.of(all);
  }
}
