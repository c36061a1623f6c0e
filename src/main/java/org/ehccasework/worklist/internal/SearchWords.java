package org.ehccasework.worklist.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was typed into a search, as a condition on {@code case_file f} and {@code child c}. */
record SearchWords(String sql, Map<String, Object> params) {

  private static final Pattern NUMBER = Pattern.compile("(?i)(EHC-)?(\\d{4}-)?\\d{4,}");
  private static final List<DateTimeFormatter> DATES = Stream.of("d/M/uuuu", "d M uuuu", "d-M-uuuu", "d.M.uuuu",
      "d MMMM uuuu", "d MMM uuuu", "uuuu-M-d").map(SearchWords::format).toList();

  static SearchWords of(String typed) {
    String words = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    if (words.isEmpty()) {
      return new SearchWords("1 = 1", Map.of());
    }
    Optional<LocalDate> born = date(words);
    if (born.isPresent()) {
      return new SearchWords("c.date_of_birth = :born", Map.of("born", born.get()));
    }
    Optional<WholeNumber> whole = WholeNumber.of(words);
    if (whole.isPresent()) {
      return new SearchWords(whole.get().column() + " = :whole", Map.of("whole", whole.get().value()));
    }
    if (NUMBER.matcher(words).matches()) {
      return new SearchWords("f.ref like :number escape '!'", Map.of("number", "%" + words.toUpperCase(Locale.UK)));
    }
    return everyWord(words.toLowerCase(Locale.UK).split(" "));
  }

  /** Each word must stand in the name, the school or the reference. */
  private static SearchWords everyWord(String... words) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> params = new HashMap<>();
    for (String word : words) {
      String name = "word" + params.size();
      params.put(name, "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
      conditions.add("(lower(c.first_name || ' ' || c.last_name) like :%1$s escape '!' or lower(c.setting) like :%1$s "
          .formatted(name) + "escape '!' or lower(f.ref) like :%1$s escape '!')".formatted(name));
    }
    return new SearchWords(String.join(" and ", conditions), params);
  }

  private static Optional<LocalDate> date(String words) {
    for (DateTimeFormatter format : DATES) {
      try {
        return Optional.of(LocalDate.parse(words, format));
      } catch (DateTimeParseException another) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.UK)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
