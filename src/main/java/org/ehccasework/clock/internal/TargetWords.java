package org.ehccasework.clock.internal;

import org.ehccasework.clock.LocalTarget;
import org.ehccasework.people.Changes;
import org.ehccasework.statute.LimitId;
import org.ehccasework.statute.StatuteBook;

/** What an authority has set itself, in words. */
public final class TargetWords {

  private static final StatuteBook LAW = StatuteBook.standard();

  private TargetWords() {}

  /** What the target is about. */
  public static String title(String limitId) {
    return limitId.equals(LocalTarget.EVERY_LIMIT) ? "Reminders of every legal date"
        : LAW.newest(new LimitId(limitId)).title();
  }

  /** As in "10 working days before". */
  public static String reminder(int days) {
    return LocalTarget.Unit.WORKING_DAYS.words(days) + " before";
  }

  /** {@code before} is null where nothing was ever set. */
  public static Changes changes(LocalTarget before, LocalTarget after) {
    return Changes.made().field("Our own target", before == null ? null : count(before), count(after))
        .field("Reminder before the date", before == null ? null : days(before), days(after)).is("Reason", after.reason());
  }

  private static String count(LocalTarget target) {
    return target.count() == null ? null : target.unit().words(target.count());
  }

  private static String days(LocalTarget target) {
    return target.remindDays() == null ? null
        : LocalTarget.Unit.WORKING_DAYS.words(target.remindDays());
  }
}
