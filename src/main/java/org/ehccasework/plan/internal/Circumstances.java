package org.ehccasework.plan.internal;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the checks of a plan must know beyond the plan.
 *
 * @param presentSetting the setting attended now; may be null
 * @param consulted names of the settings consulted
 * @param askedFor the setting the family asked for last; null where they asked for none
 * @param binding names of settings that the family asks for and that section 38(3) lists
 * @param adviceToCome whose advice was asked for and has not come
 * @param yearNineOrLater whether the child or young person is in or beyond year 9
 */
public record Circumstances(String presentSetting, List<String> consulted, String askedFor, List<String> binding,
    List<String> adviceToCome, boolean yearNineOrLater) {

  public Circumstances {
    consulted = List.copyOf(consulted);
    binding = List.copyOf(binding);
    adviceToCome = List.copyOf(adviceToCome);
  }

  /** The settings somebody proposes: none may stand in a draft or its letter. */
  public List<String> proposedSettings() {
    return askedFor == null || consulted.contains(askedFor) ? consulted
        : Stream.concat(consulted.stream(), Stream.of(askedFor)).toList();
  }
}
