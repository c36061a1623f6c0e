package org.ehccasework.placement;

import java.util.Arrays;
import java.util.Optional;

/** What a setting answered. */
public enum Reply {
  CAN_MEET("can-meet", "Can meet the needs"),
  CANNOT_MEET("cannot-meet", "Cannot meet the needs"),
  NO_REPLY("no-reply", "No reply");

  private final String code;
  private final String words;

  Reply(String code, String words) {
    this.code = code;
    this.words = words;
  }

  public String code() {
    return code;
  }

  public String words() {
    return words;
  }

  public static Optional<Reply> ofCode(String code) {
    return Arrays.stream(values()).filter(reply -> reply.code.equals(code)).findFirst();
  }
}
