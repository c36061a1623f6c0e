package org.ehccasework.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/** Lets the templates read records by {@link RecordPaths}. */
@Configuration
class TemplateSetUp {

  @Bean
  static BeanPostProcessor quickTemplates() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof SpringTemplateEngine engine) {
          engine.setDialects(quick(engine.getDialects()));
        }
        return bean;
      }
    };
  }

  private static Set<IDialect> quick(Set<IDialect> dialects) {
    return dialects.stream().map(dialect -> dialect instanceof SpringStandardDialect ? new Quick() : dialect)
        .collect(Collectors.toSet());
  }

  private static final class Quick extends SpringStandardDialect {

    private final IStandardVariableExpressionEvaluator paths = new RecordPaths();

    @Override
    public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
      return paths;
    }
  }
}
