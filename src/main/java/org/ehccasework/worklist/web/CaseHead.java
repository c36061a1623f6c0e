package org.ehccasework.worklist.web;

import java.util.List;

/** What stands at the top of every page of a case. */
record CaseHead(String reference, String name, String state, String colour, List<String> facts,
    List<String> alerts, List<Tab> tabs) {}
