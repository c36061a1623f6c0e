/** What is kept for one transaction and no longer: readings that need not be repeated, rows still to be written. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.ehccasework.memory;
