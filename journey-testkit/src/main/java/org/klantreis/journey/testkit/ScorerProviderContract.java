package org.klantreis.journey.testkit;

import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.ScorerProvider;
import org.klantreis.journey.scoring.scorer.Settings;

/**
 * The laws of every {@link ScorerProvider}. A test class that implements this has them as its
 * tests.
 */
public interface ScorerProviderContract {

  /** The provider under test. */
  ScorerProvider provider();

  /** What the provider is found with: what loaded its class, unless it is registered elsewhere. */
  default ClassLoader loader() {
    return provider().getClass().getClassLoader();
  }

  /** The service loader finds it, by META-INF/services or by the module. */
  @Example
  default void it_is_registered() {
    List<Class<?>> found =
        List.copyOf(ScorerProvider.load(loader()).stream().map(Object::getClass).toList());
    require(
        found.contains(provider().getClass()),
        "is not among the providers that are registered: " + found);
  }

  /** Its scorers have ids that are written as ids are, each its own. */
  @Example
  default void its_scorers_have_ids_of_their_own() {
    Set<String> ids = new HashSet<>();
    for (Scorer<?, ?> scorer : provider().scorers()) {
      require(Scorer.isId(scorer.id()), "has '" + scorer.id() + "' as an id, which is none");
      require(ids.add(scorer.id()), "has two scorers called '" + scorer.id() + "'");
    }
    require(!ids.isEmpty(), "has no scorers");
  }

  /** What is shown of a setting can be typed, and means the same. */
  @Example
  default void every_setting_can_be_typed_as_it_is_shown() {
    for (Scorer<?, ?> scorer : provider().scorers()) {
      Settings typed = scorer.settings();
      for (Map.Entry<String, String> shown : scorer.settings().texts().entrySet()) {
        typed = typed.with(shown.getKey(), shown.getValue());
      }
      require(
          typed.equals(scorer.settings()),
          "has '" + scorer.id() + "' with " + scorer.settings() + ", typed " + typed);
    }
  }

  /** Anybody can make it, as the service loader does. */
  @Example
  default void it_has_a_public_constructor_without_arguments() {
    Class<?> type = provider().getClass();
    require(Modifier.isPublic(type.getModifiers()), "is not public");
    try {
      require(Modifier.isPublic(type.getConstructor().getModifiers()), "cannot be made");
    } catch (NoSuchMethodException missing) {
      throw new AssertionError(
          type.getName() + " has no public constructor without arguments", missing);
    }
  }

  private void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(provider().getClass().getName() + " " + what);
    }
  }
}
