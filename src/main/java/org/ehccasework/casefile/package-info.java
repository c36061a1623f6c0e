/** The case: the child or young person, the family, who is concerned, documents, contacts and history. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"memory", "people", "engine", "statute", "web",
    "web :: form", "web :: task"})
package org.ehccasework.casefile;
