package org.ehccasework.web;

/** One thing to put right: the field it stands at (a form key, or empty for the whole form) and what to do. */
public record Violation(String field, String message) {}
