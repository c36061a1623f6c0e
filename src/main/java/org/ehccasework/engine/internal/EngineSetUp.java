package org.ehccasework.engine.internal;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.ehccasework.engine.MovableClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the engine runs in this product, and the clock that Java and the engine share. */
@Configuration
class EngineSetUp {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Bean
  @ConditionalOnProperty(name = "ehc.clock", havingValue = "system", matchIfMissing = true)
  Clock clock() {
    return Clock.system(LONDON);
  }

  /** Only where a demo or a test moves the time; nothing in the product itself can. */
  @Bean
  @ConditionalOnProperty(name = "ehc.clock", havingValue = "movable")
  MovableClock movableClock() {
    return new MovableClock(LONDON);
  }

  /** The engine makes its tables after ours: ours want an empty schema to begin with. */
  @Bean
  @DependsOnDatabaseInitialization
  ProcessEnginePlugin systemRuns() {
    return new AbstractProcessEnginePlugin() {
      @Override
      public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setDelegateInterceptor(new RunAsSystem());
        engine.setCustomHistoryLevels(List.of(new WorkHistory()));
        // counts of who did how many tasks, which only a licence asks for
        engine.setTaskMetricsEnabled(false);
      }
    };
  }
}
