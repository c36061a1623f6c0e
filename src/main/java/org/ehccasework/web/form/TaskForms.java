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

/** The forms, each read once: of tasks from {@code forms/<user task id>.form}, of other pages from {@code pages/}. */
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
    if (!TASK_KEY.matcher(taskKey).matches()) {
      throw new NotFound("There is no task called " + taskKey);
    }
    return read.computeIfAbsent("forms/" + taskKey, path -> load(path, taskKey));
  }

  /** The questions of a page that belongs to no task, by the last part of its address. */
  public TaskForm ofPage(String pageKey) {
    return read.computeIfAbsent("pages/" + pageKey, path -> load(path, pageKey));
  }

  private TaskForm load(String path, String key) {
    var file = new ClassPathResource(path + ".form");
    if (!file.exists()) {
      throw new NotFound("There is no task called " + key);
    }
    try (var in = file.getInputStream()) {
      return FormFile.parse(key, json.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
