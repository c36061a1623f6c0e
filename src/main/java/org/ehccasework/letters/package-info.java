/** Notices: their text, what the law wants in them, approval, sending, and the date they take effect. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"casefile", "casefile :: page",
    "engine", "memory", "people", "statute", "web", "web :: form", "web :: print", "web :: task"})
package org.ehccasework.letters;
