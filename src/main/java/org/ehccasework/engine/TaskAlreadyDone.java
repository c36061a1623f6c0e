package org.ehccasework.engine;

/** Someone else was first, or the step has ended; the message says who and when. */
public class TaskAlreadyDone extends RuntimeException {

  private final String caseRef;

  public TaskAlreadyDone(String caseRef, String message) {
    super(message);
    this.caseRef = caseRef;
  }

  public String caseRef() {
    return caseRef;
  }
}
