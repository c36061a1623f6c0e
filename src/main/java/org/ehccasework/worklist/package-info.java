/** My tasks, the team's tasks, the list of cases and the case page. Reads; the features write. */
@org.springframework.modulith.ApplicationModule
package org.ehccasework.worklist;
