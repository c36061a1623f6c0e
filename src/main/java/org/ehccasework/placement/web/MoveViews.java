package org.ehccasework.placement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ehccasework.advice.read.SettingAdviceReader.FromSetting;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.SettingMove;
import org.ehccasework.casefile.SettingMove.HomeMoves;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.placement.internal.AfterMove;
import org.ehccasework.placement.internal.AfterMove.Open;
import org.ehccasework.placement.internal.AfterMove.Standing;
import org.ehccasework.placement.web.PlacementPage.Ask;
import org.ehccasework.placement.web.PlacementPage.Link;
import org.ehccasework.placement.web.PlacementPage.Move;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** The setting attended, the changes, and whom to ask next, as the placement page shows them. */
@Component
class MoveViews {

  private static final String NOBODY_ATTENDED = "No setting is attended. Ask a person with experience of teaching "
      + "children and young people with special educational needs, or who knows what provision may be called for; "
      + "failing that, whoever is responsible for the education (regulation 6(1)(b)).";
  private static final String PLAN_MOVES = "The plan is transferred on the day of the move if we knew 15 working days "
      + "before it, otherwise within 15 working days beginning with the day we knew (regulation 15). The health body "
      + "tells its successor in the same time (regulation 16). The new authority tells the family within six weeks.";
  private static final String ASSESSMENT_STAYS = "The assessment does not go with them. We stay responsible, with all "
      + "dates and every request to social care and health as it is, until the other authority becomes responsible. "
      + "Then record on the overview that the case ends early; the new authority starts its own clock and weighs that "
      + "we had decided to assess.";

  private final AfterMove after;
  private final CaseFiles cases;
  private final StaffDirectory staff;

  MoveViews(AfterMove after, CaseFiles cases, StaffDirectory staff) {
    this.after = after;
    this.cases = cases;
    this.staff = staff;
  }

  /** @param consult where the setting attended now is consulted; null where that cannot be done now or it was */
  Move of(String ref, String consult, boolean works) {
    CaseFile file = cases.get(ref);
    String attended = file.child().setting();
    Optional<Standing> standing = after.of(ref);
    if (standing.isEmpty()) {
      return new Move(attended == null ? "No setting is on file." : attended + ".", List.of(), List.of(), List.of(),
          works);
    }
    SettingMove now = standing.get().move();
    List<String> changes = Stream.concat(Stream.of(now), standing.get().before().stream()).map(this::sentence).toList();
    return new Move(attended == null ? now.what().words() + " since " + Words.date(now.since()) + "."
        : attended + ", since " + Words.date(now.since()) + ".", changes,
        asks(file, standing.get(), works ? consult : null, works), notes(file, standing.get()), works);
  }

  private String sentence(SettingMove move) {
    return Words.date(move.since()) + ": " + move.what().words().toLowerCase(Locale.UK)
        + (move.setting() == null ? "" : ", " + move.setting())
        + (move.before() == null ? "" : ". Before: " + move.before()) + ". " + move.toldBy() + " told us, "
        + staff.nameOf(move.recordedBy()) + " recorded it."
        + (move.note() == null ? "" : " " + move.note());
  }

  private static List<Ask> asks(CaseFile file, Standing standing, String consult, boolean works) {
    String ask = "/cases/" + file.ref() + "/advice/ask?kind=education";
    boolean open = file.stage().isOpen();
    String attended = file.child().setting();
    List<Ask> asks = new ArrayList<>();
    standing.left().forEach(one -> asks.add(left(file, one, attended, standing.newIsAsked(), works)));
    standing.here().forEach(one -> asks.add(new Ask(one.who() + " gave its advice" + (one.receivedOn() == null ? ""
        : " on " + Words.date(one.receivedOn())) + ". It stays part of the assessment.", List.of())));
    if (open && standing.anyAsked() && !standing.newIsAsked()) {
      asks.add(new Ask(attended != null ? attended + " was not asked for advice yet (regulation 6(1)(b))."
          : NOBODY_ATTENDED, works ? List.of(new Link(attended == null ? "Ask for educational advice"
              : "Ask " + attended, ask)) : List.of()));
    } else if (open && !standing.anyAsked()) {
      asks.add(new Ask("No setting was asked for advice yet. " + (attended == null ? NOBODY_ATTENDED
          : "When advice is asked for, " + attended + " is suggested."), List.of()));
    }
    if (consult != null && attended != null) {
      asks.add(new Ask(attended + " was not consulted. Consult it if the plan may name it.",
          List.of(new Link("Consult " + attended, consult))));
    }
    return asks;
  }

  private static Ask left(CaseFile file, Open one, String attended, boolean newIsAsked, boolean works) {
    FromSetting request = one.request();
    String advice = "/cases/" + file.ref() + "/advice";
    String text = request.who() + " was asked for educational advice" + (request.askedOn() == null ? "" : " on "
        + Words.date(request.askedOn())) + ", has not answered, and is attended no more.";
    if (one.kept() != null) {
      return new Ask(text + " The request stays there: " + one.kept().reason(), List.of());
    }
    List<Link> links = new ArrayList<>();
    if (works) {
      links.add(new Link("Leave the request as it is, with a reason", "/cases/" + file.ref() + "/placement/keep/"
          + request.id()));
      if (request.askedOn() != null && !newIsAsked) {
        links.add(new Link(attended == null ? "Send the request on to someone else" : "Send the request on to "
            + attended, advice + "/" + request.id() + "/send-on"));
      }
      links.add(new Link("Take the request back, with a reason", advice + "/" + request.id() + "/take-back"));
    }
    return new Ask(text + (works ? " Decide what becomes of the request:" : " Nobody has decided what becomes of the "
        + "request."), links);
  }

  private static List<String> notes(CaseFile file, Standing standing) {
    List<String> notes = new ArrayList<>();
    if (standing.move().homeMoves() != HomeMoves.NO) {
      String when = standing.move().homeMoves() == HomeMoves.YES
          ? "The family's home moves to another authority's area. "
          : "Ask the family whether its home moves to another authority's area: then that authority becomes "
              + "responsible. ";
      notes.add(when + (file.stage() == CaseStage.PLAN_ISSUED ? PLAN_MOVES : ASSESSMENT_STAYS));
    }
    if (file.stage() == CaseStage.PLAN_ISSUED) {
      notes.add("The plan stays as it was sent. If it names the setting that was left, look at it in an early review.");
    } else {
      notes.add("No legal date moves. Other advisers stay as they are.");
    }
    return notes;
  }
}
