package org.ehccasework.demo.internal;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.ehccasework.people.Authority;
import org.ehccasework.settings.SaveSetting;
import org.ehccasework.settings.SaveTermDates;
import org.ehccasework.settings.SettingKind;
import org.ehccasework.settings.Settings;
import org.ehccasework.settings.Term;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented schools and colleges of the council's directory, with the council's term dates. */
@Component
@Profile("demo")
class DemoSettings {

  private static final int FIRST_URN = 999_001;
  private static final int YEARS_BACK = 1;
  private static final int YEARS_AHEAD = 2;

  /** @param code three digits of the area it is in; the council's own is 999 */
  private record Place(String name, SettingKind kind, String phase, String code, String town) {}

  private static final List<Place> PLACES = List.of(
      new Place("Hillcrest Primary School", SettingKind.MAINSTREAM_MAINTAINED, "Primary", "999", "Marlshire"),
      new Place("St Wilfrid's Primary School", SettingKind.MAINSTREAM_MAINTAINED, "Primary", "999", "Eastmarl"),
      new Place("Larkfield Junior School", SettingKind.MAINSTREAM_MAINTAINED, "Primary", "999", "Marlshire"),
      new Place("Marlow Road Academy", SettingKind.ACADEMY, "Secondary", "999", "Marlshire"),
      new Place("Bluebell Nursery", SettingKind.MAINSTREAM_MAINTAINED, "Nursery", "999", "Eastmarl"),
      new Place("Thornton Green School", SettingKind.MAINSTREAM_MAINTAINED, "Secondary", "999", "Thornton"),
      new Place("Oakfield School", SettingKind.SPECIAL_ACADEMY, "All-through", "999", "Marlshire"),
      new Place("Brook House School", SettingKind.SPECIAL_MAINTAINED, "All-through", "999", "Thornton"),
      new Place("The Lantern School", SettingKind.INDEPENDENT_S41, "Secondary", "999", "Eastmarl"),
      new Place("Cedar Court", SettingKind.INDEPENDENT, "All-through", "999", "Thornton"),
      new Place("Marlshire College", SettingKind.FURTHER_EDUCATION, "16 plus", "999", "Marlshire"),
      new Place("Marlshire Hospital School", SettingKind.NON_MAINTAINED_SPECIAL, "All-through", "999", "Marlshire"),
      new Place("Weir Valley School", SettingKind.SPECIAL_MAINTAINED, "All-through", "996", "Weirbridge"));

  private final DemoPeople people;
  private final Settings settings;
  private final SaveSetting saveSetting;
  private final SaveTermDates saveTermDates;
  private final Clock clock;

  DemoSettings(DemoPeople people, Settings settings, SaveSetting saveSetting, SaveTermDates saveTermDates,
      Clock clock) {
    this.people = people;
    this.settings = settings;
    this.saveSetting = saveSetting;
    this.saveTermDates = saveTermDates;
    this.clock = clock;
  }

  /** Adds those that are not there yet, and the term dates with the first of them. */
  void add(Authority council) {
    if (settings.offered(council.id()).isEmpty()) {
      people.as("admin", () -> {
        saveTermDates.save(new SaveTermDates.Command(null, terms(), List.of()));
        return null;
      });
    }
    for (int i = 0; i < PLACES.size(); i++) {
      String urn = String.valueOf(FIRST_URN + i);
      Place place = PLACES.get(i);
      if (settings.called(council.id(), urn).isEmpty()) {
        people.as("admin", () -> saveSetting.save(command(place, urn, council)));
      }
    }
  }

  private static SaveSetting.Command command(Place place, String urn, Authority council) {
    String host = place.name().toLowerCase().replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
    boolean own = place.code().equals(council.dfeCode());
    return new SaveSetting.Command(null, urn, place.name(), place.kind(), place.phase(), place.code(),
        own ? council.name() : "Weirshire Council", "School Lane\n" + place.town() + "\nMR3 " + urn.charAt(5) + "AA",
        place.town(), "01632 960 " + urn.substring(3), "office@" + host + ".example");
  }

  private List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    int year = LocalDate.now(clock).getYear();
    for (int from = year - YEARS_BACK - 1; from <= year + YEARS_AHEAD; from++) {
      terms.add(new Term("Autumn term " + from, monday(from, Month.SEPTEMBER), LocalDate.of(from, Month.DECEMBER, 18)));
      terms.add(new Term("Spring term " + (from + 1), LocalDate.of(from + 1, Month.JANUARY, 5),
          LocalDate.of(from + 1, Month.MARCH, 27)));
      terms.add(new Term("Summer term " + (from + 1), LocalDate.of(from + 1, Month.APRIL, 13),
          LocalDate.of(from + 1, Month.JULY, 21)));
    }
    return terms;
  }

  /** The first Monday of a month. */
  private static LocalDate monday(int year, Month month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }
}
