package org.klantreis.journey.report.drawing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds places for the labels of points, so that none overlaps another, a point or its line; near
 * the point where there is room, further away with a line to it where there is not. The same points
 * get the same places.
 */
public final class Labels {

  private static final double[] DISTANCES = {13, 22, 33, 46, 64, 86, 112, 144};
  private static final double[][] DIRECTIONS = {
    {0.6, -0.8}, {0.6, 0.8}, {-0.6, -0.8}, {-0.6, 0.8}, {1, 0}, {-1, 0}, {0, -1}, {0, 1}
  };
  private static final double POINT = 7;
  private static final double CLOSE = 13;

  /** An upright rectangle. */
  public record Box(double left, double top, double right, double bottom) {

    boolean overlaps(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean contains(Box other) {
      return left <= other.left
          && other.right <= right
          && top <= other.top
          && other.bottom <= bottom;
    }

    /** Whether a straight line goes through it (Liang and Barsky 1984). */
    boolean meets(Curve.Point from, Curve.Point to) {
      double[] p = {from.x() - to.x(), to.x() - from.x(), from.y() - to.y(), to.y() - from.y()};
      double[] q = {from.x() - left, right - from.x(), from.y() - top, bottom - from.y()};
      double enters = 0;
      double leaves = 1;
      for (int i = 0; i < p.length; i++) {
        if (p[i] == 0 && q[i] < 0) {
          return false;
        }
        if (p[i] < 0) {
          enters = Math.max(enters, q[i] / p[i]);
        } else if (p[i] > 0) {
          leaves = Math.min(leaves, q[i] / p[i]);
        }
      }
      return enters <= leaves;
    }
  }

  /**
   * A label in its place.
   *
   * @param box that it fills
   * @param line from the point to the label, where it is not close
   */
  public record Placed(Box box, Optional<Line> line) {}

  /** A straight line. */
  public record Line(Curve.Point from, Curve.Point to) {}

  private final Box area;
  private final List<Box> taken = new ArrayList<>();
  private final List<Box> points = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  /**
   * Labels within an area.
   *
   * @param blocked where no label may stand
   */
  public Labels(Box area, List<Box> blocked) {
    this.area = area;
    this.taken.addAll(blocked);
  }

  /**
   * A place for each label, absent where there is none left.
   *
   * @param widths of the labels, in the order of the points
   */
  public ImmutableList<Optional<Placed>> place(
      List<Curve.Point> points, List<Double> widths, double height) {
    points.forEach(point -> this.points.add(around(point)));
    ImmutableList.Builder<Optional<Placed>> places = ImmutableList.builder();
    for (int i = 0; i < points.size(); i++) {
      Optional<Placed> place = find(points.get(i), widths.get(i), height);
      place.ifPresent(
          found -> {
            taken.add(found.box());
            found.line().ifPresent(lines::add);
          });
      places.add(place);
    }
    return places.build();
  }

  private static Box around(Curve.Point point) {
    return new Box(point.x() - POINT, point.y() - POINT, point.x() + POINT, point.y() + POINT);
  }

  private Optional<Placed> find(Curve.Point point, double width, double height) {
    return find(point, width, height, false).or(() -> find(point, width, height, true));
  }

  private Optional<Placed> find(
      Curve.Point point, double width, double height, boolean lineMayCrossPoints) {
    for (double distance : DISTANCES) {
      for (double[] direction : DIRECTIONS) {
        Placed candidate = candidate(point, direction, distance, width, height);
        if (isFree(candidate, around(point), lineMayCrossPoints)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  private static Placed candidate(
      Curve.Point point, double[] direction, double distance, double width, double height) {
    double x = point.x() + direction[0] * distance;
    double y = point.y() + direction[1] * distance;
    double left = direction[0] > 0 ? x : direction[0] < 0 ? x - width : x - width / 2;
    double top =
        Math.abs(direction[1]) < 0.5 ? y - height / 2 : direction[1] > 0 ? y - 2 : y - height + 2;
    Box box = new Box(left, top, left + width, top + height);
    if (distance <= CLOSE) {
      return new Placed(box, Optional.empty());
    }
    return new Placed(box, Optional.of(new Line(point, new Curve.Point(x, y))));
  }

  private boolean isFree(Placed candidate, Box own, boolean lineMayCrossPoints) {
    return area.contains(candidate.box())
        && taken.stream().noneMatch(candidate.box()::overlaps)
        && points.stream().noneMatch(candidate.box()::overlaps)
        && lines.stream().noneMatch(line -> candidate.box().meets(line.from(), line.to()))
        && candidate.line().map(line -> isFree(line, own, lineMayCrossPoints)).orElse(true);
  }

  private boolean isFree(Line line, Box own, boolean mayCrossPoints) {
    return taken.stream().noneMatch(box -> box.meets(line.from(), line.to()))
        && (mayCrossPoints
            || points.stream()
                .filter(box -> !box.equals(own))
                .noneMatch(box -> box.meets(line.from(), line.to())));
  }
}
