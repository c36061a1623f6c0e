package org.ehccasework.casefile;

/** Moves a case on; called by the use case that made it move. */
public interface CaseStages {

  void move(String caseRef, CaseStage stage);
}
