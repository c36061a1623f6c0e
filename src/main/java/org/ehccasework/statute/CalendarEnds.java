package org.ehccasework.statute;

/** A working day was asked for outside the years whose bank holidays are known. */
public class CalendarEnds extends RuntimeException {

  CalendarEnds(int year, int first, int last) {
    super("Bank holidays are known for " + first + " to " + last + "; working days in " + year + " cannot be counted.");
  }
}
