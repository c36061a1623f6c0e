package org.ehccasework.worklist.web;

import java.util.Arrays;
import java.util.Optional;

/** What can be done to many tasks at once. */
enum BulkAction {
  REMIND("remind", "Send reminders"), PUT_OFF("put-off", "Change the follow-up date"), REASSIGN("reassign", "Reassign");

  private final String code;
  private final String title;

  BulkAction(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /** The name in addresses. */
  String code() {
    return code;
  }

  String title() {
    return title;
  }

  static Optional<BulkAction> of(String code) {
    return Arrays.stream(values()).filter(action -> action.code.equals(code)).findFirst();
  }
}
