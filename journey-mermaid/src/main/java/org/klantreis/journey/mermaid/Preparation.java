package org.klantreis.journey.mermaid;

import java.util.Optional;
import org.klantreis.journey.problem.Problem;

/**
 * What Mermaid does to a text before it parses it, step by step: line ends, quotes in tags, front
 * matter, directives, comments, entities. Each step goes over the text once.
 */
final class Preparation {

  private static final String FENCE = "---";
  private static final String ENTITY_NUMBER = "ﬂ°°";
  private static final String ENTITY_NAME = "ﬂ°";
  private static final String ENTITY_END = "¶ß";

  private final Findings findings;
  private LinedText text;
  private Optional<String> title = Optional.empty();

  Preparation(String raw, int firstLine, Findings findings) {
    this.findings = findings;
    this.text = LinedText.of(raw, firstLine);
  }

  /** Does all of it. */
  LinedText prepared() {
    text = text.with(singleQuotedTags(text.text()));
    cutFrontMatter();
    cutDirectives();
    cutComments();
    markEntities();
    return text;
  }

  /** The title of the front matter; known once all is prepared. */
  Optional<String> title() {
    return title;
  }

  /** Whether what is left is a journey, in Mermaid's eyes. */
  static boolean isJourney(String prepared) {
    return prepared.startsWith("journey", startOfDiagram(prepared));
  }

  /** Where the first thing stands that is neither blank nor in a comment. */
  static int startOfDiagram(String prepared) {
    int at = Space.skip(prepared, 0);
    while (prepared.startsWith("%%", at)) {
      at = Space.skip(prepared, Space.endOfLine(prepared, at));
    }
    return at;
  }

  /** Within tags, ="x" becomes ='x'. */
  private static String singleQuotedTags(String text) {
    if (text.indexOf('<') < 0 || text.indexOf('"') < 0) {
      return text;
    }
    StringBuilder quoted = new StringBuilder(text);
    int at = text.indexOf('<');
    while (at >= 0) {
      int attributes = Space.skipWord(text, at + 1);
      if (attributes == at + 1) {
        at = text.indexOf('<', at + 1);
        continue;
      }
      int end = text.indexOf('>', attributes);
      if (end < 0) {
        break;
      }
      int open = text.indexOf("=\"", attributes);
      while (open >= 0 && open < end) {
        int close = text.indexOf('"', open + 2);
        if (close < 0 || close >= end) {
          break;
        }
        quoted.setCharAt(open + 1, '\'');
        quoted.setCharAt(close, '\'');
        open = text.indexOf("=\"", close + 1);
      }
      at = text.indexOf('<', end);
    }
    return quoted.toString();
  }

  private void cutFrontMatter() {
    String all = text.text();
    int dashes = 0;
    while (dashes < all.length()
        && Space.isBlank(all.charAt(dashes))
        && all.charAt(dashes) != '\n') {
      dashes++;
    }
    if (!all.startsWith(FENCE, dashes)) {
      return;
    }
    String fence = "\n" + all.substring(0, dashes) + FENCE;
    int body = firstLineFeed(all, dashes + FENCE.length());
    int lastFence = body < 0 ? -1 : lastFence(all, fence, body + 1);
    if (lastFence < 0) {
      findings.refuse(
          text.line(0),
          Problem.at(Findings.place(text.line(0)), "the front matter is not closed")
              .withHint("end it with a line that holds --- and no more"));
      return;
    }
    // as many blank lines belong to the opening as leave a fence behind
    for (int i = body; i < lastFence && Space.isBlank(all.charAt(i)); i++) {
      if (all.charAt(i) == '\n') {
        body = i;
      }
    }
    int close = all.indexOf(fence, body + 1);
    while (lineFeedAfter(all, close + fence.length()) < 0) {
      close = all.indexOf(fence, close + 1);
    }
    LinedText matter = new LinedText.Builder(close - body).copy(text, body + 1, close).build();
    title = new FrontMatter(matter, all.substring(0, dashes), findings).title();
    text = text.from(lineFeedAfter(all, close + fence.length()) + 1);
  }

  /** The first line feed among the blanks from there on, or -1. */
  private static int firstLineFeed(String all, int from) {
    int feed = all.indexOf('\n', from);
    return feed >= 0 && Space.skip(all, from) > feed ? feed : -1;
  }

  /** The last line feed among the blanks from there on, or -1. */
  private static int lineFeedAfter(String all, int from) {
    int end = Space.skip(all, from);
    int feed = all.lastIndexOf('\n', end - 1);
    return feed >= from ? feed : -1;
  }

  private static int lastFence(String all, String fence, int from) {
    int last = -1;
    for (int at = all.indexOf(fence, from); at >= 0; at = all.indexOf(fence, at + 1)) {
      if (lineFeedAfter(all, at + fence.length()) >= 0) {
        last = at;
      }
    }
    return last;
  }

  private void cutDirectives() {
    String all = text.text();
    int at = all.indexOf("%%{");
    if (at < 0) {
      return;
    }
    LinedText.Builder kept = new LinedText.Builder(all.length());
    int start = 0;
    while (at >= 0) {
      int word = Space.skip(all, at + 3);
      int end = Space.skipWord(all, word);
      if (end == word) {
        at = all.indexOf("%%{", at + 1);
        continue;
      }
      end = endOfDirective(all, end);
      kept.copy(text, start, at);
      noteDirective(all.substring(word, Space.skipWord(all, word)), at, all.startsWith("}%%", end));
      start = all.startsWith("}%%", end) ? end + 3 : end;
      at = all.indexOf("%%{", start);
    }
    text = kept.copy(text, start, all.length()).build();
  }

  /** Where a directive ends, before the braces that close it, if it is closed at all. */
  private static int endOfDirective(String all, int afterWord) {
    int at = Space.skip(all, afterWord);
    if (at < all.length() && all.charAt(at) == ':') {
      at = Space.skip(all, at + 1);
    }
    if (at < all.length() && Space.isWord(all.charAt(at))) {
      return Space.skip(all, Space.skipWord(all, at));
    }
    int end = all.indexOf("}%%", at);
    end = end < 0 ? all.length() : end;
    for (int i = at; i < end; i++) {
      if (Space.isLineSeparator(all.charAt(i))) {
        return Space.skip(all, i);
      }
    }
    return end;
  }

  private void noteDirective(String name, int at, boolean closed) {
    int line = text.line(at);
    if (closed) {
      findings.leaveOut(
          line, Problem.at(Findings.place(line), "%%{" + name + "}%%", "a directive, left out"));
    } else {
      findings.suspect(
          line,
          Problem.at(Findings.place(line), "%%{" + name, "a directive that takes text with it")
              .withHint("a directive ends with }%%, right after its braces"));
    }
  }

  /** Cuts lines that are comments, with the blank lines before them. */
  private void cutComments() {
    String all = text.text();
    LinedText.Builder kept = new LinedText.Builder(all.length());
    int start = 0;
    int at = all.indexOf("%%");
    while (at >= 0) {
      int content = at + 2;
      boolean comments =
          content < all.length() && all.charAt(content) != '{' && all.charAt(content) != '\n';
      int begin = comments ? startOfComment(all, start, at) : -1;
      if (begin < 0) {
        at = all.indexOf("%%", at + 1);
        continue;
      }
      kept.copy(text, start, begin);
      start = Math.min(Space.endOfLine(all, at) + 1, all.length());
      at = all.indexOf("%%", start);
    }
    text = kept.copy(text, start, all.length()).build();
    text = text.from(Space.skip(text.text(), 0));
  }

  /** The first start of a line with nothing but blanks from there to the comment, or -1. */
  private static int startOfComment(String all, int floor, int comment) {
    int run = comment;
    while (run > floor && Space.isBlank(all.charAt(run - 1))) {
      run--;
    }
    for (int i = run; i <= comment; i++) {
      if (i == 0 || Space.endsLine(all.charAt(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  private void markEntities() {
    if (text.text().indexOf('#') < 0) {
      return;
    }
    dropSemicolonAfter("style");
    dropSemicolonAfter("classDef");
    String all = text.text();
    LinedText.Builder marked = new LinedText.Builder(all.length() + 64);
    int start = 0;
    for (int at = all.indexOf('#'); at >= 0; at = all.indexOf('#', at + 1)) {
      int end = Space.skipWord(all, at + 1);
      if (end == at + 1 || end >= all.length() || all.charAt(end) != ';') {
        continue;
      }
      String name = all.substring(at + 1, end);
      String open = name.chars().allMatch(c -> c >= '0' && c <= '9') ? ENTITY_NUMBER : ENTITY_NAME;
      marked.copy(text, start, at).add(open + name + ENTITY_END, text.line(at));
      start = end + 1;
    }
    text = marked.copy(text, start, all.length()).build();
  }

  /**
   * In a line of a flowchart that sets a style, a semicolon ends the line; Mermaid takes it away in
   * every diagram: the last one, where the word is followed by a colon and, without a blank, by #.
   */
  private void dropSemicolonAfter(String word) {
    String all = text.text();
    if (!all.contains(word)) {
      return;
    }
    LinedText.Builder kept = new LinedText.Builder(all.length());
    int copied = 0;
    int start = 0;
    while (start < all.length()) {
      int end = start;
      while (end < all.length() && !Space.endsLine(all.charAt(end))) {
        end++;
      }
      int dropped = semicolonAfter(word, all.substring(start, end));
      if (dropped >= 0) {
        kept.copy(text, copied, start + dropped);
        copied = start + dropped + 1;
      }
      start = end + 1;
    }
    text = kept.copy(text, copied, all.length()).build();
  }

  private static int semicolonAfter(String word, String line) {
    int at = line.indexOf(word);
    if (at < 0) {
      return -1;
    }
    int colon = -1;
    int blank = -1;
    for (int i = at + word.length(); i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '#' && colon > blank) {
        int last = line.lastIndexOf(';');
        return last > i ? last : -1;
      }
      if (c == ':') {
        colon = i;
      } else if (Space.isBlank(c)) {
        blank = i;
      }
    }
    return -1;
  }
}
