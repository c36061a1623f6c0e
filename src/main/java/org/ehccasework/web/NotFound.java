package org.ehccasework.web;

/** What was asked for is not there (404). */
public class NotFound extends RuntimeException {

  public NotFound(String message) {
    super(message);
  }
}
