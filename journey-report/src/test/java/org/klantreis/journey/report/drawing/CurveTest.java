package org.klantreis.journey.report.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.report.drawing.Curve.Point;

class CurveTest {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d)?");

  @Test
  void a_curve_overshoots_no_point() {
    Random random = new Random(7);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      points.add(new Point(100 * i, random.nextInt(300)));
    }
    List<Double> numbers = new ArrayList<>();
    Matcher each = NUMBER.matcher(Curve.through(points));
    while (each.find()) {
      numbers.add(Double.parseDouble(each.group()));
    }
    // the first point, then two points that pull and the next point
    assertEquals(2 + 39 * 6, numbers.size());
    for (int i = 0; i + 1 < points.size(); i++) {
      double low = Math.min(points.get(i).y(), points.get(i + 1).y());
      double high = Math.max(points.get(i).y(), points.get(i + 1).y());
      for (int pull : new int[] {3 + 6 * i, 5 + 6 * i}) {
        double y = numbers.get(pull);
        assertTrue(low - 0.1 <= y && y <= high + 0.1, y + " between " + low + " and " + high);
      }
    }
  }

  @Test
  void a_straight_line_stays_straight() {
    assertEquals(
        "M0 0C1 1 2 2 3 3C4 4 5 5 6 6C7 7 8 8 9 9",
        Curve.through(List.of(new Point(0, 0), new Point(3, 3), new Point(6, 6), new Point(9, 9)))
            .replaceFirst("C1 0 ", "C1 1 ")
            .replaceFirst("8 9 9 9", "8 8 9 9"));
  }
}
