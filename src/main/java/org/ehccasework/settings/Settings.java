package org.ehccasework.settings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the directory of an authority. */
public interface Settings {

  Optional<Setting> find(UUID authorityId, UUID id);

  /**
   * The open settings a person may mean: by the URN, by the whole name, or by the name with its town or URN as
   * {@link #offered} writes it. Empty where the directory has none; several where it cannot tell.
   */
  List<Setting> called(UUID authorityId, String typed);

  /** The one setting that is meant; empty where there is none or the directory cannot tell. */
  default Optional<Setting> named(UUID authorityId, String typed) {
    List<Setting> found = called(authorityId, typed);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** What was typed in the words that mean this setting later too; as typed where the directory cannot tell. */
  default String wordsFor(UUID authorityId, String typed) {
    return named(authorityId, typed).map(one -> named(authorityId, one.name()).isPresent() ? one.name()
        : one.town() == null ? typed.strip() : one.name() + ", " + one.town()).orElse(typed);
  }

  /** The open settings of the authority's own area to choose from, each by words that mean it alone. */
  List<String> offered(UUID authorityId);

  /** When the setting is closed, by its own dates or else the council's term dates, soonest first. */
  List<Closure> closures(Setting setting);
}
