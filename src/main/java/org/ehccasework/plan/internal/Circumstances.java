package org.ehccasework.plan.internal;

import java.util.List;
import java.util.stream.Stream;
import org.ehccasework.plan.Representations;

/**
 * What the checks of a plan must know beyond the plan.
 *
 * @param presentSetting the setting attended now; may be null
 * @param consulted names of the settings consulted
 * @param request the last time the family asked for a setting; null where they did not
 * @param adviceToCome whose advice was asked for and has not come
 * @param yearNineOrLater whether the child or young person is in or beyond year 9
 */
public record Circumstances(String presentSetting, List<String> consulted, Representations request,
    List<String> adviceToCome, boolean yearNineOrLater) {

  public Circumstances {
    consulted = List.copyOf(consulted);
    adviceToCome = List.copyOf(adviceToCome);
  }

  /** The settings somebody proposes: none may stand in a draft or its letter. */
  public List<String> proposedSettings() {
    return request == null || consulted.contains(request.requestedSetting()) ? consulted
        : Stream.concat(consulted.stream(), Stream.of(request.requestedSetting()))
            .toList();
  }
}
