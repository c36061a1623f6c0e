package org.ehccasework.api;

import java.util.List;

/** One page of a list; pages count from 1. */
record Page<T>(List<T> items, int page, int size, int total) {}
