package org.ehccasework.plan.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.plan.internal.SettingCandidates;
import org.ehccasework.plan.internal.SettingCandidates.Candidate;
import org.ehccasework.settings.SettingKind;
import org.ehccasework.settings.Settings;
import org.ehccasework.web.form.Option;
import org.springframework.stereotype.Component;

/** The settings and kinds that the forms of a plan suggest while a name is typed; anything else may be typed too. */
@Component
class OfferedForPlan {

  private final Settings settings;
  private final SettingCandidates candidates;
  private final CaseFiles files;

  OfferedForPlan(Settings settings, SettingCandidates candidates, CaseFiles files) {
    this.settings = settings;
    this.candidates = candidates;
    this.files = files;
  }

  /** All of the directory, with kinds: the family may ask for any. */
  Map<String, List<Option>> of(String caseRef) {
    return Map.of("settings", settings.options(files.get(caseRef).authorityId()));
  }

  /** Those consulted or asked for first, then the directory; and the kinds there are. */
  Map<String, List<Option>> toName(String caseRef) {
    Map<String, Option> all = new LinkedHashMap<>();
    for (Candidate one : candidates.of(caseRef)) {
      all.put(one.setting(), new Option(one.setting(), one.setting() + ": " + one.kind().words() + ", "
          + one.kind().lawWords()));
    }
    settings.options(files.get(caseRef).authorityId()).forEach(option -> all.putIfAbsent(option.value(), option));
    return Map.of("settingsToName", List.copyOf(all.values()), "settingTypes",
        Arrays.stream(SettingKind.values()).map(kind -> new Option(kind.words(), kind.words())).toList());
  }
}
