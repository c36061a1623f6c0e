package org.ehccasework.browser;

import org.ehccasework.structure.Skipped;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests in a browser where there is none. */
public final class NeedsBrowser implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    String missing = Browser.missing();
    return missing == null ? ConditionEvaluationResult.enabled("There is a browser.")
        : Skipped.because(context.getRequiredTestClass(), missing, "Install Chromium and its driver (on Debian: apt-get "
            + "install chromium chromium-driver), or name their files in CHROMIUM and CHROMEDRIVER.",
            "browser.required");
  }
}
