package org.ehccasework.web.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.ehccasework.web.NotFound;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The task forms, each read once from {@code forms/<user task id>.form}. */
@Component
public class TaskForms {

  /** Keys come from addresses: nothing but a user task id may reach the file name. */
  private static final Pattern TASK_KEY = Pattern.compile("[a-z][a-z0-9-]{0,79}");

  private final ObjectMapper json;
  private final Map<String, TaskForm> read = new ConcurrentHashMap<>();

  TaskForms(ObjectMapper json) {
    this.json = json;
  }

  public TaskForm of(String taskKey) {
    return read.computeIfAbsent(taskKey, this::load);
  }

  private TaskForm load(String taskKey) {
    var file = new ClassPathResource("forms/" + taskKey + ".form");
    if (!TASK_KEY.matcher(taskKey).matches() || !file.exists()) {
      throw new NotFound("There is no task called " + taskKey);
    }
    try (var in = file.getInputStream()) {
      return FormFile.parse(taskKey, json.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
