/** The limits of a case: open, met, excused, breached; the dates timers ask for; the daily check. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"casefile", "casefile :: page", "letters",
    "engine", "memory", "people", "settings", "statute", "web", "web :: form", "web :: task"})
package org.ehccasework.clock;
