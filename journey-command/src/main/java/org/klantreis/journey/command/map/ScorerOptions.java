package org.klantreis.journey.command.map;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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
import org.klantreis.journey.scoring.rated.Bands;
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
    ImmutableList.Builder<Scorer<JourneyStudy, ?>> scorers = ImmutableList.builder();
    ImmutableList.Builder<String> leftOut = ImmutableList.builder();
    for (Scorer<JourneyStudy, ?> scorer : set(known(loader, leftOut), ratings).values()) {
      List<Parameter<?>> missing = scorer.settings().missing();
      if (missing.isEmpty()) {
        scorers.add(scorer);
      } else {
        Parameter<?> first = missing.get(0);
        leftOut.add(
            String.format(
                "%s: runs with --set %s.%s=%s",
                scorer.id(), scorer.id(), first.name(), first.meaning()));
      }
    }
    return new Found(scorers.build(), leftOut.build(), loader);
  }

  /** The scorers by their ids, at their defaults; refuses an id that is none or comes twice. */
  private Map<String, Scorer<JourneyStudy, ?>> known(
      ClassLoader loader, ImmutableList.Builder<String> leftOut) {
    Map<String, Scorer<JourneyStudy, ?>> known = new LinkedHashMap<>();
    Map<String, String> providerOf = new HashMap<>();
    for (ScorerProvider provider : providers(loader)) {
      String name = provider.getClass().getName();
      for (Scorer<JourneyStudy, ?> scorer : scorers(provider, leftOut)) {
        if (!Scorer.isId(scorer.id())) {
          throw refusal(
              "--scorers",
              String.format(
                  "The id '%s' of %s is not one: use lower case letters, digits and hyphens.",
                  scorer.id(), name));
        }
        if (known.put(scorer.id(), scorer) != null) {
          throw refusal(
              "--scorers",
              String.format(
                  "Two scorers are called '%s': of %s and %s. Leave one of them out.",
                  scorer.id(), providerOf.get(scorer.id()), name));
        }
        providerOf.put(scorer.id(), name);
      }
    }
    return known;
  }

  // a stranger's jar may throw anything; only what the machine itself throws goes on
  private static List<? extends Scorer<JourneyStudy, ?>> scorers(
      ScorerProvider provider, ImmutableList.Builder<String> leftOut) {
    try {
      return ImmutableList.copyOf(provider.scorers());
    } catch (RuntimeException | LinkageError broken) {
      leftOut.add(provider.getClass().getName() + ": cannot make its scorers: " + broken);
      return ImmutableList.of();
    }
  }

  private ImmutableList<ScorerProvider> providers(ClassLoader loader) {
    try {
      return ScorerProvider.load(loader);
    } catch (ServiceConfigurationError unusable) {
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

  /** The confidence and the bands of the rating options go to whoever has such a parameter. */
  private Map<String, Scorer<JourneyStudy, ?>> set(
      Map<String, Scorer<JourneyStudy, ?>> known, RatingOptions ratings) {
    Settings shared =
        Settings.of(Parameter.CONFIDENCE, Bands.PARAMETER)
            .with(Parameter.CONFIDENCE, ratings.confidence())
            .with(Bands.PARAMETER, ratings.ownBands());
    Map<String, Scorer<JourneyStudy, ?>> all = new LinkedHashMap<>();
    known.forEach((id, scorer) -> all.put(id, scorer.with(scorer.settings().withShared(shared))));
    set.forEach(
        (name, value) -> {
          int point = name.indexOf('.');
          String id = point < 0 ? name : name.substring(0, point);
          String parameter = point < 0 ? "" : name.substring(point + 1);
          @Nullable Scorer<JourneyStudy, ?> scorer = all.get(id);
          if (scorer == null) {
            throw refusal("--set", UnknownName.say("scorer", id, all.keySet()));
          }
          all.put(id, set(scorer, parameter, value));
        });
    return all;
  }

  private Scorer<JourneyStudy, ?> set(
      Scorer<JourneyStudy, ?> scorer, String parameter, String value) {
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
