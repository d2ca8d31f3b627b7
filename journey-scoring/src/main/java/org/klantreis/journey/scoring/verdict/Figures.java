package org.klantreis.journey.scoring.verdict;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.scoring.statistics.Interval;

/**
 * A result as names and plain values, in order: what a JSON object or a row of a table holds.
 *
 * <p>A value is a number, a text, true or false, figures, a list of figures or of texts, or absent.
 * Names are lower case with underscores. An absent value keeps its name, so that every result of a
 * kind has the same names.
 */
public final class Figures {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  private final List<String> names;
  private final List<Optional<Object>> values;

  private Figures(Map<String, Optional<Object>> entries) {
    this.names = List.copyOf(entries.keySet());
    this.values = List.copyOf(entries.values());
  }

  /** Starts with nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The components of a record as figures, under their names in lower case with underscores and in
   * their order.
   *
   * <p>A number, a text, true or false is itself; a constant its name in lower case; an id, a
   * touchpoint, a channel, a criterion, a feature and a rating what identifies or counts them; a
   * sentence its English; an interval two figures that end in {@code _low} and {@code _high}; an
   * estimate, and any other uncertain number, itself and its interval; what is empty is absent. A
   * list holds texts, or a table where its elements are records. A component that is laid out as
   * figures itself, such as a {@link Result}, stands in the place of its name, and under its name
   * where it may be absent.
   *
   * <pre>{@code
   * Figures share = Figures.of(Proportion.ofCounts(3, 4, Confidence.STANDARD));
   * share.names(); // [value, n, interval_low, interval_high]
   * share.get("value"); // Optional[0.75]
   * }</pre>
   *
   * @throws IllegalArgumentException for a record that is hidden in a module
   */
  public static Figures of(Record found) {
    return RecordFigures.of(found);
  }

  /** How figures say a constant: its name in lower case. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The names, in order. */
  public List<String> names() {
    return names;
  }

  /**
   * The value of that name; empty when it is absent.
   *
   * @throws IllegalArgumentException for a name that is not among these
   */
  public Optional<Object> get(String name) {
    int index = names.indexOf(name);
    checkArgument(index >= 0, "There is no figure '%s' among %s.", name, names);
    return values.get(index);
  }

  /**
   * The value of that name as text, a list joined by blanks; empty when there is nothing.
   *
   * @throws IllegalArgumentException for a name that is not among these
   */
  public Optional<String> text(String name) {
    return get(name)
        .map(
            value ->
                value instanceof List<?> list
                    ? String.join(" ", list.stream().map(Object::toString).toList())
                    : value.toString())
        .filter(text -> !text.isEmpty());
  }

  /**
   * Some of these figures, in the order of the names.
   *
   * @throws IllegalArgumentException for a name that is not among these
   */
  public Figures select(Iterable<String> some) {
    Map<String, Optional<Object>> selected = new LinkedHashMap<>();
    some.forEach(name -> selected.put(name, get(name)));
    return new Figures(selected);
  }

  /** Each name with its value, in order. */
  public void forEach(BiConsumer<String, Optional<Object>> action) {
    for (int i = 0; i < names.size(); i++) {
      action.accept(names.get(i), values.get(i));
    }
  }

  /** The same names with the same values in the same order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Figures that && names.equals(that.names) && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return 31 * names.hashCode() + values.hashCode();
  }

  @Override
  public String toString() {
    Map<String, Object> shown = new LinkedHashMap<>();
    forEach((name, value) -> shown.put(name, value.orElse("")));
    return shown.toString();
  }

  /** Collects names and values; each name once. */
  public static final class Builder {

    private final Map<String, Optional<Object>> entries = new LinkedHashMap<>();

    private Builder() {}

    /** A whole number. */
    @CanIgnoreReturnValue
    public Builder put(String name, long value) {
      return entry(name, Optional.of(value));
    }

    /**
     * A number; one beyond all bounds, as the worth of answers of a whole population, is absent.
     *
     * @throws IllegalArgumentException for what is no number: what is undefined is absent
     */
    @CanIgnoreReturnValue
    public Builder put(String name, double value) {
      if (value == Double.POSITIVE_INFINITY) {
        return absent(name);
      }
      checkArgument(Double.isFinite(value), "Figure '%s' is %s: leave it absent.", name, value);
      return entry(name, Optional.of(value));
    }

    /** A number that may be absent. */
    @CanIgnoreReturnValue
    public Builder put(String name, OptionalDouble value) {
      return value.isPresent() ? put(name, value.getAsDouble()) : absent(name);
    }

    /** A rating: a whole number where it is one. */
    @CanIgnoreReturnValue
    public Builder putRating(String name, double value) {
      return value == Math.rint(value) ? put(name, (long) value) : put(name, value);
    }

    /** True or false. */
    @CanIgnoreReturnValue
    public Builder put(String name, boolean value) {
      return entry(name, Optional.of(value));
    }

    /** A text. */
    @CanIgnoreReturnValue
    public Builder put(String name, String value) {
      return entry(name, Optional.of(value));
    }

    /** A constant, as its name in lower case. */
    @CanIgnoreReturnValue
    public Builder put(String name, Enum<?> constant) {
      return put(name, word(constant));
    }

    /** A text, a number, a truth, a constant or an id that may be absent. */
    @CanIgnoreReturnValue
    public Builder put(String name, Optional<?> value) {
      Optional<Object> plain = value.map(Components::plain);
      return plain.isPresent() && plain.get() instanceof Double number
          ? put(name, number.doubleValue())
          : entry(name, plain);
    }

    /** Ids, nouns that have one, constants or texts, as a list of texts. */
    @CanIgnoreReturnValue
    public Builder putAll(String name, Iterable<?> values) {
      ImmutableList.Builder<String> texts = ImmutableList.builder();
      values.forEach(value -> texts.add(Components.plain(value).toString()));
      return putTexts(name, texts.build());
    }

    /** Figures within these. */
    @CanIgnoreReturnValue
    public Builder put(String name, Figures value) {
      return entry(name, Optional.of(value));
    }

    /** A table: figures for each row. */
    @CanIgnoreReturnValue
    public Builder putRows(String name, List<Figures> rows) {
      return entry(name, Optional.of(ImmutableList.copyOf(rows)));
    }

    /** A list of texts. */
    @CanIgnoreReturnValue
    public Builder putTexts(String name, List<String> texts) {
      return entry(name, Optional.of(ImmutableList.copyOf(texts)));
    }

    /** An interval under two names that end in {@code _low} and {@code _high}. */
    @CanIgnoreReturnValue
    public Builder putInterval(String name, Interval interval) {
      return put(name + "_low", interval.low()).put(name + "_high", interval.high());
    }

    /** An interval that may be absent. */
    @CanIgnoreReturnValue
    public Builder putInterval(String name, Optional<Interval> interval) {
      return interval.isPresent()
          ? putInterval(name, interval.get())
          : absent(name + "_low").absent(name + "_high");
    }

    /** A name without a value. */
    @CanIgnoreReturnValue
    public Builder absent(String name) {
      return entry(name, Optional.empty());
    }

    /** All names and values of other figures. */
    @CanIgnoreReturnValue
    public Builder putAll(Figures figures) {
      figures.forEach(this::entry);
      return this;
    }

    private Builder entry(String name, Optional<Object> value) {
      checkArgument(
          NAME.matcher(name).matches(),
          "'%s' cannot name a figure: use lower case letters, digits and underscores.",
          name);
      checkArgument(entries.put(name, value) == null, "Figure '%s' is given twice.", name);
      return this;
    }

    /** The figures collected so far. */
    public Figures build() {
      return new Figures(entries);
    }
  }
}
