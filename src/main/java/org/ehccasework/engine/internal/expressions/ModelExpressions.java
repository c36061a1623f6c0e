package org.ehccasework.engine.internal.expressions;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.context.ApplicationContext;

/** Reads the expressions of models: process variables, the execution, and beans made for models. */
public class ModelExpressions extends JuelExpressionManager {

  private final ApplicationContext context;

  public ModelExpressions(ApplicationContext context) {
    this.context = context;
  }

  @Override
  protected ELResolver createElResolver() {
    var resolver = new CompositeELResolver();
    resolver.add(new OnlyModelBeans(context));
    resolver.add(new VariableScopeElResolver());
    resolver.add(new VariableContextElResolver());
    resolver.add(new BeanELResolver());
    return resolver;
  }
}
