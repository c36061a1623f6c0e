package org.ehccasework.statute;

/** One fact that is missing or wrong: its name and what to enter. */
public record Violation(String field, String message) {}
