package org.klantreis.journey.scoring.scorer;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.problem.Nearest;

/**
 * The value of each parameter of a scorer: what was set, and the default of the rest. What no
 * scorer has, and what a parameter refuses, is refused here, where it is set.
 */
public final class Settings {

  private static final Settings NONE = of();

  private final ImmutableList<Parameter<?>> parameters;
  private final ImmutableMap<Parameter<?>, Object> set;

  private Settings(ImmutableList<Parameter<?>> parameters, ImmutableMap<Parameter<?>, Object> set) {
    this.parameters = parameters;
    this.set = set;
  }

  /**
   * Of a scorer that has these parameters, in the order in which they are shown; nothing is set.
   */
  public static Settings of(Parameter<?>... parameters) {
    return new Settings(ImmutableList.copyOf(parameters), ImmutableMap.of());
  }

  /** Of a scorer of which nothing can be set. */
  public static Settings none() {
    return NONE;
  }

  /** What can be set, in the order in which it is shown. */
  public ImmutableList<Parameter<?>> parameters() {
    return parameters;
  }

  /** Whether this can be set. */
  public boolean has(Parameter<?> parameter) {
    return parameters.contains(parameter);
  }

  /**
   * With a value.
   *
   * @throws IllegalArgumentException for a parameter that is not among these, and for a value that
   *     it refuses
   */
  public <T> Settings with(Parameter<T> parameter, T value) {
    checkKnown(parameter);
    T possible = parameter.check(value);
    return new Settings(
        parameters,
        ImmutableMap.<Parameter<?>, Object>builder()
            .putAll(set)
            .put(parameter, possible)
            .buildKeepingLast());
  }

  /**
   * With a value as text.
   *
   * @throws IllegalArgumentException for a name that is not among these, with the nearest that is,
   *     and for a text that its parameter refuses
   */
  public Settings with(String name, String text) {
    return withText(named(name), text);
  }

  private <T> Settings withText(Parameter<T> parameter, String text) {
    return with(parameter, parameter.read(text));
  }

  /** With the values that others were set to, as far as these have the same parameters. */
  public Settings withShared(Settings others) {
    Settings all = this;
    for (Parameter<?> parameter : others.set.keySet()) {
      all = has(parameter) ? all.withSameAs(others, parameter) : all;
    }
    return all;
  }

  private <T> Settings withSameAs(Settings others, Parameter<T> parameter) {
    return with(parameter, others.get(parameter));
  }

  private Parameter<?> named(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(name)));
  }

  private void checkKnown(Parameter<?> parameter) {
    checkArgument(has(parameter), "%s", unknown(parameter.name()));
  }

  private String unknown(String name) {
    Iterable<String> names = Iterables.transform(parameters, Parameter::name);
    return "'"
        + name
        + "' is no parameter here"
        + Nearest.to(name, names)
            .map(near -> ", maybe '" + near + "'")
            .orElse(
                parameters.isEmpty()
                    ? ": there is none"
                    : "; there are: " + String.join(", ", names))
        + ".";
  }

  /**
   * The value of a parameter.
   *
   * @throws IllegalArgumentException for a parameter that is not among these, and for one that must
   *     be set and is not
   */
  public <T> T get(Parameter<T> parameter) {
    checkKnown(parameter);
    return find(parameter)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Parameter '"
                        + parameter.name()
                        + "' must be set: "
                        + parameter.meaning()
                        + "."));
  }

  // only a value of the parameter's own type is put under it
  @SuppressWarnings("unchecked")
  private <T> Optional<T> find(Parameter<T> parameter) {
    return Optional.ofNullable((T) set.get(parameter)).or(parameter::standard);
  }

  /** The parameters that must be set and are not. */
  public ImmutableList<Parameter<?>> missing() {
    return parameters.stream()
        .filter(parameter -> find(parameter).isEmpty())
        .collect(toImmutableList());
  }

  /**
   * Each value as text by the name of its parameter, in their order; what is missing is left out.
   */
  public ImmutableMap<String, String> texts() {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    parameters.forEach(each -> text(each).ifPresent(text -> texts.put(each.name(), text)));
    return texts.buildOrThrow();
  }

  private <T> Optional<String> text(Parameter<T> parameter) {
    return find(parameter).map(parameter::write);
  }

  /** The same parameters with the same values, whether set or by default. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Settings that
        && parameters.equals(that.parameters)
        && texts().equals(that.texts());
  }

  @Override
  public int hashCode() {
    return texts().hashCode();
  }

  /** The values by name. */
  @Override
  public String toString() {
    return texts().toString();
  }
}
