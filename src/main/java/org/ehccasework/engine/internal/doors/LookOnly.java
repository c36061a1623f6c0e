package org.ehccasework.engine.internal.doors;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which requests pass through Camunda's own doors: all that only look, and of those that change something the
 * few by which an administrator sets a stuck job going again. A task is done and an answer is given in our
 * pages and our API, so that nothing goes past the record.
 */
final class LookOnly {

  private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

  /** Queries too long for an address are posted. */
  private static final Pattern POSTED_QUERY = Pattern.compile("/camunda/api/("
      + "engine/engine/[^/]+/((history/)?(task|process-instance|activity-instance|variable-instance|detail|job-log)"
      + "|execution|job|job-definition|external-task|history/external-task-log|user|group)(/count)?"
      + "|engine/engine/[^/]+/filter/[^/]+/(list|count|singleResult)"
      + "|cockpit/plugin/base/[^/]+/(process-instance|incident)(/count)?"
      + "|cockpit/plugin/base/[^/]+/process-instance/[^/]+/called-process-instances"
      + "|cockpit/plugin/base/[^/]+/process-definition/[^/]+/called-process-definitions"
      + ")");
  private static final Pattern JOB_RETRIES = Pattern.compile(
      "/camunda/api/engine/engine/[^/]+/(job|job-definition)/[^/]+/retries");
  private static final Pattern INCIDENT = Pattern.compile("/camunda/api/engine/engine/[^/]+/incident/[^/]+");

  private LookOnly() {}

  /** Whether a request of this method passes; {@code path} without query and without a slash at its end. */
  static boolean lets(String method, String path, boolean administrator) {
    return switch (method) {
      case "POST" -> POSTED_QUERY.matcher(path).matches();
      case "PUT" -> administrator && JOB_RETRIES.matcher(path).matches();
      case "DELETE" -> administrator && INCIDENT.matcher(path).matches();
      default -> LOOKING.contains(method);
    };
  }
}
