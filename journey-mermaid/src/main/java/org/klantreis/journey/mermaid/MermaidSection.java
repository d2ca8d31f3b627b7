package org.klantreis.journey.mermaid;

import com.google.common.collect.ImmutableList;

/**
 * A section of a diagram.
 *
 * @param name blank for tasks that belong to no phase
 * @param tasks in order; there may be none
 */
public record MermaidSection(String name, ImmutableList<MermaidTask> tasks) {}
