package org.klantreis.journey.fact;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.klantreis.journey.rating.RatingScale;

/** What is recorded in an attribute: empty where it is absent, or holds none. */
final class Recorded {

  private Recorded() {}

  static Optional<Held> text(String text) {
    return Optional.of(new Held.Text(text));
  }

  static Optional<Held> text(Optional<String> text) {
    return text.map(Held.Text::new);
  }

  static Optional<Held> texts(ImmutableList<String> texts) {
    return several(texts.stream().<Held>map(Held.Text::new).collect(toImmutableList()));
  }

  static Optional<Held> choice(Enum<?> constant) {
    return Optional.of(new Held.Choice(constant));
  }

  static Optional<Held> choice(Optional<? extends Enum<?>> constant) {
    return constant.map(Held.Choice::new);
  }

  static Optional<Held> yesOrNo(Optional<Boolean> yes) {
    return yes.map(Held.YesOrNo::new);
  }

  static Optional<Held> share(OptionalDouble share) {
    return share.isPresent() ? Optional.of(new Held.Share(share.getAsDouble())) : Optional.empty();
  }

  static Optional<Held> time(Optional<Duration> time) {
    return time.map(Held.Time::new);
  }

  static Optional<Held> scale(Optional<RatingScale> scale) {
    return scale.map(Held.Scale::new);
  }

  static Optional<Held> reference(Held.Noun noun, Optional<String> id) {
    return id.map(each -> new Held.Reference(noun, each));
  }

  /** In any order. */
  static <I> Optional<Held> references(
      Held.Noun noun, ImmutableSet<I> ids, Function<I, String> id) {
    return several(
        ids.stream()
            .<Held>map(each -> new Held.Reference(noun, id.apply(each)))
            .collect(toImmutableSet()));
  }

  static <K extends Enum<K>, V> Optional<Held> byChoice(
      ImmutableMap<K, V> all, Function<V, Held> held) {
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Held.ByChoice(
                all.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .collect(
                        toImmutableMap(Map.Entry::getKey, each -> held.apply(each.getValue())))));
  }

  static <P> Optional<Held> parts(Optional<P> noun, ImmutableList<Fact<P>> facts) {
    return noun.map(each -> parts(each, facts));
  }

  static <P> Optional<Held> each(ImmutableList<P> nouns, ImmutableList<Fact<P>> facts) {
    return several(nouns.stream().<Held>map(each -> parts(each, facts)).collect(toImmutableList()));
  }

  static <P> Held.Parts parts(P noun, ImmutableList<Fact<P>> facts) {
    ImmutableMap.Builder<String, Held> parts = ImmutableMap.builder();
    facts.forEach(fact -> fact.of(noun).ifPresent(held -> parts.put(fact.key(), held)));
    return new Held.Parts(parts.buildOrThrow());
  }

  private static Optional<Held> several(ImmutableCollection<Held> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(new Held.Several(all));
  }
}
