package org.ehccasework.web.form;

/** One answer that can be chosen: the value kept and the words shown. */
public record Option(String value, String label) {}
