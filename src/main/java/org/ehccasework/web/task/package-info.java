/** The door to a user task: what its page shows and what happens when it is answered. */
@org.springframework.modulith.NamedInterface("task")
package org.ehccasework.web.task;
