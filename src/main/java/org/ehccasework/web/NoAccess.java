package org.ehccasework.web;

/** The person may not see this (403); the message says whom to ask. */
public class NoAccess extends RuntimeException {

  public NoAccess(String message) {
    super(message);
  }
}
