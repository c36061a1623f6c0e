package org.ehccasework.people;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For officers who decide on what another officer has claimed: managers and decision officers. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('DECISION_OFFICER', 'TEAM_MANAGER', 'SEND_MANAGER')")
public @interface AuthorisingOfficers {}
