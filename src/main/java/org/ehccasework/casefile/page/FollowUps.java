package org.ehccasework.casefile.page;

import java.time.LocalDate;
import java.util.List;

/** Puts off the tasks that stand for what others were just asked for, so that they come back when it is time to look. */
public interface FollowUps {

  /**
   * What others owe.
   *
   * @param taskKey with {@code itemId}, the task that stands for it
   * @param whom who has to do something first
   * @param why the reason for waiting
   */
  record Wait(String caseRef, String taskKey, String itemId, String whom, String why) {}

  /**
   * A task that stands for it.
   *
   * @param until the day it would come back, never after its own last day; null where it stays
   * @param stays why it stays, in a sentence; null where it can be put off
   */
  record Line(String task, String href, String child, String caseRef, LocalDate until, String stays) {}

  /** What would happen to the open tasks the person may see; a wait that has no such task is left out. */
  List<Line> look(List<Wait> waits, LocalDate until);

  /** Puts them off, each by itself; the address of the page that says what came of it. */
  String putOff(List<Wait> waits, LocalDate until);
}
