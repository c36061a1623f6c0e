package org.ehccasework.engine.internal.expressions;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** A public method of a model bean; the engine's own resolver calls none of a class that is not public itself. */
record BeanMethod(Object bean, Method method) {

  static BeanMethod of(Object bean, String name, int values) {
    Class<?> type = ClassUtils.getUserClass(bean);
    return Stream.of(ReflectionUtils.getUniqueDeclaredMethods(type))
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == values)
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
        .findFirst().map(method -> new BeanMethod(bean, method))
        .orElseThrow(() -> new MethodNotFoundException(type.getSimpleName() + " has no public method " + name
            + " with " + values + " values."));
  }

  Object call(Object[] values) {
    Object[] fitting = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      fitting[i] = DefaultConversionService.getSharedInstance().convert(values[i], method.getParameterTypes()[i]);
    }
    ReflectionUtils.makeAccessible(method);
    try {
      return method.invoke(bean, fitting);
    } catch (InvocationTargetException e) {
      throw new ELException(e.getTargetException());
    } catch (IllegalAccessException e) {
      throw new ELException(e);
    }
  }
}
