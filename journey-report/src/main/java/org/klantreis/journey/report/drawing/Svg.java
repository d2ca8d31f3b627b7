package org.klantreis.journey.report.drawing;

import static com.google.common.base.Preconditions.checkState;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Builds a drawing in SVG, one element after the other. Numbers are rounded to tenths, texts are
 * escaped.
 */
public final class Svg {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** At which side of its place a text begins. */
  public enum Anchor {
    /** The text begins there. */
    START,
    /** The text has its middle there. */
    MIDDLE,
    /** The text ends there. */
    END;

    private String word() {
      return switch (this) {
        case START -> "start";
        case MIDDLE -> "middle";
        case END -> "end";
      };
    }
  }

  /**
   * A drawing as a document.
   *
   * @param id tells its title and description from those of others on the same page
   * @param standalone whether it brings its colours; on a page they are the page's
   */
  public static String document(
      String id,
      String language,
      double width,
      double height,
      String title,
      String description,
      boolean standalone,
      Svg content) {
    checkState(content.open.isEmpty(), "Not closed: %s.", content.open);
    Svg document = new Svg();
    document.out.append("<svg xmlns=\"").append(NAMESPACE).append('"');
    document
        .attributes(
            "viewBox",
            "0 0 " + number(width) + " " + number(height),
            "width",
            width,
            "height",
            height,
            "lang",
            language,
            "role",
            "img",
            "aria-labelledby",
            id + "-title " + id + "-desc",
            "font-family",
            Font.FAMILY)
        .append(">\n");
    document.leafWithText("title", title, "id", id + "-title");
    document.leafWithText("desc", description, "id", id + "-desc");
    if (standalone) {
      document.out.append("<style>\n").append(Ink.standalone()).append("</style>\n");
    }
    return document.out.append(content.out).append("</svg>\n").toString();
  }

  /** A number as it stands in a drawing: rounded to tenths. */
  public static String number(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }

  /** Begins a group; attributes are names and values in turns. */
  @CanIgnoreReturnValue
  public Svg group(Object... attributes) {
    return begin("g", attributes);
  }

  @CanIgnoreReturnValue
  private Svg begin(String element, Object... attributes) {
    out.append('<').append(element);
    attributes(attributes).append(">\n");
    open.push(element);
    return this;
  }

  /** Ends the group that was begun last. */
  @CanIgnoreReturnValue
  public Svg end() {
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** Everything of another drawing, which must be closed. */
  @CanIgnoreReturnValue
  public Svg add(Svg other) {
    checkState(other.open.isEmpty(), "Not closed: %s.", other.open);
    out.append(other.out);
    return this;
  }

  /** What is shown or said of the group around it: {@code title}. */
  @CanIgnoreReturnValue
  public Svg tooltip(String text) {
    return leafWithText("title", text);
  }

  /** An element without content. */
  @CanIgnoreReturnValue
  public Svg leaf(String element, Object... attributes) {
    out.append('<').append(element);
    attributes(attributes).append("/>\n");
    return this;
  }

  @CanIgnoreReturnValue
  private Svg leafWithText(String element, String text, Object... attributes) {
    out.append('<').append(element);
    attributes(attributes)
        .append('>')
        .append(Markup.escape(text))
        .append("</")
        .append(element)
        .append(">\n");
    return this;
  }

  private StringBuilder attributes(Object... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      out.append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(
              value instanceof Number number
                  ? number(number.doubleValue())
                  : Markup.escape(value.toString()))
          .append('"');
    }
    return out;
  }

  /** A rectangle that is filled. */
  @CanIgnoreReturnValue
  public Svg box(double x, double y, double width, double height, double radius, Ink ink) {
    return leaf(
        "rect",
        "x",
        x,
        "y",
        y,
        "width",
        width,
        "height",
        height,
        "rx",
        radius,
        "class",
        ink.fill());
  }

  /** A rectangle that is filled and has an outline. */
  @CanIgnoreReturnValue
  public Svg frame(
      double x, double y, double width, double height, double radius, Ink ground, Ink line) {
    return leaf(
        "rect",
        "x",
        x,
        "y",
        y,
        "width",
        width,
        "height",
        height,
        "rx",
        radius,
        "class",
        ground.fill() + " " + line.stroke());
  }

  /** A straight line. */
  @CanIgnoreReturnValue
  public Svg line(
      double x1, double y1, double x2, double y2, Ink ink, double width, Object... attributes) {
    out.append("<line");
    attributes(
        "x1", x1, "y1", y1, "x2", x2, "y2", y2, "class", ink.stroke(), "stroke-width", width);
    attributes(attributes).append("/>\n");
    return this;
  }

  /** A path that is drawn, not filled. */
  @CanIgnoreReturnValue
  public Svg stroke(String path, Ink ink, double width, Object... attributes) {
    out.append("<path");
    attributes("d", path, "class", ink.stroke(), "fill", "none", "stroke-width", width);
    attributes(attributes).append("/>\n");
    return this;
  }

  /** A path that is filled. */
  @CanIgnoreReturnValue
  public Svg fill(String path, Ink ink, Object... attributes) {
    out.append("<path");
    attributes("d", path, "class", ink.fill());
    attributes(attributes).append("/>\n");
    return this;
  }

  /** A single line of text on that baseline. */
  @CanIgnoreReturnValue
  public Svg text(
      String text, double x, double baseline, Anchor anchor, Font font, Ink ink, Object... more) {
    beginText(x, baseline, anchor, font, ink.fill(), Wrapped.isRightToLeft(text), more);
    out.append(Markup.escape(text)).append("</text>\n");
    return this;
  }

  /** A single line of text that keeps lines behind it at a distance. */
  @CanIgnoreReturnValue
  public Svg haloed(
      String text, double x, double baseline, Anchor anchor, Font font, Ink ink, Ink halo) {
    beginText(
        x,
        baseline,
        anchor,
        font,
        ink.fill() + " " + halo.stroke(),
        Wrapped.isRightToLeft(text),
        "style",
        "paint-order:stroke",
        "stroke-width",
        3.5,
        "stroke-linejoin",
        "round");
    out.append(Markup.escape(text)).append("</text>\n");
    return this;
  }

  private void beginText(
      double x,
      double y,
      Anchor anchor,
      Font font,
      String classes,
      boolean rightToLeft,
      Object... more) {
    out.append("<text");
    attributes("x", x, "y", y, "font-size", font.size());
    if (font.bold()) {
      attributes("font-weight", "bold");
    }
    if (rightToLeft) {
      attributes("direction", "rtl");
    }
    // where text runs from right to left, its start is at the right
    Anchor side =
        rightToLeft && anchor != Anchor.MIDDLE
            ? anchor == Anchor.START ? Anchor.END : Anchor.START
            : anchor;
    if (side != Anchor.START) {
      attributes("text-anchor", side.word());
    }
    attributes("class", classes);
    attributes(more).append('>');
  }

  /**
   * Wrapped text in a cell: at its left side, at the right where it reads from right to left.
   *
   * @param top of the first line
   */
  @CanIgnoreReturnValue
  public Svg cell(Wrapped text, double left, double top, double width, Ink ink, Object... more) {
    boolean rightToLeft = text.isRightToLeft();
    return lines(
        text,
        rightToLeft ? left + width : left,
        top,
        rightToLeft ? Anchor.END : Anchor.START,
        ink,
        more);
  }

  /** Wrapped text about a vertical line. */
  @CanIgnoreReturnValue
  public Svg centred(Wrapped text, double middle, double top, Ink ink, Object... more) {
    return lines(text, middle, top, Anchor.MIDDLE, ink, more);
  }

  /** Wrapped text with its lines at one side of a vertical line. */
  @CanIgnoreReturnValue
  public Svg lines(Wrapped text, double x, double top, Anchor anchor, Ink ink, Object... more) {
    List<String> lines = text.lines();
    if (lines.isEmpty()) {
      return this;
    }
    Font font = text.font();
    double baseline = top + font.size() * 0.95;
    beginText(x, baseline, anchor, font, ink.fill(), text.isRightToLeft(), more);
    if (text.shortened()) {
      out.append("<title>").append(Markup.escape(text.whole())).append("</title>");
    }
    if (lines.size() == 1) {
      out.append(Markup.escape(lines.get(0)));
    } else {
      for (int i = 0; i < lines.size(); i++) {
        out.append("<tspan");
        attributes("x", x, "y", baseline + i * font.lineHeight())
            .append('>')
            .append(Markup.escape(lines.get(i)))
            .append("</tspan>");
      }
    }
    out.append("</text>\n");
    return this;
  }

  /** The elements, for a drawing that is put together elsewhere. */
  @Override
  public String toString() {
    checkState(open.isEmpty(), "Not closed: %s.", open);
    return out.toString();
  }
}
