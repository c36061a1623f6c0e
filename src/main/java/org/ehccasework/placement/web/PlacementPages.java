package org.ehccasework.placement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.SettingNames;
import org.ehccasework.casefile.SettingWish;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.placement.internal.Consultation;
import org.ehccasework.placement.internal.Consultations;
import org.ehccasework.placement.internal.ReplyDue;
import org.ehccasework.placement.web.PlacementPage.Line;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Draws up the placement page of a case. */
@Component
class PlacementPages {

  private static final Set<CaseStage> PREPARING =
      Set.of(CaseStage.DRAFT_SENT, CaseStage.DRAFTING, CaseStage.FINALISING);
  private static final Set<CaseStage> CHOOSING = Set.of(CaseStage.DRAFT_SENT, CaseStage.FINALISING);
  private static final Set<Role> CASEWORK = Set.of(Role.COORDINATOR, Role.TEAM_MANAGER, Role.SEND_MANAGER);

  private final Consultations consultations;
  private final ReplyDue due;
  private final WishViews wishes;
  private final MoveViews moves;
  private final CaseFiles cases;
  private final CurrentActor actor;
  private final Clock clock;

  PlacementPages(Consultations consultations, ReplyDue due, WishViews wishes, MoveViews moves, CaseFiles cases,
      CurrentActor actor, Clock clock) {
    this.consultations = consultations;
    this.due = due;
    this.wishes = wishes;
    this.moves = moves;
    this.cases = cases;
    this.actor = actor;
    this.clock = clock;
  }

  PlacementPage of(String ref) {
    List<Consultation> all = consultations.of(ref);
    String none = all.isEmpty() ? consultations.noneReason(ref).orElse(null) : null;
    boolean casework = actor.get().roles().stream().anyMatch(CASEWORK::contains);
    Map<UUID, LocalDate> days = all.isEmpty() ? Map.of() : due.ofCase(ref);
    boolean chosen = !all.isEmpty() || none != null;
    Optional<SettingWish> wish = wishes.latest(ref);
    List<Line> lines = all.stream().map(one -> line(one, wish, days.get(one.id()), casework)).toList();
    CaseStage stage = cases.get(ref).stage();
    boolean mayAdd = casework && chosen && PREPARING.contains(stage);
    String choose = casework && CHOOSING.contains(stage) && !chosen ? "/cases/" + ref + "/choose-settings" : null;
    String consult = mayAdd ? "/cases/" + ref + "/placement/add" : choose;
    return new PlacementPage(moves.of(ref, attendedIsConsulted(ref, all) ? null : consult, casework),
        wishes.of(ref, all, consult, casework), title(all, none), lines, none, mayAdd);
  }

  private boolean attendedIsConsulted(String ref, List<Consultation> all) {
    String attended = cases.get(ref).child().setting();
    return all.stream().anyMatch(one -> SettingNames.same(one.setting(), attended));
  }

  private static String title(List<Consultation> all, String none) {
    if (all.isEmpty()) {
      return none == null ? "No setting has been consulted yet." : "No setting is consulted.";
    }
    long answered = all.stream().filter(one -> one.repliedOn() != null).count();
    return answered + " of " + all.size() + " answered.";
  }

  private Line line(Consultation one, Optional<SettingWish> wish, LocalDate day, boolean casework) {
    var today = LocalDate.now(clock);
    boolean waits = one.isOpen() && one.sentOn() != null && casework;
    return new Line(one.setting(), one.kind().words(),
        one.sentOn() == null ? "" : Words.dayMonth(one.sentOn(), today), status(one, day, today),
        colour(one, day, today), details(one, wish, day),
        waits ? "/cases/" + one.caseRef() + "/record-consultation-reply/" + one.id() : null);
  }

  private static String status(Consultation one, LocalDate day, LocalDate today) {
    if (one.reply() != null) {
      return one.reply().words();
    }
    return day == null ? "Being sent" : Words.due(day, today);
  }

  private static String colour(Consultation one, LocalDate day, LocalDate today) {
    if (one.reply() != null) {
      return switch (one.reply()) {
        case CAN_MEET -> "green";
        case CANNOT_MEET -> "red";
        case NO_REPLY -> "grey";
      };
    }
    return day != null && day.isBefore(today) ? "red" : "grey";
  }

  private static List<String> details(Consultation one, Optional<SettingWish> wish, LocalDate day) {
    List<String> details = new ArrayList<>();
    if (one.repliedOn() != null) {
      details.add("Answered on " + Words.date(one.repliedOn()) + ".");
    } else if (one.isOpen() && day != null) {
      details.add("To answer by " + Words.dayAndDate(day)
          + (one.noReplyNotedOn() == null ? "." : ". The plan may go on without an answer."));
    }
    if (one.ground() != null) {
      details.add("Ground: " + one.ground().words() + ".");
    }
    if (one.comments() != null) {
      details.add(one.comments());
    }
    if (one.isAskedFor(wish)) {
      details.add("The family asks for it" + (one.kind().isListed() ? "." : ". Section 38(3) does not list its kind."));
    } else if (one.requestedByFamily()) {
      details.add("The family asked for it before.");
    }
    if (one.maintainingAuthority() != null) {
      details.add("Maintained by " + one.maintainingAuthority() + ", consulted too.");
    }
    return details;
  }
}
