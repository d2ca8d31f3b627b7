package org.klantreis.journey.study;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which columns are the two questions about one feature, by their names. */
final class KanoColumns {

  private static final Pattern DYSFUNCTIONAL =
      Pattern.compile(
          "dysfunctional|dysfunc|dysf|\\bdys\\b|\\bnot\\b|n['’]t\\b|\\bno\\b|without|absent|absence"
              + "|\\bniet\\b|\\bgeen\\b|zonder|ontbreekt|(?<=[_. -])d$|(?<=[_. -])neg$"
              + "|(?<=\\d)[db]$|(?<=[_. -])b$");

  private static final Pattern FUNCTIONAL =
      Pattern.compile(
          "functional|func|\\bwith\\b|present|presence|\\bwel\\b|\\bmet\\b|(?<=[_. -])f$"
              + "|(?<=[_. -])pos$|(?<=\\d)[fa]$|(?<=[_. -])a$|\\b(?:an?|the|een|de|het)\\b");

  private static final CharMatcher AROUND = CharMatcher.anyOf(" _-.:;,?!()[]");
  private static final int SHORTEST_FEATURE = 2;

  /**
   * The two questions about a feature, by where their columns stand.
   *
   * @param label what they have in common
   */
  record Pair(int functional, int dysfunctional, String label) {}

  private KanoColumns() {}

  /** Whether a name says that its column is one side of such a question. */
  static boolean isSide(ColumnName name) {
    String lower = name.name().toLowerCase(Locale.ROOT);
    return lower.contains("functional") || lower.matches(".*[_. -](?:f|d|func|dysf?|dysfunc)");
  }

  /** The pairs among columns of Kano answers, by their places; what has no partner is in none. */
  static List<Pair> pairs(Map<Integer, ColumnName> columns) {
    Map<String, Integer> functional = new HashMap<>();
    Map<String, Integer> dysfunctional = new LinkedHashMap<>();
    columns.forEach(
        (place, name) -> {
          String text = text(name);
          boolean isAbsent = DYSFUNCTIONAL.matcher(text).find();
          (isAbsent ? dysfunctional : functional).put(key(text), place);
        });
    List<Pair> pairs = new ArrayList<>();
    columns.forEach(
        (place, name) -> {
          @Nullable Integer other = dysfunctional.get(key(text(name)));
          if (other != null && place.equals(functional.get(key(text(name))))) {
            pairs.add(new Pair(place, other, label(name, of(columns, other))));
          }
        });
    return pairs;
  }

  private static ColumnName of(Map<Integer, ColumnName> columns, int place) {
    return Optional.ofNullable(columns.get(place)).orElseThrow();
  }

  private static String text(ColumnName name) {
    return (ColumnName.isShort(name.name()) ? name.name() : name.whole()).toLowerCase(Locale.ROOT);
  }

  /** What is left of a name without what tells the sides apart. */
  private static String key(String text) {
    String same = DYSFUNCTIONAL.matcher(text).replaceAll(" ");
    return CharMatcher.forPredicate(Character::isLetterOrDigit)
        .negate()
        .removeFrom(FUNCTIONAL.matcher(same).replaceAll(" "));
  }

  private static String label(ColumnName functional, ColumnName dysfunctional) {
    if (functional.grid().isPresent() && functional.label().equals(dysfunctional.label())) {
      return functional.label();
    }
    if (!ColumnName.isShort(functional.name())) {
      return functional.label();
    }
    String common = AROUND.trimFrom(Strings.commonPrefix(functional.name(), dysfunctional.name()));
    return common.length() >= SHORTEST_FEATURE ? common : functional.name();
  }
}
