package org.ehccasework.letters.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ehccasework.letters.Letter;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes a letter from its template, one file a notice under {@code letters/}; dates of sending stay open. */
@Component
public class LetterTemplates {

  private final SpringTemplateEngine engine = new SpringTemplateEngine();

  LetterTemplates() {
    var files = new ClassLoaderTemplateResolver();
    files.setPrefix("letters/");
    files.setSuffix(".txt");
    files.setTemplateMode(TemplateMode.TEXT);
    files.setCharacterEncoding(StandardCharsets.UTF_8.name());
    engine.setTemplateResolver(files);
  }

  public Letter write(LetterFacts facts) {
    var text = engine.process(facts.type().template(), new Context(Locale.UK, facts.values()));
    return LetterText.read(text, facts.longTexts());
  }
}
