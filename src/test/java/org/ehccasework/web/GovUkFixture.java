package org.ehccasework.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The HTML that GOV.UK Frontend publishes for its components. */
final class GovUkFixture {

  private GovUkFixture() {}

  static Element html(String component, String name) throws IOException {
    var loader = GovUkFixture.class.getClassLoader();
    var pom = new Properties();
    try (var in = loader.getResourceAsStream("META-INF/maven/org.webjars.npm/govuk-frontend/pom.properties")) {
      pom.load(in);
    }
    String file = "META-INF/resources/webjars/govuk-frontend/%s/dist/govuk/components/%s/fixtures.json"
        .formatted(pom.getProperty("version"), component);
    try (var in = loader.getResourceAsStream(file)) {
      for (JsonNode fixture : new ObjectMapper().readTree(in).get("fixtures")) {
        if (fixture.get("name").asText().equals(name)) {
          return Jsoup.parseBodyFragment(fixture.get("html").asText()).body();
        }
      }
    }
    throw new IllegalArgumentException(component + " has no fixture " + name);
  }

  /** What matters of the HTML: elements, attributes in order of name, text; not blanks nor script hooks. */
  static String essence(Element element) {
    var text = new StringBuilder();
    write(element, text);
    return text.toString();
  }

  private static void write(Element element, StringBuilder text) {
    element.childNodes().forEach(child -> {
      if (child instanceof TextNode words && !words.isBlank()) {
        text.append(words.text().strip()).append('\n');
      } else if (child instanceof Element inner) {
        text.append(inner.tagName());
        attributes(inner).forEach(attribute -> text.append(' ').append(attribute));
        text.append('\n');
        write(inner, text);
        text.append('/').append(inner.tagName()).append('\n');
      }
    });
  }

  private static List<String> attributes(Element element) {
    return element.attributes().asList().stream()
        .filter(attribute -> !attribute.getKey().startsWith("data-") && !attribute.getKey().equals("tabindex"))
        .map(attribute -> attribute.getKey() + "="
            + String.join(" ", attribute.getValue().strip().split("\\s+")))
        .sorted().toList();
  }
}
