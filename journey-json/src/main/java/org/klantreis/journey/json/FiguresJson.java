package org.klantreis.journey.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.scoring.verdict.Figures;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Figures and scorecards as JSON: the same names, numbers unrounded, what is absent as null. */
public final class FiguresJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private FiguresJson() {}

  /** An object, indented, with a line end. */
  public static String write(Figures figures) {
    return JSON.writeValueAsString(plain(figures)) + "\n";
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Figures figures) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      figures.forEach((name, each) -> object.put(name, plain(each.orElse(null))));
      return object;
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> array = new ArrayList<>();
      list.forEach(each -> array.add(plain(each)));
      return array;
    }
    return value;
  }
}
