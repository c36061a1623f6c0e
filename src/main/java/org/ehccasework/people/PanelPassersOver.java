package org.ehccasework.people;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For managers and decision officers, who may have a case decided without a panel. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('TEAM_MANAGER', 'SEND_MANAGER', 'DECISION_OFFICER')")
public @interface PanelPassersOver {}
