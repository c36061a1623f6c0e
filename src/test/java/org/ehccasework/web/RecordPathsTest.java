package org.ehccasework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class RecordPathsTest {

  private record Street(String name, int number) {}

  private record Person(String name, Street street, Street none, List<String> tags, boolean away, String blank) {

    public String getBlank() {
      return "of the getter";
    }

    public String shout() {
      return name.toUpperCase(Locale.UK);
    }
  }

  private static final Person MAYA =
      new Person("Maya <3", new Street("Mill Lane", 4), null, List.of("a", "b"), true, "of the component");

  @ParameterizedTest
  @ValueSource(strings = {"${who.name}", "${who.street.name}", "${who.street.number}", "${who?.street?.name}",
      "${who.none?.name}", "${nobody?.name}", "${nobody}", "${word}", "${number}", "${who.tags}", "${who.away}",
      "${who.blank}", "${who.shout()}", "${map.key}", "${who.street.number + 1}", "${who.name == word}", "${true}",
      "${null}", "${not who.away}", "${#lists.size(who.tags)}", "*{who.name}", "${who.tags[1]}", "${who.name.length()}"})
  void readsWhatSpringReads(String expression) {
    for (String place : List.of("<p th:text=\"%s\">x</p>", "<p th:if=\"%s\">x</p>", "<a th:id=\"%s\">x</a>",
        "<a th:each=\"one : %s\" th:text=\"${one}\">x</a>", "<p>[[%s]]</p>",
        "<p th:object=\"${who}\" th:text=\"*{name}\">x</p>")) {
      String template = place.formatted(expression);
      assertThat(written(new Quick(), template)).as(template).isEqualTo(written(new SpringStandardDialect(), template));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"${who.unknown}", "${who.none.name}", "${nobody.name}", "${who.street.name.x}"})
  void failsWhereSpringFails(String expression) {
    String template = "<p th:text=\"%s\">x</p>".formatted(expression);
    assertThatThrownBy(() -> written(new Quick(), template)).isInstanceOf(TemplateProcessingException.class);
    assertThatThrownBy(() -> written(new SpringStandardDialect(), template))
        .isInstanceOf(TemplateProcessingException.class);
  }

  @Test
  void readsALoopsOwnVariableAndNotThePages() {
    assertThat(written(new Quick(), "<b th:each=\"who : ${people}\" th:text=\"${who.name}\">x</b>"))
        .isEqualTo("<b>Mill Lane</b><b>High Street</b>");
  }

  private static String written(SpringStandardDialect dialect, String template) {
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setDialect(dialect);
    engine.setTemplateResolver(new StringTemplateResolver());
    Map<String, Object> model = new HashMap<>(Map.of("who", MAYA, "word", "Maya <3", "number", 7,
        "map", Map.of("key", "value"), "people", List.of(new Street("Mill Lane", 1), new Street("High Street", 2))));
    return engine.process(template, new Context(Locale.UK, model));
  }

  private static final class Quick extends SpringStandardDialect {

    private final IStandardVariableExpressionEvaluator paths = new RecordPaths();

    @Override
    public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
      return paths;
    }
  }
}
