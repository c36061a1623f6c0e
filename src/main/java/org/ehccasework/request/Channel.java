package org.ehccasework.request;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a request reached the authority. */
public enum Channel {
  POST("post"), EMAIL("email"), PHONE("phone"), PORTAL("the online portal");

  private final String words;

  Channel(String words) {
    this.words = words;
  }

  /** To follow "by". */
  public String words() {
    return words;
  }

  /** The name in forms and the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Channel> ofCode(String code) {
    return Stream.of(values()).filter(channel -> channel.code().equals(code)).findFirst();
  }
}
