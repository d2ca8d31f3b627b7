package org.klantreis.journey.report.drawing;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A smooth line through points that overshoots none of them (Fritsch and Carlson 1980): between two
 * points it rises or falls, never both.
 */
public final class Curve {

  /**
   * A place in a drawing.
   *
   * @param x to the right
   * @param y downwards
   */
  public record Point(double x, double y) {}

  private Curve() {}

  /** A path from the first point to the last; points stand from left to right. */
  public static String through(List<Point> points) {
    return "M" + at(points.get(0)) + onwards(points);
  }

  /** The area between two lines over the same places. */
  public static String between(List<Point> upper, List<Point> lower) {
    List<Point> back = ImmutableList.copyOf(lower).reverse();
    return "M" + at(upper.get(0)) + onwards(upper) + "L" + at(back.get(0)) + onwards(back) + "Z";
  }

  private static String onwards(List<Point> points) {
    StringBuilder path = new StringBuilder();
    double[] slopes = slopes(points);
    for (int i = 0; i + 1 < points.size(); i++) {
      Point from = points.get(i);
      Point to = points.get(i + 1);
      double third = (to.x() - from.x()) / 3;
      path.append('C')
          .append(at(new Point(from.x() + third, from.y() + slopes[i] * third)))
          .append(' ')
          .append(at(new Point(to.x() - third, to.y() - slopes[i + 1] * third)))
          .append(' ')
          .append(at(to));
    }
    return path.toString();
  }

  private static double[] slopes(List<Point> points) {
    int n = points.size();
    double[] slopes = new double[n];
    for (int i = 1; i + 1 < n; i++) {
      double before = slope(points.get(i - 1), points.get(i));
      double after = slope(points.get(i), points.get(i + 1));
      // flat where the line turns; else the harmonic mean, which is steep enough for neither
      slopes[i] = before * after <= 0 ? 0 : 2 * before * after / (before + after);
    }
    return slopes;
  }

  private static double slope(Point from, Point to) {
    return (to.y() - from.y()) / (to.x() - from.x());
  }

  private static String at(Point point) {
    return Svg.number(point.x()) + " " + Svg.number(point.y());
  }
}
