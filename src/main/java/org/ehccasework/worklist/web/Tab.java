package org.ehccasework.worklist.web;

/** One link of a sub navigation. */
record Tab(String text, String href, boolean current) {}
