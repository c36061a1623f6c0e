package org.ehccasework.statute;

import java.time.LocalDate;
import java.util.List;

/** What was done towards a limit, as facts say: the day of dispatch, how it was sent, exceptions claimed (null: none given). */
record Done(LocalDate on, Method method, List<ExceptionFacts> claims) {

  static Done read(Facts facts, Verb verb) {
    LocalDate on = facts.date("done_on");
    Method method = method(facts);
    if (on != null && verb == Verb.NOTIFY && !facts.has("method")) {
      facts.wrong("method", "Enter method, how the notice was sent: " + Method.codes() + ".");
    }
    return new Done(on, method, Claims.read(facts));
  }

  static Method method(Facts facts) {
    String code = facts.text("method");
    if (code == null) {
      return null;
    }
    return Method.of(code).orElseGet(() -> facts.wrong("method",
        "There is no method '" + code + "'. Enter method, how it was sent: " + Method.codes() + "."));
  }
}
