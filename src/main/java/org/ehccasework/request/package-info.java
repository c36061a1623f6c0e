/** Requests: receiving and registering them, and leaving early. Starts the process of a case. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"casefile", "casefile :: page", "clock",
    "letters", "engine", "people", "settings", "statute", "web", "web :: form", "web :: task"})
package org.ehccasework.request;
