/** Advice: whom to ask, asking, chasing, receiving, and whether it is enough to decide on. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"casefile", "casefile :: page", "clock",
    "letters", "engine", "memory", "people", "settings", "statute", "web", "web :: form", "web :: task"})
package org.ehccasework.advice;
