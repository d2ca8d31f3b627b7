package org.klantreis.journey.command.map;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.UnknownName;
import org.klantreis.journey.command.input.RatingOptions;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.ScorerProvider;
import org.klantreis.journey.scoring.scorer.Settings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which scorers run, and with which parameters. */
final class ScorerOptions {

  private static final String SERVICES = "META-INF/services/" + ScorerProvider.class.getName();

  /** A class within a class, by its capitals, written as if it were in a package. */
  private static final Pattern NESTED_NOT_FOUND =
      Pattern.compile("Provider (\\S*\\b[A-Z]\\w*)\\.([A-Z]\\w*) not found");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--scorers",
      paramLabel = "JAR",
      split = ",",
      description = "Jars with more scorers.")
  private List<String> jars = List.of();

  @Option(
      names = "--set",
      paramLabel = "SCORER.PARAMETER=VALUE",
      description =
          "A parameter of a scorer, as in threshold.basis=share:0.8 or ces.definition=top:2.")
  private Map<String, String> set = Map.of();

  /**
   * The scorers to run.
   *
   * @param scorers in the order of their lines
   * @param leftOut a sentence for each scorer that was found and cannot run
   * @param loader what the jars were loaded with
   */
  record Found(
      ImmutableList<Scorer<JourneyStudy, ?>> scorers,
      ImmutableList<String> leftOut,
      URLClassLoader loader)
      implements AutoCloseable {
    @Override
    public void close() throws IOException {
      loader.close();
    }
  }

  /** Finds the scorers on the class path and in the jars; refuses settings that fit none. */
  Found find(RatingOptions ratings) {
    URLClassLoader loader =
        new URLClassLoader(
            jars.stream().map(this::url).toArray(URL[]::new), ScorerOptions.class.getClassLoader());
    ImmutableList<ScorerProvider> providers = providers(loader);
    Map<String, Settings> settings = settings(providers, ratings);
    ImmutableList.Builder<Scorer<JourneyStudy, ?>> scorers = ImmutableList.builder();
    ImmutableList.Builder<String> leftOut = ImmutableList.builder();
    for (ScorerProvider provider : providers) {
      Settings own = settings.getOrDefault(provider.id(), Settings.defaults());
      List<Parameter<?>> missing = provider.missing(own);
      if (missing.isEmpty()) {
        try {
          scorers.add(create(provider, own));
        } catch (ParameterException refused) {
          throw refused;
        } catch (RuntimeException | LinkageError broken) {
          leftOut.add(provider.id() + ": cannot be made: " + broken);
        }
      } else {
        Parameter<?> first = missing.get(0);
        leftOut.add(
            String.format(
                "%s: runs with --set %s.%s=%s",
                provider.id(), provider.id(), first.name(), first.meaning()));
      }
    }
    return new Found(scorers.build(), leftOut.build(), loader);
  }

  private ImmutableList<ScorerProvider> providers(ClassLoader loader) {
    try {
      return ScorerProvider.load(loader);
    } catch (ServiceConfigurationError | IllegalArgumentException unusable) {
      String why = String.valueOf(unusable.getMessage());
      throw refusal("--scorers", why + nestedClassHint(why));
    }
  }

  private static String nestedClassHint(String why) {
    Matcher nested = NESTED_NOT_FOUND.matcher(why);
    return nested.find()
        ? "; maybe '" + nested.group(1) + "$" + nested.group(2) + "': $ precedes a nested class"
        : "";
  }

  private Scorer<JourneyStudy, ?> create(ScorerProvider provider, Settings settings) {
    Scorer<JourneyStudy, ?> scorer;
    try {
      scorer = provider.create(settings);
    } catch (IllegalArgumentException refused) {
      throw refusal("--set " + provider.id(), String.valueOf(refused.getMessage()));
    }
    if (!scorer.id().equals(provider.id())) {
      throw refusal(
          "--scorers",
          String.format(
              "%s is called '%s' and makes '%s': both need the same id",
              provider.getClass().getName(), provider.id(), scorer.id()));
    }
    return scorer;
  }

  /** The confidence and the bands of the rating options go to whoever has such a parameter. */
  private Map<String, Settings> settings(List<ScorerProvider> providers, RatingOptions ratings) {
    Map<String, Settings> settings = new LinkedHashMap<>();
    for (ScorerProvider provider : providers) {
      Settings own = Settings.defaults();
      for (Parameter<?> parameter : provider.parameters()) {
        if (parameter.name().equals(Parameter.CONFIDENCE.name())) {
          own = own.with(parameter.name(), Double.toString(ratings.confidence().level()));
        } else if (parameter.name().equals(Parameter.BANDS.name())
            && ratings.ownBands().isPresent()) {
          own = own.with(parameter.name(), ratings.ownBands().get().toString());
        }
      }
      settings.put(provider.id(), own);
    }
    set.forEach(
        (name, value) -> {
          int point = name.indexOf('.');
          String scorer = point < 0 ? name : name.substring(0, point);
          String parameter = point < 0 ? "" : name.substring(point + 1);
          settings.put(
              scorer, knownSettings(settings, providers, scorer, parameter).with(parameter, value));
        });
    return settings;
  }

  private Settings knownSettings(
      Map<String, Settings> settings,
      List<ScorerProvider> providers,
      String scorer,
      String parameter) {
    @Nullable Settings known = settings.get(scorer);
    if (known == null) {
      throw refusal("--set", UnknownName.say("scorer", scorer, settings.keySet()));
    }
    List<String> names = new ArrayList<>();
    ScorerProvider.find(providers, scorer)
        .ifPresent(
            provider ->
                Iterables.transform(provider.parameters(), Parameter::name).forEach(names::add));
    if (!names.contains(parameter)) {
      throw refusal("--set", UnknownName.say("parameter of " + scorer, parameter, names));
    }
    return known;
  }

  private URL url(String jar) {
    Path file = Path.of(jar);
    if (!Files.isRegularFile(file)) {
      throw refusal("--scorers", "there is no file '" + jar + "'");
    }
    try (JarFile opened = new JarFile(file.toFile())) {
      if (!registersScorers(opened)) {
        throw refusal("--scorers", "'" + jar + "' registers no scorer: it has no " + SERVICES);
      }
      return Path.of(opened.getName()).toUri().toURL();
    } catch (IOException unreadable) {
      throw refusal("--scorers", "'" + jar + "' is no jar that can be opened");
    }
  }

  /** Whether any line of the services file is more than a comment. */
  private static boolean registersScorers(JarFile jar) throws IOException {
    @Nullable JarEntry services = jar.getJarEntry(SERVICES);
    if (services == null) {
      return false;
    }
    try (InputStream in = jar.getInputStream(services)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .anyMatch(line -> !line.isEmpty() && !line.startsWith("#"));
    }
  }

  private ParameterException refusal(String option, String why) {
    return new ParameterException(spec.commandLine(), option + ": " + why);
  }
}
