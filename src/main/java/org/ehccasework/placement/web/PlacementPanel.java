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
import org.ehccasework.placement.internal.AfterMove;
import org.ehccasework.placement.internal.AfterMove.Standing;
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
  private final AfterMove after;
  private final Clock clock;

  PlacementPanel(Consultations consultations, ReplyDue due, SettingWishes wishes, AfterMove after,
      Clock clock) {
    this.consultations = consultations;
    this.due = due;
    this.wishes = wishes;
    this.after = after;
    this.clock = clock;
  }

  @Override
  public Optional<Panel> of(String caseRef) {
    List<Consultation> all = consultations.of(caseRef);
    String page = "/cases/" + caseRef + "/placement";
    List<Panel.Line> lines = new ArrayList<>();
    int open = after.of(caseRef).map(Standing::undecided).map(List::size).orElse(0);
    if (open > 0) {
      lines.add(new Panel.Line("Whom to ask after the change of setting",
          open == 1 ? "1 request to decide on" : open + " requests to decide on", page));
    }
    wishes.latest(caseRef).map(SettingWish::setting).ifPresent(asked ->
        lines.add(new Panel.Line("The family asks for " + asked, null, page)));
    if (!all.isEmpty()) {
      Map<UUID, LocalDate> days = due.ofCase(caseRef);
      all.forEach(one -> lines.add(new Panel.Line(one.setting(), words(one, days.get(one.id())), page)));
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(new Panel("Placement", lines,
        open > 0 ? null : summary(all)));
  }

  private static String summary(List<Consultation> all) {
    return all.isEmpty() ? "No setting asked yet" : all.size() == 1 ? "1 setting asked"
        : all.size() + " settings asked";
  }

  private String words(Consultation one, LocalDate day) {
    if (one.reply() != null) {
      return one.reply().words();
    }
    return day == null ? "Being sent" : "To answer by " + Words.shortDay(day, LocalDate.now(clock));
  }
}
