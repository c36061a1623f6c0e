package org.ehccasework.plan;

/** Someone else saved the same part of a plan meanwhile; both texts are to be shown, and the person chooses. */
public class PlanChanged extends RuntimeException {

  /** @param message who saved and when */
  public PlanChanged(String message) {
    super(message);
  }
}
