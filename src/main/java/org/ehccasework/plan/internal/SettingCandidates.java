package org.ehccasework.plan.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.placement.read.ConsultationReader;
import org.ehccasework.placement.read.ConsultationReader.Consultation;
import org.ehccasework.placement.read.WishReader;
import org.ehccasework.placement.read.WishReader.Wish;
import org.ehccasework.settings.SettingKind;
import org.ehccasework.settings.Settings;
import org.springframework.stereotype.Component;

/** The settings a final plan may name: those consulted, and what the family asked for (CFA 2014 ss.38(3), 39, 40). */
@Component
public class SettingCandidates {

  private final ConsultationReader consultations;
  private final WishReader wishes;
  private final Settings settings;
  private final CaseFiles files;

  SettingCandidates(ConsultationReader consultations, WishReader wishes, Settings settings, CaseFiles files) {
    this.consultations = consultations;
    this.wishes = wishes;
    this.settings = settings;
    this.files = files;
  }

  /**
   * One setting that may be named.
   *
   * @param late whether the family asked for it only after its time to answer the draft: section 40 decides then
   * @param sentOn the day it was consulted; null where it was not
   * @param outcome can-meet, cannot-meet or no-reply; null while it has not answered
   * @param ground in words, where it says that it cannot meet the needs
   * @param comments what it said besides; may be null
   */
  public record Candidate(String setting, SettingKind kind, boolean askedFor, boolean late, LocalDate sentOn,
      String outcome, LocalDate repliedOn, String ground, String comments) {

    public boolean canMeet() {
      return "can-meet".equals(outcome);
    }

    public boolean cannotMeet() {
      return "cannot-meet".equals(outcome);
    }

    /** Asked for by the family in time, and of a kind that must be named then (sections 38(3) and 39(4)). */
    public boolean binds() {
      return askedFor && !late && kind.isListed();
    }
  }

  /** A setting to name, and why it. */
  public record Suggestion(String setting, String why) {}

  /** Those consulted in their order, then what the family asked for where nobody consulted it. */
  public List<Candidate> of(String caseRef) {
    return of(consultations.of(caseRef), wishes.latest(caseRef));
  }

  /** What the family said last counts; before it said anything, what was noted when a setting was consulted. */
  static List<Candidate> of(List<Consultation> consulted, Optional<Wish> wish) {
    List<Candidate> all = new ArrayList<>();
    boolean late = wish.filter(said -> !said.inTime()).isPresent();
    for (Consultation one : consulted) {
      boolean asked = wish.map(said -> same(said.setting(), one.setting())).orElse(one.requestedByFamily());
      all.add(new Candidate(one.setting(), kind(one.kind()), asked, asked && late, one.sentOn(), one.outcome(),
          one.repliedOn(), one.ground(), one.comments()));
    }
    wish.filter(said -> said.setting() != null)
        .filter(said -> all.stream().noneMatch(one -> same(one.setting(), said.setting())))
        .ifPresent(said -> all.add(new Candidate(said.setting(), kind(said.kind()), true, late, null, null, null,
            null, null)));
    return List.copyOf(all);
  }

  /**
   * The one setting that the law or the answers point to. Where the family's school says that it cannot meet the needs
   * nothing is suggested: its word alone is no ground against naming it.
   */
  public static Optional<Suggestion> suggested(List<Candidate> all) {
    List<Candidate> binding = all.stream().filter(Candidate::binds).toList();
    if (!binding.isEmpty()) {
      return binding.size() == 1 && !binding.get(0).cannotMeet() ? Optional.of(new Suggestion(
          binding.get(0).setting(), "the family asks for it, and section 38(3) lists its kind. It must be named unless "
              + "a ground of section 39(4) applies.")) : Optional.empty();
    }
    List<Candidate> fit = all.stream().filter(Candidate::canMeet).toList();
    List<Candidate> wanted = fit.stream().filter(Candidate::askedFor).toList();
    if (wanted.size() == 1) {
      return Optional.of(new Suggestion(wanted.get(0).setting(), "the family asks for it, and it says that it can meet "
          + "the needs (section 40; section 9 of the Education Act 1996)."));
    }
    return fit.size() == 1 ? Optional.of(new Suggestion(fit.get(0).setting(), "it is the only one that says that it "
        + "can meet the needs (section 40).")) : Optional.empty();
  }

  /** The type of a setting as a plan writes it; empty where neither the case nor the directory knows the setting. */
  public Optional<String> typeOf(String caseRef, String name) {
    return of(caseRef).stream().filter(one -> same(one.setting(), name)).map(Candidate::kind).findFirst()
        .or(() -> settings.named(files.get(caseRef).authorityId(), name).map(one -> one.kind()))
        .map(SettingKind::words);
  }

  private static boolean same(String one, String other) {
    return PlacementWords.named(one).sameAs(PlacementWords.named(other));
  }

  private static SettingKind kind(String code) {
    return SettingKind.ofCode(code).orElse(SettingKind.OTHER);
  }
}
