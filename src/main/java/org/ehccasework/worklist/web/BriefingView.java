package org.ehccasework.worklist.web;

import java.util.List;

/**
 * What a new coordinator must know of a case.
 *
 * @param hands who coordinated it since when, and who covers
 * @param risks what can go wrong, the most pressing first; empty where nothing stands out
 * @param owed what is to be done next by whom
 */
record BriefingView(String stage, List<String> hands, List<String> risks, List<String> moves, List<String> dates,
    List<String> owed, List<String> promises, List<String> contacts) {}
