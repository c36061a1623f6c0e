package org.ehccasework.placement.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.SettingNames;
import org.ehccasework.casefile.SettingWish;
import org.ehccasework.casefile.SettingWishes;
import org.ehccasework.placement.internal.Consultation;
import org.ehccasework.placement.internal.Consultations;
import org.ehccasework.settings.Setting;
import org.ehccasework.settings.SettingKind;
import org.ehccasework.settings.Settings;
import org.ehccasework.web.form.Option;
import org.springframework.stereotype.Component;

/** The settings that a form suggests: those of the directory while a name is typed, and whom to consult first. */
@Component
class OfferedSettings {

  private static final List<Option> KINDS = Arrays.stream(SettingKind.values())
      .map(kind -> new Option(kind.code(), kind.words())).toList();

  private final Settings settings;
  private final CaseFiles cases;
  private final SettingWishes wishes;
  private final Consultations consultations;

  OfferedSettings(Settings settings, CaseFiles cases, SettingWishes wishes, Consultations consultations) {
    this.settings = settings;
    this.cases = cases;
    this.wishes = wishes;
    this.consultations = consultations;
  }

  Map<String, List<Option>> of(String caseRef) {
    return Map.of("settings", settings.options(cases.get(caseRef).authorityId()), "kinds", KINDS);
  }

  /** What the family asks for, then the setting attended, as rows of the list; without those consulted already. */
  List<Map<String, Object>> toConsult(String caseRef) {
    CaseFile file = cases.get(caseRef);
    Optional<SettingWish> wish = wishes.latest(caseRef).filter(said -> said.setting() != null);
    List<Map<String, Object>> rows = new ArrayList<>();
    wish.ifPresent(said -> rows.add(row(file, said.setting(), said.kind(), true)));
    String attended = file.child().setting();
    if (attended != null && wish.filter(said -> said.isFor(attended)).isEmpty()) {
      rows.add(row(file, attended, null, false));
    }
    List<Consultation> consulted = consultations.of(caseRef);
    rows.removeIf(row -> consulted.stream()
        .anyMatch(one -> SettingNames.same(one.setting(), (String) row.get("name"))));
    return rows;
  }

  private Map<String, Object> row(CaseFile file, String name, String knownKind, boolean asked) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", name);
    String kind = knownKind != null ? knownKind
        : settings.named(file.authorityId(), name).map(Setting::kind).map(SettingKind::code).orElse(null);
    if (kind != null) {
      row.put("kind", kind);
    }
    row.put("requestedByFamily", asked);
    return row;
  }
}
