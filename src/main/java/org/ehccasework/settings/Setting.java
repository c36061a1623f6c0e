package org.ehccasework.settings;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A school, college or other setting as the authority's directory has it.
 *
 * @param urn its unique reference number in the public register, 6 digits; null where it has none
 * @param typeName as the register calls it, for example Community special school; null where typed by hand
 * @param laCode three digits of the authority it is in, which maintains it where it is a maintained one
 * @param address lines with the postcode
 * @param email where consultations and requests go
 * @param closedOn the day it closed for good; null while it is open
 */
public record Setting(UUID id, UUID authorityId, String urn, String name, SettingKind kind, String typeName,
    String phase, String laCode, String laName, String address, String town, String phone, String email,
    LocalDate closedOn) {

  public boolean isOpen() {
    return closedOn == null;
  }

  /**
   * The other authority that must be consulted beside it (CFA 2014 ss.39(2), 40(3)); null where it is maintained by
   * the authority with this code, or by none.
   */
  public String maintainedElsewhere(String ownCode) {
    return kind.isMaintained() && laName != null && !laName.isBlank() && !ownCode.equals(laCode) ? laName : null;
  }
}
