package org.klantreis.journey.mermaid;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Finds and makes the fenced blocks that hold a journey diagram. */
final class MarkdownFences {

  /** Deeper than anyone writes; a document is read in time in proportion to it. */
  private static final int DEEPEST = 50;

  private static final int SHORTEST_FENCE = 3;

  private MarkdownFences() {}

  static ImmutableList<FencedDiagram> in(String document) {
    Parser parser =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .customBlockParserFactory(new ColonFence.Factory())
            .inlineParserFactory(context -> (lines, node) -> {})
            .build();
    ImmutableList.Builder<FencedDiagram> found = ImmutableList.builder();
    Deque<Node> open = new ArrayDeque<>();
    open.push(parser.parse(document));
    while (!open.isEmpty()) {
      Node node = open.pop();
      push(node.getNext(), open);
      push(node.getFirstChild(), open);
      if (node instanceof FencedCodeBlock block) {
        diagram(block).ifPresent(found::add);
      }
    }
    return found.build();
  }

  private static void push(@Nullable Node node, Deque<Node> open) {
    if (node != null) {
      open.push(node);
    }
  }

  private static Optional<FencedDiagram> diagram(FencedCodeBlock block) {
    if (!isMermaid(block.getInfo()) || block.getSourceSpans().isEmpty()) {
      return Optional.empty();
    }
    int fence = block.getSourceSpans().get(0).getLineIndex() + 1;
    String prepared = new Preparation(block.getLiteral(), fence, new Findings()).prepared().text();
    return Preparation.isJourney(prepared)
        ? Optional.of(new FencedDiagram(fence + 1, block.getLiteral()))
        : Optional.empty();
  }

  /**
   * The first word counts, also within braces as Quarto has it: {@code {mermaid}}, {@code
   * {.mermaid}}. What follows, such as {@code {code-fold}}, is for others.
   */
  static boolean isMermaid(@Nullable String info) {
    if (info == null) {
      return false;
    }
    String words = Space.trim(info);
    boolean braced = words.startsWith("{");
    int start = braced ? Space.skip(words, 1) : 0;
    if (braced && words.startsWith(".", start)) {
      start++;
    }
    int end = Space.skipWord(words, start);
    return words.substring(start, end).equalsIgnoreCase("mermaid")
        && (end == words.length()
            || Space.isBlank(words.charAt(end))
            || words.charAt(end) == (braced ? '}' : '{'));
  }

  static String around(String diagram) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < diagram.length(); i++) {
      run = diagram.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(Math.max(SHORTEST_FENCE, longest + 1));
    return fence + "mermaid\n" + diagram + (diagram.endsWith("\n") ? "" : "\n") + fence + "\n";
  }
}
