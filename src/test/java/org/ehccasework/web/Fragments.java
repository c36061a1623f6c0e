package org.ehccasework.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Draws single fragments for tests, without a server. */
public final class Fragments {

  private static final SpringTemplateEngine ENGINE = engine();

  private Fragments() {}

  /** The HTML of {@code ~{fragments/<call>}} with the variables given. */
  public static Element draw(String call, Map<String, Object> variables) {
    String template = "<th:block th:replace=\"~{fragments/" + call + "}\"></th:block>";
    return Jsoup.parseBodyFragment(ENGINE.process(template, new Context(Locale.UK, variables))).body();
  }

  private static SpringTemplateEngine engine() {
    var files = new ClassLoaderTemplateResolver();
    files.setPrefix("templates/");
    files.setSuffix(".html");
    files.setResolvablePatterns(Set.of("fragments/*"));
    files.setOrder(1);
    var strings = new StringTemplateResolver();
    strings.setOrder(2);
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages");
    messages.setDefaultEncoding("UTF-8");
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolvers(Set.of(files, strings));
    engine.setTemplateEngineMessageSource(messages);
    return engine;
  }
}
