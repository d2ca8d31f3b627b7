package org.klantreis.journey.command.map;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Map;
import org.klantreis.journey.command.console.UnknownName;
import org.klantreis.journey.command.input.RatingOptions;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.satisfaction.RecommendQuestions;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.verdict.Result;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How scorers are set. */
abstract class SettingOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--set",
      paramLabel = "SCORER.PARAMETER=VALUE",
      description =
          "A parameter of a scorer, as in threshold.basis=share:0.8 or threshold.tolerance=0.5.")
  private Map<String, String> set = Map.of();

  /** Those that ship and can be set, at their defaults. */
  abstract ImmutableList<? extends Scorer<?, ?>> settable();

  /**
   * The confidence, the interval of means, the bands and the recommend questions of the rating
   * options, for whoever has such a parameter.
   */
  static Settings shared(RatingOptions ratings) {
    return Settings.of(
            Parameter.CONFIDENCE,
            Parameter.MEAN_INTERVAL,
            Bands.PARAMETER,
            RecommendQuestions.PARAMETER)
        .with(Parameter.CONFIDENCE, ratings.confidence())
        .with(Parameter.MEAN_INTERVAL, ratings.meanInterval())
        .with(Bands.PARAMETER, ratings.ownBands())
        .with(RecommendQuestions.PARAMETER, ratings.recommend());
  }

  /** Refuses to set a scorer that is none of these. */
  final void refuseOthersThan(Iterable<String> scorers) {
    for (String name : set.keySet()) {
      if (!Iterables.contains(scorers, scorer(name))) {
        throw refusal("--set", UnknownName.say("scorer", scorer(name), scorers));
      }
    }
  }

  /**
   * The scorer, as it is set; refuses a parameter that it does not have, and an impossible value.
   */
  final <S, R extends Result> Scorer<S, R> set(Scorer<S, R> scorer) {
    Scorer<S, R> all = scorer;
    for (Map.Entry<String, String> each : set.entrySet()) {
      if (scorer(each.getKey()).equals(scorer.id())) {
        all = set(all, parameter(each.getKey()), each.getValue());
      }
    }
    return all;
  }

  private <S, R extends Result> Scorer<S, R> set(
      Scorer<S, R> scorer, String parameter, String value) {
    Settings settings = scorer.settings();
    List<String> names = settings.parameters().stream().map(Parameter::name).toList();
    if (!names.contains(parameter)) {
      throw refusal("--set", UnknownName.say("parameter of " + scorer.id(), parameter, names));
    }
    try {
      return scorer.with(settings.with(parameter, value));
    } catch (IllegalArgumentException refused) {
      throw refusal("--set " + scorer.id(), String.valueOf(refused.getMessage()));
    }
  }

  private static String scorer(String name) {
    int point = name.indexOf('.');
    return point < 0 ? name : name.substring(0, point);
  }

  private static String parameter(String name) {
    int point = name.indexOf('.');
    return point < 0 ? "" : name.substring(point + 1);
  }

  /** Says that an option is wrong, and why. */
  final ParameterException refusal(String option, String why) {
    return new ParameterException(spec.commandLine(), option + ": " + why);
  }
}
