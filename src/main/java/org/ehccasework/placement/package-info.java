/** Placement: which settings are consulted, and what they answered. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"advice :: read", "casefile", "casefile :: page",
    "clock", "letters", "engine", "memory", "people", "settings", "statute", "web", "web :: form", "web :: task"})
package org.ehccasework.placement;
