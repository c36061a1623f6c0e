package org.ehccasework.people;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.CollectionUtils;
import org.springframework.util.MultiValueMap;

/**
 * What a person typed into a form and has not sent yet.
 *
 * @param address the page of the form
 * @param answers by the names of the fields
 * @param ended whether it was kept because the session had ended
 */
public record FormDraft(String address, Map<String, List<String>> answers, boolean ended, Instant savedAt) {

  /** As if the page had just been sent. */
  public MultiValueMap<String, String> typed() {
    return CollectionUtils.toMultiValueMap(new LinkedHashMap<>(answers));
  }

  @Override
  public String toString() {
    return "FormDraft[" + address + "]";   // the answers are personal: never in a log
  }
}
