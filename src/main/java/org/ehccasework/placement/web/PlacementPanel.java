package org.ehccasework.placement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.SettingWish;
import org.ehccasework.casefile.SettingWishes;
import org.ehccasework.casefile.page.CasePagePanel;
import org.ehccasework.placement.internal.Consultation;
import org.ehccasework.placement.internal.Consultations;
import org.ehccasework.placement.internal.ReplyDue;
import org.ehccasework.web.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which settings were asked and what they said, beside the page of the case. */
@Component
@Order(50)
class PlacementPanel implements CasePagePanel {

  private final Consultations consultations;
  private final ReplyDue due;
  private final SettingWishes wishes;
  private final Clock clock;

  PlacementPanel(Consultations consultations, ReplyDue due, SettingWishes wishes, Clock clock) {
    this.consultations = consultations;
    this.due = due;
    this.wishes = wishes;
    this.clock = clock;
  }

  @Override
  public Optional<Panel> of(String caseRef) {
    List<Consultation> all = consultations.of(caseRef);
    String page = "/cases/" + caseRef + "/placement";
    List<Panel.Line> lines = new ArrayList<>();
    wishes.latest(caseRef).map(SettingWish::setting).ifPresent(asked ->
        lines.add(new Panel.Line("The family asks for " + asked, null, page)));
    if (!all.isEmpty()) {
      Map<UUID, LocalDate> days = due.ofCase(caseRef);
      all.forEach(one -> lines.add(new Panel.Line(one.setting(), words(one, days.get(one.id())), page)));
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(new Panel("Placement", lines, summary(all)));
  }

  private static String summary(List<Consultation> all) {
    return all.isEmpty() ? "No setting asked yet" : all.size() == 1 ? "1 setting asked" : all.size() + " settings asked";
  }

  private String words(Consultation one, LocalDate day) {
    if (one.reply() != null) {
      return one.reply().words();
    }
    return day == null ? "Being sent" : "To answer by " + Words.shortDay(day, LocalDate.now(clock));
  }
}
