package org.klantreis.journey.scoring.scorer;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.function.Function;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Result;
import org.klantreis.journey.scoring.verdict.Verdict;

/** On the way out: a scorer that is made by a class of its own from settings. */
public interface OneScorer {
  String id();

  ImmutableList<Parameter<?>> parameters();

  Scorer<JourneyStudy, ?> create(Settings settings);

  default int place() {
    return 0;
  }

  static Settings defaults(OneScorer one) {
    return Settings.of(one.parameters().toArray(new Parameter<?>[0]));
  }

  static <T> Parameter<T> parameter(
      String name, String meaning, Function<String, T> read, String text) {
    return Parameter.of(name, meaning, read.apply(text), read, OneScorer::write);
  }

  static <T> Parameter<T> required(String name, String meaning, Function<String, T> read) {
    return Parameter.required(name, meaning, read, OneScorer::write);
  }

  static <E extends Enum<E>> Function<String, E> choice(Class<E> type) {
    return Parameter.choice("", "", type.getEnumConstants()[0])::read;
  }

  private static String write(Object value) {
    if (value instanceof java.util.Optional<?> some) {
      return some.map(OneScorer::write).orElse("unknown");
    }
    if (value instanceof java.util.OptionalDouble some) {
      return some.isPresent() ? Double.toString(some.getAsDouble()) : "middle";
    }
    return value instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
        : value.toString();
  }

  static Scorer<JourneyStudy, Result> settable(OneScorer one) {
    return new Settable(one, defaults(one));
  }

  record Settable(OneScorer one, Settings settings) implements Scorer<JourneyStudy, Result> {
    @Override
    public String id() {
      return one.id();
    }

    @Override
    public Message name() {
      return Message.of(ScorerWords.WORDS, one.id());
    }

    @Override
    public Message needs() {
      return settings.missing().isEmpty() ? one.create(settings).needs() : name();
    }

    @Override
    public Scorer<JourneyStudy, Result> with(Settings others) {
      return new Settable(one, others);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Verdict<Result> score(JourneyStudy study) {
      return (Verdict<Result>) one.create(settings).score(study);
    }
  }
}
