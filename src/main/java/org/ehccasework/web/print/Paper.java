package org.ehccasework.web.print;

import java.util.Map;

/**
 * A page for paper.
 *
 * @param template its template, which fills in {@code web/paper}
 * @param values what the template is told
 * @param fileName the name of the file, without ending; a reference, never a name of a person
 */
public record Paper(String template, Map<String, Object> values, String fileName) {}
