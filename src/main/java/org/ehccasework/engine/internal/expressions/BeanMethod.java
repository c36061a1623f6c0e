package org.ehccasework.engine.internal.expressions;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.ehccasework.engine.ModelBean;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * A method that an expression names: of which type, called what, with how many values. It is found only where the
 * type is made for models; the engine's own resolver would find none of a class that is not public itself.
 */
record BeanMethod(Class<?> type, String name, int values) {

  Method find() {
    if (!AnnotatedElementUtils.hasAnnotation(type, ModelBean.class)) {
      throw refused();
    }
    return Stream.of(ReflectionUtils.getUniqueDeclaredMethods(ClassUtils.getUserClass(type)))
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == values)
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .findFirst().map(BeanMethod::accessible).orElseThrow(this::refused);
  }

  private static Method accessible(Method method) {
    ReflectionUtils.makeAccessible(method);
    return method;
  }

  static Object call(Method method, Object bean, Object[] values) {
    try {
      return method.invoke(bean, fitting(values, method.getParameterTypes()));
    } catch (InvocationTargetException e) {
      throw new ELException(e.getTargetException());
    } catch (IllegalAccessException e) {
      throw new ELException(e);
    }
  }

  /** A number of an expression is long, whatever the method wants. */
  private static Object[] fitting(Object[] values, Class<?>[] types) {
    Object[] fitting = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      fitting[i] = types[i].isInstance(values[i]) ? values[i]
          : DefaultConversionService.getSharedInstance().convert(values[i], types[i]);
    }
    return fitting;
  }

  /** Names the type alone: the value may be personal. */
  ELException refused() {
    return new ELException("A model may not use '" + name + "' of " + type.getName()
        + ", only public methods of beans made for models.");
  }
}
