package org.ehccasework.web;

/** Someone else was first, or the thing is finished (409); the message says who and when. */
public class AlreadyDone extends RuntimeException {

  public AlreadyDone(String message) {
    super(message);
  }
}
