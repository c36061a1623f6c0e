package org.ehccasework.statute;

import java.util.List;
import java.util.Map;

/**
 * What the calculator found.
 *
 * @param values dates (ISO text), truth values, numbers and words by snake_case name
 * @param law the provision
 * @param explanation the steps in plain English
 * @param unused names of facts given that the limit does not use
 */
public record Result(Map<String, Object> values, String law, String explanation, List<String> unused) {}
