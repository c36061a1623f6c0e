package org.ehccasework.people;

/** What a person may do has changed, so that the sessions they have open are no longer right. */
public record AccessChanged(String username) {}
