package org.ehccasework.advice.read;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The educational advice of a case (SEND Regulations 2014, regulation 6(1)(b)). */
public interface SettingAdviceReader {

  /**
   * Advice of a setting that is here or still to come.
   *
   * @param who the setting asked; null where it is not known
   * @param askedOn null while the request has not left
   * @param receivedOn null while it has not come
   */
  record FromSetting(UUID id, String who, boolean open, LocalDate askedOn, LocalDate receivedOn) {}

  /** The oldest first. */
  List<FromSetting> ofSettings(String caseRef);
}
