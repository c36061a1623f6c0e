package org.ehccasework.advice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.internal.AdviceConflict;
import org.ehccasework.advice.internal.AdviceConflicts;
import org.ehccasework.advice.internal.AdviceDue;
import org.ehccasework.advice.internal.AdviceQuestion;
import org.ehccasework.advice.internal.AdviceQuestions;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.advice.internal.AdviserScope;
import org.ehccasework.advice.web.AdvicePage.Group;
import org.ehccasework.advice.web.AdvicePage.Mark;
import org.ehccasework.casefile.AttendedSettings;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.SettingNames;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Draws up the advice page for the person who asks; advisers see the requests to their own agency. */
@Component
class AdvicePages {

  private static final int MARK_STEP = 110;
  /** Days from which a piece of the bar is hatched. */
  private static final int SOON = 7;
  private static final String NOBODY_SIGNS_IN =
      " Nobody there can sign in to answer. Record what comes by post or email, or have an adviser added.";

  private final AdviceRequests requests;
  private final AdviserScope scope;
  private final CaseFiles cases;
  private final AdviceDue due;
  private final AdviceLines lines;
  private final NotAsked notAsked;
  private final AdviceQuestions questions;
  private final AdviceConflicts conflicts;
  private final NextStep next;
  private final AttendedSettings attended;
  private final Clock clock;

  AdvicePages(AdviceRequests requests, AdviserScope scope, CaseFiles cases, AdviceDue due, AdviceLines lines,
      NotAsked notAsked, AdviceQuestions questions, AdviceConflicts conflicts, NextStep next,
      AttendedSettings attended, Clock clock) {
    this.conflicts = conflicts;
    this.questions = questions;
    this.next = next;
    this.requests = requests;
    this.scope = scope;
    this.cases = cases;
    this.due = due;
    this.lines = lines;
    this.notAsked = notAsked;
    this.attended = attended;
    this.clock = clock;
  }

  AdvicePage of(String ref) {
    List<AdviceRequest> all = requests.of(ref).stream().filter(scope::maySee).toList();
    List<AdviceRequest> toCome = all.stream().filter(request -> toCome(request, all)).toList();
    List<AdviceRequest> here = all.stream().filter(AdviceRequest::isSettled).toList();
    Map<UUID, LocalDate> days = due.ofCase(ref);
    boolean mayAsk = !all.isEmpty() && scope.mayChange() && cases.get(ref).stage().isOpen();
    List<AdviceConflict> disagreeing = conflicts.of(ref).stream().filter(AdviceConflict::isOpen).toList();
    Map<UUID, AdviceQuestion> asked = questions.of(ref).stream().collect(Collectors.toMap(
        AdviceQuestion::requestId, Function.identity(), (first, later) -> first.isOpen() ? first : later));
    Set<UUID> closed = scope.mayChange() ? requests.withoutAnyoneSigningIn(ref) : Set.of();
    Function<AdviceRequest, String> more =
        one -> (closed.contains(one.id()) ? NOBODY_SIGNS_IN : "") + left(one, ref) + disagrees(one, disagreeing);
    List<Group> groups = new ArrayList<>();
    add(groups, "Still to come", toCome, days, asked, more);
    add(groups, "Received", here, days, asked, more);
    return new AdvicePage(title(toCome, here.size(), days), marks(toCome, here.size(), days), groups,
        notAsked.of(all), mayAsk, scope.mayChange() ? all.stream().filter(AdviceRequest::isUnread)
            .map(AdviceRequest::id).toList() : List.of(), next.of(ref, all, toCome, days, mayAsk));
  }

  /** Open, or refused and not yet replaced by a request to someone else. */
  private static boolean toCome(AdviceRequest request, List<AdviceRequest> all) {
    boolean replaced = all.stream().anyMatch(other -> other.kind() == request.kind() && !other.id().equals(request.id())
        && (other.isHere() || other.isOpen()));
    boolean missing = request.isRefused() || request.saysNothing() && !request.isSettled();
    return request.isOpen() || missing && !replaced;
  }

  private void add(List<Group> groups, String title, List<AdviceRequest> those, Map<UUID, LocalDate> days,
      Map<UUID, AdviceQuestion> asked, Function<AdviceRequest, String> more) {
    if (!those.isEmpty()) {
      groups.add(new Group(title, those.stream().map(one -> lines.of(one, days.get(one.id()),
          Optional.ofNullable(asked.get(one.id()))).and(more.apply(one))).toList()));
    }
  }

  /** The setting asked is attended no more: somebody has to decide what becomes of the request. */
  private String left(AdviceRequest request, String ref) {
    boolean left = request.isOpen() && request.kind() == AdviceKind.EDUCATION
        && !SettingNames.same(request.organisation(), cases.get(ref).child().setting())
        && attended.of(ref).stream().anyMatch(move -> move.isAway(request.organisation()));
    return left ? " That setting is attended no more: decide under Placement what becomes of the request." : "";
  }

  private static String disagrees(AdviceRequest request, List<AdviceConflict> disagreeing) {
    return disagreeing.stream().filter(one -> one.concerns(request.id()))
        .map(one -> " Disagrees with " + (one.first().equals(request.id()) ? one.secondBody() : one.firstBody())
            .toLowerCase(Locale.UK) + " about " + one.need() + ": to explain.")
        .collect(Collectors.joining());
  }

  private String title(List<AdviceRequest> toCome, int here, Map<UUID, LocalDate> days) {
    if (toCome.size() + here == 0) {
      return "You have not asked for advice yet.";
    }
    // counted as on the tab and on the lists: what was refused is waited for no more, but is still wanted
    long waited = toCome.stream().filter(request -> request.isOpen() || request.saysNothing()).count();
    long refused = toCome.size() - waited;
    String counted = here + " of " + (here + waited) + " received."
        + (refused == 0 ? "" : " " + refused + " more not given.");
    List<LocalDate> open = toCome.stream().filter(AdviceRequest::isOpen).map(request -> days.get(request.id()))
        .filter(Objects::nonNull).distinct().sorted().toList();
    return open.isEmpty() ? counted : counted + " " + next(open.get(0), open.size() == 1);
  }

  /** @param same whether all that is to come is due on this day */
  private String next(LocalDate day, boolean same) {
    var today = LocalDate.now(clock);
    if (day.isBefore(today)) {
      return "Late since " + Words.dayAndDate(day) + ".";
    }
    String far = Words.due(day, today);
    String soon = far.startsWith("Due t") ? far.substring("Due ".length()) + ", " : "";
    return (same ? "All due " : "Next due ") + soon + Words.dayAndDate(day) + ".";
  }

  private List<Mark> marks(List<AdviceRequest> toCome, int here, Map<UUID, LocalDate> days) {
    var today = LocalDate.now(clock);
    List<String> tones = new ArrayList<>(Collections.nCopies(here, "app-dots__done"));
    for (AdviceRequest request : toCome) {
      LocalDate day = days.get(request.id());
      boolean late = request.isRefused() || day != null && day.isBefore(today);
      boolean soon = request.saysNothing() || day != null && day.isBefore(today.plusDays(SOON));
      tones.add(late ? "app-dots__late" : soon ? "app-dots__soon" : "app-dots__open");
    }
    return IntStream.range(0, tones.size()).mapToObj(place -> new Mark(place * MARK_STEP, tones.get(place))).toList();
  }
}
