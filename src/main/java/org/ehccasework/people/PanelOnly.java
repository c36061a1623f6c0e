package org.ehccasework.people;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For members of a panel and those who write down what it advised. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('PANEL_MEMBER', 'COORDINATOR', 'DECISION_OFFICER', 'TEAM_MANAGER', 'SEND_MANAGER')")
public @interface PanelOnly {}
