package org.ehccasework.worklist;

/** A kind of task: the user task's name in the model, and its name on the screen. */
public record TaskKind(String kind, String name) {}
