package org.klantreis.journey.mermaid;

/**
 * A journey diagram in a Markdown document.
 *
 * @param line the line of the document on which its text begins, from 1; the fence is above it
 * @param text the diagram, without the fences and their indentation
 */
public record FencedDiagram(int line, String text) {}
