package org.ehccasework.settings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.Option;

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

  /** A setting to choose, by words that mean it alone. */
  record Offer(String words, SettingKind kind) {}

  /** The open settings of the authority's own area to choose from. */
  List<Offer> offers(UUID authorityId);

  /** The words of the {@link #offers}. */
  default List<String> offered(UUID authorityId) {
    return offers(authorityId).stream().map(Offer::words).toList();
  }

  /** The {@link #offers} for a text that suggests them, each with its kind and whether section 38(3) applies. */
  default List<Option> options(UUID authorityId) {
    return offers(authorityId).stream().map(offer -> new Option(offer.words(), offer.words() + ": "
        + offer.kind().words() + ", " + offer.kind().lawWords())).toList();
  }

  /**
   * The setting that is meant by a name on a form; {@code kind} counts where the directory does not have it.
   *
   * @param nameField the field the name was typed in, for what is to be put right
   * @param kindField the field of the kind
   */
  default Meant meant(UUID authorityId, String typed, SettingKind kind, String nameField, String kindField) {
    List<Setting> found = called(authorityId, typed);
    if (found.size() > 1) {
      throw new RuleBroken(nameField, "The directory has " + found.size() + " settings called " + typed
          + ". Enter the name with its town, or the URN");
    }
    if (found.isEmpty() && kind == null) {
      throw new RuleBroken(kindField, typed + " is not in the directory. Select its kind");
    }
    return found.isEmpty() ? new Meant(typed.strip(), kind, Optional.empty())
        : new Meant(found.get(0).name(), found.get(0).kind(), Optional.of(found.get(0)));
  }

  /** A setting by its name and kind; {@code known} is empty where the directory does not have it. */
  record Meant(String name, SettingKind kind, Optional<Setting> known) {}

  /** When the setting is closed, by its own dates or else the council's term dates, soonest first. */
  List<Closure> closures(Setting setting);
}
