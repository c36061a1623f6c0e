package org.ehccasework.engine;

/** There is no task of this name in the case, and there was none. */
public class NoSuchTask extends RuntimeException {

  public NoSuchTask(String message) {
    super(message);
  }
}
