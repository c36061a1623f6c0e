package org.ehccasework.placement.web;

import java.util.List;
import java.util.Map;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.settings.Settings;
import org.ehccasework.web.form.Option;
import org.springframework.stereotype.Component;

/** The settings of the directory that a form suggests while a name is typed. */
@Component
class OfferedSettings {

  private final Settings settings;
  private final CaseFiles cases;

  OfferedSettings(Settings settings, CaseFiles cases) {
    this.settings = settings;
    this.cases = cases;
  }

  Map<String, List<Option>> of(String caseRef) {
    return Map.of("settings", settings.options(cases.get(caseRef).authorityId()));
  }
}
