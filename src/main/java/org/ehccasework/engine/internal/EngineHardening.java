package org.ehccasework.engine.internal;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.ehccasework.engine.internal.expressions.ModelExpressions;
import org.ehccasework.engine.internal.identity.StaffIdentitySource;
import org.ehccasework.people.StaffDirectory;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Shuts what the last community release of the engine leaves open: expressions reach model beans alone, no
 * query may bring an expression along, and people are ours, to be read and not written.
 */
@Component
class EngineHardening extends AbstractProcessEnginePlugin {

  private final ApplicationContext context;
  private final StaffDirectory staff;

  EngineHardening(ApplicationContext context, StaffDirectory staff) {
    this.context = context;
    this.staff = staff;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setExpressionManager(new ModelExpressions(context));
    engine.setEnableExpressionsInAdhocQueries(false);
    engine.setEnableExpressionsInStoredQueries(false);
    engine.setIdentityProviderSessionFactory(new StaffIdentitySource(staff));
    engine.setResourceAuthorizationProvider(new TasksNeedNoGrants());
    engine.setCustomSessionFactories(List.of(new NoGrantsOfTasks()));
    engine.setGroupResourceWhitelistPattern("[a-z]+(-[a-z]+)*");
    engine.setUserResourceWhitelistPattern("[a-z0-9][a-z0-9._-]*");
  }
}
