/** Panels and decisions: the panel advises, a named officer decides. What follows is the model's business. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"casefile", "casefile :: page", "clock",
    "letters", "engine", "people", "statute", "web", "web :: form", "web :: print", "web :: task",
    "advice :: read"})
package org.ehccasework.panel;
