package org.klantreis.journey.report.drawing;

/** Small signs, drawn in lines on a square of 16. */
public enum Icon {
  /** A screen: what is digital. */
  SCREEN("M2 3h12v8.2H2ZM6 14h4M8 11.2V14"),
  /** A pin on a map: what has a place. */
  PLACE(
      "M8 14.5C5 11 3.4 8.9 3.4 6.4a4.6 4.6 0 0 1 9.2 0C12.6 8.9 11 11 8 14.5ZM8 8.2a1.9 1.9 0 1 0 0-3.8a1.9 1.9 0 0 0 0 3.8Z"),
  /** A receiver: what goes by telephone. */
  TELEPHONE(
      "M4.9 2.1l2 3.1-1.5 1.5c.8 1.7 2.2 3.1 3.9 3.9l1.5-1.5 3.1 2-.6 2.3c-.2.5-.7.8-1.2.7C7 13.5 2.5 9 1.9 3.9c-.1-.5.2-1 .7-1.2Z"),
  /** A device that fits a hand. */
  DEVICE("M5 1.5h6v13H5ZM7.2 12.3h1.6"),
  /** Two arrows past each other: something changes. */
  CHANGE("M2 5.5h10.5M9.5 2.5l3 3-3 3M14 11H3.5M6.5 8l-3 3 3 3"),
  /** A clock. */
  CLOCK("M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4ZM8 4.5V8l2.6 1.7"),
  /** A sheet that is struck out: what was told is not known. */
  LOST("M4 1.8h5.5L12.3 4.6V14.2H4ZM1.8 14.2L14.4 2.6"),
  /** A heart: a need that is emotionally charged. */
  HEART(
      "M8 13.8C3.5 10.6 1.7 8.4 1.7 5.9A3.3 3.3 0 0 1 8 4.6a3.3 3.3 0 0 1 6.3 1.3c0 2.5-1.8 4.7-6.3 7.9Z"),
  /** A tick in a box: something to get done. */
  TASK("M2.5 2.5h11v11h-11ZM5 8.2l2.2 2.2 4-4.6"),
  /** A very unhappy face. */
  VERY_NEGATIVE(face("M4.6 11.8q3.4-4.2 6.8 0M4 4.6l2 1M12 4.6l-2 1")),
  /** An unhappy face. */
  NEGATIVE(face("M5 11.2q3-2.4 6 0")),
  /** A face that says nothing. */
  NEUTRAL(face("M5 10.5h6")),
  /** A happy face. */
  POSITIVE(face("M5 9.8q3 2.6 6 0")),
  /** A very happy face. */
  VERY_POSITIVE(face("M4.4 9.2q3.6 5.6 7.2 0Z"));

  private final String path;

  Icon(String path) {
    this.path = path;
  }

  private static String face(String mouth) {
    return "M8 14.8A6.8 6.8 0 1 0 8 1.2a6.8 6.8 0 0 0 0 13.6ZM5.7 6.2v.9M10.3 6.2v.9" + mouth;
  }

  /** Draws it with its upper left corner there; it says nothing to a screen reader. */
  public void draw(Svg svg, double x, double y, double size, Ink ink) {
    svg.stroke(
        path,
        ink,
        1.4,
        "transform",
        "translate(" + Svg.number(x) + " " + Svg.number(y) + ") scale(" + size / 16 + ")",
        "stroke-linecap",
        "round",
        "stroke-linejoin",
        "round");
  }

  /** It alone, as a small drawing for a page, hidden from screen readers. */
  public String html(Ink ink) {
    return "<svg class=\"icon\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\">"
        + "<path d=\""
        + path
        + "\" fill=\"none\" stroke-width=\"1.4\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
        + " class=\""
        + ink.stroke()
        + "\"/></svg>";
  }
}
