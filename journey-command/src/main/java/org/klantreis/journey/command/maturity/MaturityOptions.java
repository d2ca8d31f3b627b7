package org.klantreis.journey.command.maturity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.LanguageOption;
import org.klantreis.journey.command.console.UnknownName;
import org.klantreis.journey.command.input.FileOptions;
import org.klantreis.journey.scoring.maturity.MaturityPanelScorer;
import org.klantreis.journey.scoring.maturity.MaturityPolicy;
import org.klantreis.journey.scoring.maturity.MaturityScorer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the command that tells the maturity of an organisation. */
final class MaturityOptions extends FileOptions {

  private static final String ALL = "all";

  @Option(
      names = "--catalogue",
      paramLabel = "FILE.json",
      description = "The criteria, instead of the thirty that come with the command.")
  private @Nullable String catalogue;

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      defaultValue = "progressive",
      description =
          "When a stage is reached: progressive (default), all-met, key-and-share, or all for an"
              + " answer by each.")
  private String policy;

  @Option(
      names = "--before",
      paramLabel = "EARLIER.(json|csv)",
      description = "An earlier assessment of the same organisation: says what moved since.")
  private @Nullable String before;

  @Option(
      names = "--about",
      paramLabel = "NAME",
      description =
          "Who is assessed; else the name in the JSON, or that of the CSV file. Of several"
              + " assessments, what the units are part of.")
  private @Nullable String about;

  @Option(
      names = "--confidence",
      paramLabel = "LEVEL",
      description = "Confidence of the interval of the assessors' agreement (default 0.95).")
  private @Nullable String confidence;

  @Option(
      names = "--resamples",
      paramLabel = "N",
      description = "How many resamples that interval rests on (default 1000); 0 for none.")
  private @Nullable String resamples;

  @Mixin private LanguageOption language;

  @Option(
      names = "--show-catalogue",
      description = "Print the catalogue in use as JSON, to copy and edit.")
  private boolean showsCatalogue;

  @Option(
      names = "--template",
      description = "Print an empty assessment as CSV, with the criteria in words, to fill in.")
  private boolean printsTemplate;

  Optional<String> catalogue() {
    return Optional.ofNullable(catalogue);
  }

  Optional<String> before() {
    return Optional.ofNullable(before);
  }

  Optional<String> about() {
    if (about != null && about.isBlank()) {
      throw refusal("--about", "the name is blank");
    }
    return Optional.ofNullable(about);
  }

  boolean showsCatalogue() {
    return showsCatalogue;
  }

  boolean printsTemplate() {
    return printsTemplate;
  }

  Locale locale() {
    return language.locale();
  }

  /** The policies of which something is told, each in full. */
  ImmutableList<MaturityPolicy> policies() {
    ImmutableList<MaturityPolicy> all = ImmutableList.copyOf(MaturityPolicy.values());
    if (policy.equals(ALL)) {
      return all;
    }
    ImmutableList<MaturityPolicy> asked =
        ImmutableList.copyOf(
            Arrays.stream(MaturityPolicy.values())
                .filter(each -> each.toString().equals(policy))
                .iterator());
    if (asked.isEmpty()) {
      throw refusal(
          "--policy", UnknownName.say("policy", policy, Lists.transform(all, Object::toString)));
    }
    return asked;
  }

  /** Of a scorer, by the policy that was asked for, or by the first of all. */
  Settings settings() {
    return settings(policies().get(0));
  }

  /** Of several assessors, by one policy; what is said of one assessment shares some of them. */
  Settings settings(MaturityPolicy by) {
    Settings settings = MaturityPanelScorer.standard().settings().with(MaturityScorer.POLICY, by);
    return set(set(settings, Parameter.CONFIDENCE, confidence), Parameter.RESAMPLES, resamples);
  }

  private Settings set(Settings settings, Parameter<?> parameter, @Nullable String text) {
    return text == null
        ? settings
        : orRefuse("--" + parameter, () -> settings.with(parameter.name(), text));
  }
}
