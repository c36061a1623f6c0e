package org.ehccasework.placement.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.advice.read.SettingAdviceReader;
import org.ehccasework.advice.read.SettingAdviceReader.FromSetting;
import org.ehccasework.casefile.AttendedSettings;
import org.ehccasework.casefile.SettingMove;
import org.ehccasework.casefile.SettingNames;
import org.ehccasework.placement.internal.KeptRequests.Kept;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.NotFound;
import org.springframework.stereotype.Component;

/** What a change of setting leaves to decide: the requests for advice to the setting that was left. */
@Component
public class AfterMove {

  private final AttendedSettings attended;
  private final SettingAdviceReader advice;
  private final KeptRequests kept;

  AfterMove(AttendedSettings attended, SettingAdviceReader advice, KeptRequests kept) {
    this.attended = attended;
    this.advice = advice;
    this.kept = kept;
  }

  /**
   * A request that is still to come from a setting that was left.
   *
   * @param moveId the last move, after which somebody decides
   * @param kept null until it was decided on
   */
  public record Open(FromSetting request, long moveId, Kept kept) {}

  /**
   * How things stand after the last move.
   *
   * @param before earlier moves, newest first
   * @param left requests to settings that were left
   * @param here advice that came from settings that were left
   * @param newIsAsked whether the setting attended now was asked for advice
   * @param anyAsked whether a setting was asked at all
   */
  public record Standing(SettingMove move, List<SettingMove> before, List<Open> left, List<FromSetting> here,
      boolean newIsAsked, boolean anyAsked) {

    /** Those nobody has decided on. */
    public List<Open> undecided() {
      return left.stream().filter(open -> open.kept() == null).toList();
    }
  }

  /** Empty where no move is on file. */
  public Optional<Standing> of(String caseRef) {
    List<SettingMove> moves = attended.of(caseRef);
    if (moves.isEmpty()) {
      return Optional.empty();
    }
    SettingMove now = moves.get(0);
    List<FromSetting> all = advice.ofSettings(caseRef);
    List<Kept> decided = kept.of(caseRef);
    List<FromSetting> away = all.stream().filter(one -> isAway(one.who(), now, moves)).toList();
    return Optional.of(new Standing(now, moves.subList(1, moves.size()),
        away.stream().filter(FromSetting::open).map(one -> new Open(one, now.id(), decided.stream()
            .filter(kept -> kept.requestId().equals(one.id()) && kept.moveId() == now.id()).findFirst().orElse(null)))
            .toList(),
        away.stream().filter(one -> !one.open()).toList(),
        all.stream().anyMatch(one -> SettingNames.same(one.who(), now.setting())), !all.isEmpty()));
  }

  /** The one that somebody is about to decide on; refused where that was done. */
  public Open undecided(String caseRef, UUID requestId) {
    Open open = of(caseRef).stream().flatMap(standing -> standing.left().stream())
        .filter(one -> one.request().id().equals(requestId)).findFirst()
        .orElseThrow(() -> new NotFound("No request to a setting that was left is open in " + caseRef + "."));
    if (open.kept() != null) {
      throw new AlreadyDone("It was decided already that " + open.request().who() + " keeps its request.");
    }
    return open;
  }

  private static boolean isAway(String who, SettingMove now, List<SettingMove> moves) {
    return !SettingNames.same(who, now.setting()) && moves.stream().anyMatch(move -> move.isAway(who));
  }
}
