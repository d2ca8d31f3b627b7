package org.klantreis.journey.report.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.report.drawing.Curve.Point;
import org.klantreis.journey.report.drawing.Labels.Box;
import org.klantreis.journey.report.drawing.Labels.Placed;

class LabelsTest {

  private static final Box AREA = new Box(0, 0, 560, 450);

  @Test
  void no_label_overlaps_another_or_a_point_and_none_leaves_the_area() {
    for (long seed = 0; seed < 200; seed++) {
      List<Point> points = points(seed, 30);
      List<Placed> placed = place(points).stream().flatMap(Optional::stream).toList();
      assertTrue(placed.size() >= 25, "only " + placed.size() + " of 30 found a place");
      for (int i = 0; i < placed.size(); i++) {
        Box box = placed.get(i).box();
        assertTrue(AREA.contains(box), box.toString());
        for (Placed other : placed.subList(i + 1, placed.size())) {
          assertFalse(box.overlaps(other.box()), box + " overlaps " + other);
        }
        for (Point point : points) {
          assertFalse(
              box.overlaps(new Box(point.x() - 5, point.y() - 5, point.x() + 5, point.y() + 5)));
        }
      }
    }
  }

  @Test
  void the_same_points_get_the_same_places() {
    assertEquals(place(points(1, 30)), place(points(1, 30)));
  }

  @Test
  void points_in_one_place_do_not_hide_each_others_labels() {
    List<Point> same = Collections.nCopies(3, new Point(200, 200));
    assertEquals(3, place(same).stream().flatMap(Optional::stream).distinct().count());
  }

  private static List<Optional<Placed>> place(List<Point> points) {
    return new Labels(AREA, List.of()).place(points, Collections.nCopies(points.size(), 90.0), 15);
  }

  private static List<Point> points(long seed, int size) {
    Random random = new Random(seed);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      points.add(new Point(560 * random.nextDouble(), 450 * random.nextDouble()));
    }
    return points;
  }
}
