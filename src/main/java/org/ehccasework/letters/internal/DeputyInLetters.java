package org.ehccasework.letters.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.Cover;
import org.ehccasework.casefile.Cover.InLetters;
import org.ehccasework.casefile.Cover.Leave;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** What a letter says of the deputy, as the council decided. */
@Component
class DeputyInLetters {

  private final Cover cover;
  private final StaffDirectory staff;

  DeputyInLetters(Cover cover, StaffDirectory staff) {
    this.cover = cover;
    this.staff = staff;
  }

  /** By the names of {@link Placeholder}; nothing where the deputy is not named or cannot be reached. */
  Map<String, String> facts(CaseFile file) {
    Optional<StaffMember> deputy = Optional.ofNullable(file.deputy()).flatMap(staff::find);
    if (deputy.isEmpty() || file.coordinator() == null || ways(deputy.get()).isEmpty()) {
      return Map.of();
    }
    InLetters decided = cover.inLetters(file.authorityId());
    Optional<Leave> away = cover.today(file.coordinator());
    boolean named = decided == InLetters.ALWAYS || decided == InLetters.WHILE_AWAY && away.isPresent();
    return named ? facts(deputy.get(), away) : Map.of();
  }

  private static Map<String, String> facts(StaffMember deputy, Optional<Leave> away) {
    Map<String, String> facts = new HashMap<>();
    facts.put(Placeholder.DEPUTY.key(), deputy.name());
    facts.put(Placeholder.DEPUTY_CONTACT.key(), ways(deputy));
    away.ifPresent(leave -> facts.put(Placeholder.AWAY_UNTIL.key(), Words.date(leave.to())));
    return facts;
  }

  private static String ways(StaffMember member) {
    return Stream.of(way("phone on ", member.phone()), way("email at ", member.email()))
        .filter(way -> !way.isEmpty()).collect(Collectors.joining(" or "));
  }

  private static String way(String how, String where) {
    return where == null || where.isBlank() ? "" : how + where.strip();
  }
}
