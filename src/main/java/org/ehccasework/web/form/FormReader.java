package org.ehccasework.web.form;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads answers from a page or from the API: one schema and one set of rules for both doors. */
@Component
public class FormReader {

  /** Reads what a person sent from a page. */
  public Reading fromParams(TaskForm form, MultiValueMap<String, String> params,
      Map<String, List<Option>> dynamicOptions) {
    return new FieldReader(params, dynamicOptions).read(form);
  }

  /** Reads a JSON object of the API: dates as ISO text, lists as arrays. */
  public Reading fromJson(TaskForm form, Map<String, Object> json, Map<String, List<Option>> dynamicOptions) {
    var flat = JsonAnswers.flatten(form, json);
    Reading reading = new FieldReader(flat.params(), dynamicOptions).read(form);
    return flat.violations().isEmpty() ? reading : reading.with(flat.violations());
  }

  /** First values to show before anything was typed. */
  public Reading showing(TaskForm form, Map<String, Object> values) {
    var params = JsonAnswers.flatten(form, values).params();
    Reading reading = new FieldReader(params, Map.of()).read(form);
    return reading.with(List.of());
  }

  /** What was typed, as it was typed, with nothing to put right. */
  public Reading again(TaskForm form, MultiValueMap<String, String> params) {
    return new FieldReader(params, Map.of()).read(form).with(List.of());
  }

  /** What was typed with a row added or taken away, as the button {@code add:key} or {@code remove:key:2} says. */
  public Reading withRows(TaskForm form, MultiValueMap<String, String> params, String action) {
    Reading reading = again(form, params);
    return reading.withTyped(Rows.change(reading.typed(), action));
  }
}
