package org.ehccasework.structure;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says on the console and in the report which tests did not run, why, and how to have them run. */
public final class Skipped {

  private static final Logger LOG = LoggerFactory.getLogger(Skipped.class);
  private static final Set<String> SAID = ConcurrentHashMap.newKeySet();

  private Skipped() {}

  /** @param required the system property that turns the gap into a failure */
  public static ConditionEvaluationResult because(Class<?> tests, String why, String remedy, String required) {
    String reason = tests.getSimpleName() + " was skipped: " + why + " " + remedy + " With -D" + required
        + "=true a gap like this fails the build.";
    if (Boolean.getBoolean(required)) {
      throw new IllegalStateException(reason);
    }
    if (SAID.add(reason)) {
      LOG.warn(reason);
    }
    return ConditionEvaluationResult.disabled(reason);
  }
}
