/** The directory of schools, colleges and other settings: what the law makes of each, how to reach it, when it is open. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"memory", "people", "web", "web :: form"})
package org.ehccasework.settings;
