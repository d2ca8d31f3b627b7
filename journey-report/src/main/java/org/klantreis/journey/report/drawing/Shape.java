package org.klantreis.journey.report.drawing;

/** The outline of a mark, so that lines can be told apart without colour. */
public enum Shape {
  /** A disc. */
  DISC(""),
  /** A square on its corner. */
  DIAMOND("9 4"),
  /** A square. */
  SQUARE("2 4"),
  /** A triangle on its base. */
  TRIANGLE("12 4 2 4"),
  /** A triangle on its tip. */
  TIP("6 3 2 3 2 3"),
  /** A plus sign. */
  CROSS("16 5"),
  /** A star with five points. */
  STAR("");

  private static final int POINTS = 5;
  private static final double INNER = 0.42;

  private final String dashes;

  Shape(String dashes) {
    this.dashes = dashes;
  }

  /** The dashes of the line that has these marks; empty for one without gaps. */
  public String dashes() {
    return dashes;
  }

  /** Its outline about a place, of about the area of a disc with that radius. */
  public String path(double x, double y, double radius) {
    return switch (this) {
      case DISC -> disc(x, y, radius);
      case DIAMOND -> polygon(x, y, radius * 1.25, 0, -1, 1, 0, 0, 1, -1, 0);
      case SQUARE -> polygon(x, y, radius * 0.88, -1, -1, 1, -1, 1, 1, -1, 1);
      case TRIANGLE -> polygon(x, y, radius * 1.2, 0, -1, 0.95, 0.75, -0.95, 0.75);
      case TIP -> polygon(x, y, radius * 1.2, 0, 1, 0.95, -0.75, -0.95, -0.75);
      case CROSS ->
          polygon(
              x,
              y,
              radius * 1.15,
              -0.36,
              -1,
              0.36,
              -1,
              0.36,
              -0.36,
              1,
              -0.36,
              1,
              0.36,
              0.36,
              0.36,
              0.36,
              1,
              -0.36,
              1,
              -0.36,
              0.36,
              -1,
              0.36,
              -1,
              -0.36,
              -0.36,
              -0.36);
      case STAR -> star(x, y, radius * 1.3);
    };
  }

  private static String disc(double x, double y, double radius) {
    String r = Svg.number(radius);
    String back = Svg.number(-2 * radius);
    return "M"
        + Svg.number(x + radius)
        + " "
        + Svg.number(y)
        + "a"
        + r
        + " "
        + r
        + " 0 1 0 "
        + back
        + " 0a"
        + r
        + " "
        + r
        + " 0 1 0 "
        + Svg.number(2 * radius)
        + " 0Z";
  }

  private static String polygon(double x, double y, double scale, double... corners) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < corners.length; i += 2) {
      path.append(i == 0 ? "M" : "L")
          .append(Svg.number(x + scale * corners[i]))
          .append(' ')
          .append(Svg.number(y + scale * corners[i + 1]));
    }
    return path.append('Z').toString();
  }

  private static String star(double x, double y, double radius) {
    double[] corners = new double[4 * POINTS];
    for (int i = 0; i < 2 * POINTS; i++) {
      double angle = Math.PI * i / POINTS;
      double reach = i % 2 == 0 ? 1 : INNER;
      corners[2 * i] = reach * Math.sin(angle);
      corners[2 * i + 1] = -reach * Math.cos(angle);
    }
    return polygon(x, y, radius, corners);
  }
}
