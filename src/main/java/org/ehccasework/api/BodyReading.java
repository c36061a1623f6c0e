package org.ehccasework.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.ehccasework.web.CleanText;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How texts and dates are read from a body: texts as a page would keep them, dates as yyyy-mm-dd and nothing else. */
@Configuration
class BodyReading {

  @Bean
  Jackson2ObjectMapperBuilderCustomizer textsAndDates() {
    return builder -> builder.deserializers(new Texts(), new IsoDates());
  }

  private static final class Texts extends StringDeserializer {

    @Override
    public String deserialize(JsonParser body, DeserializationContext context) throws IOException {
      return CleanText.of(super.deserialize(body, context));
    }
  }

  /** A number would else be taken as days since 1970. */
  private static final class IsoDates extends StdScalarDeserializer<LocalDate> {

    IsoDates() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser body, DeserializationContext context) throws IOException {
      String text = body.getValueAsString();
      if (text != null && text.isBlank()) {
        return null;
      }
      try {
        return LocalDate.parse(String.valueOf(text).strip());
      } catch (DateTimeParseException notADate) {
        throw InvalidFormatException.from(body, "not a date", text, LocalDate.class);
      }
    }
  }
}
