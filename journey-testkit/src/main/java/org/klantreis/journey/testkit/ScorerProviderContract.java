package org.klantreis.journey.testkit;

import java.lang.reflect.Modifier;
import java.util.List;
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

  /** What is set; all parameters that have no default must be. */
  default Settings settings() {
    return Settings.defaults();
  }

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

  /** It makes a scorer, of the id that it says itself. */
  @Example
  default void it_makes_a_scorer_of_its_own_id() {
    Scorer<?, ?> scorer = provider().create(settings());
    require(
        scorer.id().equals(provider().id()),
        "is called '" + provider().id() + "' and makes '" + scorer.id() + "'");
    require(Scorer.isId(provider().id()), "has '" + provider().id() + "' as its id, which is none");
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
