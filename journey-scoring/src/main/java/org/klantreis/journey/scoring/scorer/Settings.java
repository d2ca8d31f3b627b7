package org.klantreis.journey.scoring.scorer;

import com.google.common.collect.ImmutableMap;

/**
 * What a user set of a scorer's parameters, as text by name.
 *
 * @param values by the name of the parameter
 */
public record Settings(ImmutableMap<String, String> values) {

  /** Nothing set: every parameter has its default. */
  public static Settings defaults() {
    return new Settings(ImmutableMap.of());
  }

  /** With this one set, too. */
  public Settings with(String name, String value) {
    return new Settings(
        ImmutableMap.<String, String>builder().putAll(values).put(name, value).buildKeepingLast());
  }

  /** The value of a parameter; refuses what the parameter refuses, and one that must be set. */
  public <T> T get(Parameter<T> parameter) {
    String text = values.getOrDefault(parameter.name(), parameter.defaultText().orElse(null));
    if (text == null) {
      throw new IllegalArgumentException(
          "Parameter '" + parameter.name() + "' must be set: " + parameter.meaning() + ".");
    }
    try {
      return parameter.read().apply(text);
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(
          "Parameter '" + parameter.name() + "': " + refused.getMessage(), refused);
    }
  }
}
