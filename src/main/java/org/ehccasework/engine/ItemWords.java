package org.ehccasework.engine;

/** Says in a few words what a task's item is, so that two tasks of one kind can be told apart. */
public interface ItemWords {

  /** The process variable that carries the item's id. */
  CaseVariable<String> variable();

  /** In small letters, to follow a colon: "letter to say we will assess". Never a person's name. */
  String words(String itemId);
}
