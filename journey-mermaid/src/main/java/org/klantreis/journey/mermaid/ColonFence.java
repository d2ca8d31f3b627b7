package org.klantreis.journey.mermaid;

import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A block between lines of colons, the first of which names Mermaid: {@code ::: mermaid}, as the
 * wiki of Azure DevOps has it. Other blocks between colons hold Markdown, and are left as they are.
 */
final class ColonFence extends AbstractBlockParser {

  private static final int SHORTEST = 3;
  private static final int INDENTED_CODE = 4;

  private final FencedCodeBlock block = new FencedCodeBlock();
  private final StringBuilder diagram = new StringBuilder();
  private final int indent;
  private boolean isFirst = true;

  private ColonFence(int indent) {
    this.indent = indent;
    block.setInfo("mermaid");
  }

  /** Begins such blocks. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser before) {
      String line = state.getLine().getContent().toString();
      int end = endOfColons(line, state.getNextNonSpaceIndex());
      return state.getIndent() < INDENTED_CODE
              && end >= 0
              && MarkdownFences.isMermaid(line.substring(end))
          ? BlockStart.of(new ColonFence(state.getIndent())).atIndex(line.length())
          : BlockStart.none();
    }
  }

  /** Where three colons or more end, or -1 where there are less. */
  private static int endOfColons(String line, int from) {
    int end = from;
    while (end < line.length() && line.charAt(end) == ':') {
      end++;
    }
    return end - from >= SHORTEST ? end : -1;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    String line = state.getLine().getContent().toString();
    int end = endOfColons(line, state.getNextNonSpaceIndex());
    if (state.getIndent() < INDENTED_CODE && end >= 0 && line.substring(end).isBlank()) {
      return BlockContinue.finished();
    }
    int start = state.getIndex();
    while (start < line.length()
        && start - state.getIndex() < indent
        && line.charAt(start) == ' ') {
      start++;
    }
    return BlockContinue.atIndex(start);
  }

  @Override
  public void addLine(SourceLine line) {
    // the rest of the first line comes too
    if (isFirst) {
      isFirst = false;
    } else {
      diagram.append(line.getContent()).append('\n');
    }
  }

  @Override
  public void closeBlock() {
    block.setLiteral(diagram.toString());
  }
}
