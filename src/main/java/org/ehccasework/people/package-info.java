/** Who works here: the authority, teams, staff and roles, sign-in, and who is acting now. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"memory"})
package org.ehccasework.people;
