package org.ehccasework.engine.internal.expressions;

import java.beans.FeatureDescriptor;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.ehccasework.engine.ModelBean;
import org.springframework.context.ApplicationContext;

/**
 * Stands before all other resolvers and lets an expression do two things alone: call a method of a bean made
 * for models, and read the business key of its execution. From there no path leads to a class, a loader,
 * reflection or the engine's services (CVE-2026-109432 ran Java by such a path).
 */
class OnlyModelBeans extends ELResolver {

  private static final String BUSINESS_KEY = "processBusinessKey";

  private final ApplicationContext context;
  private final Map<String, Boolean> beans = new ConcurrentHashMap<>();
  private final Map<BeanMethod, Method> methods = new ConcurrentHashMap<>();

  OnlyModelBeans(ApplicationContext context) {
    this.context = context;
  }

  @Override
  public Object getValue(ELContext expression, Object base, Object property) {
    requireReadable(base, property);
    if (base != null || !isModelBean(String.valueOf(property))) {
      return null;
    }
    expression.setPropertyResolved(true);
    return context.getBean(property.toString());
  }

  @Override
  public Object invoke(ELContext expression, Object base, Object method, Class<?>[] types, Object[] values) {
    Method found = methods.computeIfAbsent(named(base, method, values.length), BeanMethod::find);
    expression.setPropertyResolved(true);
    return BeanMethod.call(found, base, values);
  }

  @Override
  public Class<?> getType(ELContext expression, Object base, Object property) {
    requireReadable(base, property);
    return null;
  }

  @Override
  public boolean isReadOnly(ELContext expression, Object base, Object property) {
    requireReadable(base, property);
    return false;
  }

  @Override
  public void setValue(ELContext expression, Object base, Object property, Object value) {
    throw named(base, property, 0).refused();
  }

  private boolean isModelBean(String name) {
    return beans.computeIfAbsent(name, asked -> context.containsBean(asked)
        && context.findAnnotationOnBean(asked, ModelBean.class) != null);
  }

  private static void requireReadable(Object base, Object property) {
    boolean name = base == null;
    boolean businessKey = base instanceof DelegateExecution && BUSINESS_KEY.equals(property);
    if (!name && !businessKey) {
      throw named(base, property, 0).refused();
    }
  }

  private static BeanMethod named(Object base, Object method, int values) {
    return new BeanMethod(base == null ? Void.class : base.getClass(), String.valueOf(method), values);
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext expression, Object base) {
    return null;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext expression, Object base) {
    return null;
  }
}
