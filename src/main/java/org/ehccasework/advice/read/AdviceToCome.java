package org.ehccasework.advice.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is still to come in many cases at once, for agendas. */
public interface AdviceToCome {

  /** By case, from whom, as in "Educational psychology advice"; cases that lack none are not there. */
  Map<String, List<String>> stillToCome(Collection<String> caseRefs);
}
