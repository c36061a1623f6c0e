package org.ehccasework.casefile;

import java.util.List;
import java.util.Optional;

/** What families ask for, whoever wrote it down: only ever added to, and what was said last counts. */
public interface SettingWishes {

  /** What was said last first. */
  List<SettingWish> of(String caseRef);

  /** What was said last; its setting is null where they ask for none in particular any more. */
  default Optional<SettingWish> latest(String caseRef) {
    return of(caseRef).stream().findFirst();
  }

  void add(String caseRef, SettingWish wish);
}
