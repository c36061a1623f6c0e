/** My tasks, the team's tasks, the list of cases and the case page. Reads; the features write. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"casefile", "casefile :: page", "clock",
    "engine", "people", "statute", "web", "web :: form", "web :: task"})
package org.ehccasework.worklist;
