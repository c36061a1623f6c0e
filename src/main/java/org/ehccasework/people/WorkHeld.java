package org.ehccasework.people;

/** What would be left behind if somebody could no longer sign in. */
public interface WorkHeld {

  /** Counts of what is open: cases as coordinator, cases as deputy, tasks. */
  record Held(int cases, int asDeputy, int tasks) {

    public boolean isNothing() {
      return cases + asDeputy + tasks == 0;
    }

    /** As in "is the coordinator of 12 open cases and has 4 open tasks"; it follows a name. */
    public String words() {
      String roles = cases > 0 && asDeputy > 0 ? coordinator() + ", " + deputy()
          : cases > 0 ? coordinator() : asDeputy > 0 ? deputy() : "";
      String task = tasks == 1 ? "has 1 open task" : "has " + tasks + " open tasks";
      return tasks == 0 ? roles : roles.isEmpty() ? task : roles + " and " + task;
    }

    private String coordinator() {
      return "is the coordinator of " + number(cases);
    }

    private String deputy() {
      return "is the deputy in " + number(asDeputy);
    }

    private static String number(int cases) {
      return cases == 1 ? "1 open case" : cases + " open cases";
    }
  }

  Held of(String username);
}
