package org.ehccasework.settings.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.Authority;
import org.ehccasework.settings.Closure;
import org.ehccasework.settings.Setting;
import org.ehccasework.settings.Settings;
import org.springframework.stereotype.Component;

/** Finds settings by what people call them. */
@Component
class Directory implements Settings {

  private static final Pattern URN_AT_THE_END = Pattern.compile("(?:.*[\\s(])?(\\d{6})\\)?");

  private final SettingRows rows;
  private final TermRows terms;
  private final Authorities authorities;

  Directory(SettingRows rows, TermRows terms, Authorities authorities) {
    this.rows = rows;
    this.terms = terms;
    this.authorities = authorities;
  }

  @Override
  public Optional<Setting> find(UUID authorityId, UUID id) {
    return rows.find(authorityId, id);
  }

  @Override
  public List<Setting> called(UUID authorityId, String typed) {
    String words = typed == null ? "" : typed.strip();
    if (words.isEmpty()) {
      return List.of();
    }
    Matcher urn = URN_AT_THE_END.matcher(words);
    if (urn.matches()) {
      Optional<Setting> known = rows.withUrn(authorityId, urn.group(1)).filter(Setting::isOpen);
      if (known.isPresent()) {
        return List.of(known.get());
      }
    }
    List<Setting> whole = rows.openWithName(authorityId, words);
    return whole.isEmpty() ? withTown(authorityId, words) : nearest(authorityId, whole);
  }

  private List<Setting> withTown(UUID authorityId, String words) {
    int comma = words.lastIndexOf(',');
    if (comma < 1) {
      return List.of();
    }
    String town = SettingRows.key(words.substring(comma + 1));
    return rows.openWithName(authorityId, words.substring(0, comma)).stream()
        .filter(setting -> setting.town() != null && SettingRows.key(setting.town()).equals(town)).toList();
  }

  /** Of several with one name the one in our own area is meant, if it is the only one there. */
  private List<Setting> nearest(UUID authorityId, List<Setting> same) {
    String own = code(authorityId);
    List<Setting> ours = same.stream().filter(setting -> own.equals(setting.laCode())).toList();
    return same.size() > 1 && ours.size() == 1 ? ours : same;
  }

  @Override
  public List<Offer> offers(UUID authorityId) {
    List<Setting> open = rows.openIn(authorityId, code(authorityId));
    Map<String, Integer> names = new HashMap<>();
    Map<String, Integer> withTowns = new HashMap<>();
    for (Setting setting : open) {
      names.merge(SettingRows.key(setting.name()), 1, Integer::sum);
      withTowns.merge(SettingRows.key(withTown(setting)), 1, Integer::sum);
    }
    List<Offer> offers = new ArrayList<>();
    for (Setting setting : open) {
      boolean alone = names.get(SettingRows.key(setting.name())) == 1;
      boolean aloneThere = setting.town() != null && withTowns.get(SettingRows.key(withTown(setting))) == 1;
      offers.add(new Offer(alone ? setting.name() : aloneThere ? withTown(setting)
          : setting.name() + (setting.urn() == null ? "" : " (" + setting.urn() + ")"), setting.kind()));
    }
    return offers;
  }

  @Override
  public List<Closure> closures(Setting setting) {
    boolean ofOurs = setting.kind().isMaintained() && code(setting.authorityId()).equals(setting.laCode());
    return Closures.of(terms.ofSetting(setting.id()), ofOurs ? terms.ofCouncil(setting.authorityId()) : List.of(),
        terms.closures(setting.id()));
  }

  private static String withTown(Setting setting) {
    return setting.name() + ", " + setting.town();
  }

  private String code(UUID authorityId) {
    return authorities.find(authorityId).map(Authority::dfeCode).orElse("");
  }
}
