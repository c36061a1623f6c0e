package org.ehccasework.journey;

import org.ehccasework.structure.Skipped;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips tests on PostgreSQL where there is none. */
public final class NeedsPostgres implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    String missing = TestPostgres.missing();
    return missing == null ? ConditionEvaluationResult.enabled("There is a PostgreSQL.")
        : Skipped.because(context.getRequiredTestClass(), "EHC_TEST_POSTGRES is not set, and no PostgreSQL could be "
            + "started from Maven's packages (" + missing + ").", "Set EHC_TEST_POSTGRES to the JDBC address of a server, "
            + "like jdbc:postgresql://localhost:5432/postgres?user=postgres, or run .ci/run, which starts one.",
            "pg.required");
  }
}
