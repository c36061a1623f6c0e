/** Camunda set up and hardened: the case process, its variables, its tasks, and the time it runs by. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"memory", "people"})
package org.ehccasework.engine;
