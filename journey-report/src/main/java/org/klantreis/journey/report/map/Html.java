package org.klantreis.journey.report.map;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.klantreis.journey.report.drawing.Markup;
import org.klantreis.journey.report.table.TextualTable;

/** Builds a page, one element after the other; every text is escaped. */
final class Html {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins an element; attributes are names and values in turns. */
  @CanIgnoreReturnValue
  Html begin(String element, String... attributes) {
    tag(element, attributes);
    out.append('\n');
    open.push(element);
    return this;
  }

  /** Ends the element that was begun last. */
  @CanIgnoreReturnValue
  Html end() {
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** An element with a text, whose direction is its own. */
  @CanIgnoreReturnValue
  Html text(String element, String text, String... attributes) {
    tag(element, attributes);
    out.append(Markup.escape(text)).append("</").append(element).append(">\n");
    return this;
  }

  /** What is markup already. */
  @CanIgnoreReturnValue
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  private void tag(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(Markup.escape(attributes[i + 1]))
          .append('"');
    }
    out.append('>');
  }

  /** A table in a region that scrolls where it is too wide. */
  @CanIgnoreReturnValue
  Html table(TextualTable table) {
    begin(
        "div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", table.caption());
    begin("table");
    text("caption", table.caption(), "dir", "auto");
    begin("thead").begin("tr");
    table.header().forEach(cell -> text("th", cell, "scope", "col", "dir", "auto"));
    end().end().begin("tbody");
    for (List<String> row : table.rows()) {
      begin("tr");
      for (int i = 0; i < row.size(); i++) {
        if (i == 0) {
          text("th", row.get(i), "scope", "row", "dir", "auto");
        } else {
          text("td", row.get(i), "dir", "auto");
        }
      }
      end();
    }
    return end().end().end();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
