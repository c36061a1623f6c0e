package org.ehccasework.placement.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.SettingWish;
import org.ehccasework.casefile.SettingWish.How;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.Authority;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.placement.ChooseSettings.Setting;
import org.ehccasework.settings.SettingKind;
import org.ehccasework.settings.Settings;
import org.ehccasework.statute.Method;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Component;

/** Adds consultations to a case: each setting once. */
@Component
public class NewConsultations {

  private static final int MOST = 30;

  private final Consultations consultations;
  private final CaseFiles cases;
  private final Settings directory;
  private final Authorities authorities;
  private final WishBook wishes;
  private final CurrentActor actor;
  private final Clock clock;

  NewConsultations(Consultations consultations, CaseFiles cases, Settings directory, Authorities authorities,
      WishBook wishes, CurrentActor actor, Clock clock) {
    this.consultations = consultations;
    this.cases = cases;
    this.directory = directory;
    this.authorities = authorities;
    this.wishes = wishes;
    this.actor = actor;
    this.clock = clock;
  }

  public List<Consultation> add(String caseRef, List<Setting> settings, Method method) {
    List<Consultation> before = consultations.of(caseRef);
    if (before.size() + settings.size() > MOST) {
      throw new RuleBroken("settings", "Consult " + MOST + " settings at most");
    }
    requireOneWish(settings);
    Set<String> known = before.stream().map(one -> key(one.setting())).collect(Collectors.toCollection(HashSet::new));
    List<Consultation> added = new ArrayList<>();
    for (Setting typed : settings) {
      Resolved setting = resolved(caseRef, typed, "settings[" + added.size() + "].");
      if (!known.add(key(setting.name()))) {
        throw new RuleBroken("settings[" + added.size() + "].name",
            setting.name() + " is already on the list. Name each setting once");
      }
      added.add(consultation(caseRef, before.size() + added.size(), setting, method));
    }
    String wanted = noteWish(caseRef, added);
    List<Consultation> all = added.stream().map(one -> one.askedFor(key(one.setting()).equals(wanted)))
        .toList();
    all.forEach(consultations::add);
    return all;
  }

  /** The law knows one request at a time (section 38(2)(b)): of two nobody could tell which must be named. */
  private static void requireOneWish(List<Setting> settings) {
    int[] ticked = IntStream.range(0, settings.size()).filter(i -> settings.get(i).requestedByFamily()).toArray();
    if (ticked.length > 1) {
      throw new RuleBroken("settings[" + ticked[1] + "].requestedByFamily", "The family can ask for one setting at a "
          + "time (section 38(2)(b)). Tick only the one they want named; the others are consulted without the tick. If "
          + "you do not know which it is, tick none and ask the family");
    }
  }

  /** Writes down what the ticked one says of the family's wish, and returns the key of what they ask for. */
  private String noteWish(String caseRef, List<Consultation> added) {
    Optional<Consultation> ticked = added.stream().filter(Consultation::requestedByFamily).findFirst();
    String before = wishes.before(caseRef).map(NewConsultations::key).orElse("");
    ticked.filter(one -> !key(one.setting()).equals(before)).ifPresent(one -> wishes.add(caseRef, new SettingWish(
        one.setting(), one.kind().code(), LocalDate.now(clock), How.CHOOSING, null, null, null, actor.username())));
    return ticked.map(one -> key(one.setting())).orElse(before);
  }

  public void none(String caseRef, String reason) {
    consultations.none(caseRef, reason, actor.username(), LocalDate.now(clock));
  }

  /** What is typed, with what the directory knows of it; its kind decides whether the family can require it. */
  private record Resolved(String name, SettingKind kind, String email, String address, String maintainingAuthority,
      boolean requestedByFamily) {}

  private Resolved resolved(String caseRef, Setting typed, String field) {
    Authority own = authorities.find(cases.get(caseRef).authorityId()).orElseThrow();
    Settings.Meant meant = directory.meant(own.id(), typed.name(), typed.kind(), field + "name", field + "kind");
    String typedAuthority = typed.maintainingAuthority();
    if (meant.known().isEmpty()) {
      return new Resolved(meant.name(), meant.kind(), blankToNull(typed.email()), null,
          otherAuthority(own, typedAuthority), typed.requestedByFamily());
    }
    var known = meant.known().get();
    return new Resolved(known.name(), known.kind(), typed.email().isBlank() ? known.email() : typed.email(),
        known.address(), typedAuthority.isBlank() ? known.maintainedElsewhere(own.dfeCode())
            : otherAuthority(own, typedAuthority), typed.requestedByFamily());
  }

  private Consultation consultation(String caseRef, int place, Resolved setting, Method method) {
    return new Consultation(UUID.randomUUID(), caseRef, place, setting.name(), setting.kind(), setting.email(),
        setting.address(), setting.maintainingAuthority(), setting.requestedByFamily(), method.code(),
        actor.username(), LocalDate.now(clock), null, null, null, null, null, null);
  }

  /** Our own authority need not be consulted by itself. */
  private static String otherAuthority(Authority own, String name) {
    return key(name).equals(key(own.name())) ? null : blankToNull(name);
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.UK);
  }

  private static String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }
}
