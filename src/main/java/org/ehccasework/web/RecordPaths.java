package org.ehccasework.web;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.ConcurrentReferenceHashMap;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.StringUtils;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Reads what most expressions of the pages are, a variable or components of records such as {@code ${task.due}}, and
 * leaves all others to Spring. Spring finds each property anew each time, which took half of what a page allocates.
 */
final class RecordPaths implements IStandardVariableExpressionEvaluator {

  private static final Pattern PATH = Pattern.compile("[a-zA-Z]\\w*(\\??\\.[a-zA-Z]\\w*)*");
  private static final Object UNKNOWN = new Object();
  private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
    @Override
    protected Map<String, Method> computeValue(Class<?> type) {
      return components(type);
    }
  };

  private final IStandardVariableExpressionEvaluator others = SPELVariableExpressionEvaluator.INSTANCE;
  private final Map<String, List<String>> paths = new ConcurrentReferenceHashMap<>();

  @Override
  public Object evaluate(IExpressionContext context, IStandardVariableExpression expression,
      StandardExpressionExecutionContext how) {
    boolean plain = !expression.getUseSelectionAsRoot() && !how.getPerformTypeConversion()
        && !how.getForbidUnsafeExpressionResults();
    Object value = plain ? value(context, paths.computeIfAbsent(expression.getExpression(), RecordPaths::path)) : UNKNOWN;
    return value == UNKNOWN ? others.evaluate(context, expression, how) : value;
  }

  /** The names of a path, with a leading question mark where what comes before may be null; empty for anything else. */
  private static List<String> path(String expression) {
    return PATH.matcher(expression).matches() ? List.of(expression.replace("?.", ".?").split("\\.")) : List.of();
  }

  private static Object value(IExpressionContext context, List<String> path) {
    if (path.isEmpty()) {
      return UNKNOWN;
    }
    Object value = context.getVariable(path.get(0));
    if (path.size() == 1) {
      return isPlain(value) ? value : UNKNOWN;
    }
    for (String name : path.subList(1, path.size())) {
      value = name.charAt(0) == '?' ? value == null ? null : component(value, name.substring(1)) : component(value, name);
    }
    return value;
  }

  /** What a variable of a page holds; Thymeleaf's own, such as the parameters of the request, are none of these. */
  private static boolean isPlain(Object value) {
    return value instanceof String || value instanceof Record || value instanceof Boolean || value instanceof Number
        || value instanceof Collection;
  }

  private static Object component(Object owner, String name) {
    Method component = owner instanceof Record ? COMPONENTS.get(owner.getClass()).get(name) : null;
    return component == null ? UNKNOWN : ReflectionUtils.invokeMethod(component, owner);
  }

  /** A getter of the same name goes before the component, so such a component is left to Spring. */
  private static Map<String, Method> components(Class<?> type) {
    Set<String> methods = Arrays.stream(type.getMethods()).map(Method::getName).collect(Collectors.toSet());
    return Arrays.stream(type.getRecordComponents()).filter(component -> {
      String name = StringUtils.capitalize(component.getName());
      return !methods.contains("get" + name) && !methods.contains("is" + name);
    }).map(RecordComponent::getAccessor).peek(ReflectionUtils::makeAccessible)
        .collect(Collectors.toMap(Method::getName, Function.identity()));
  }
}
