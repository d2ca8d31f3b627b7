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
import org.klantreis.journey.command.input.RatingOptions;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Scorer;
import org.klantreis.journey.scoring.scorer.ScorerProvider;
import org.klantreis.journey.scoring.standard.StandardScorers;
import picocli.CommandLine.Option;

/** Which scorers run, and how they are set. */
final class ScorerOptions extends SettingOptions {

  private static final String SERVICES = "META-INF/services/" + ScorerProvider.class.getName();

  /** A class within a class, by its capitals, written as if it were in a package. */
  private static final Pattern NESTED_NOT_FOUND =
      Pattern.compile("Provider (\\S*\\b[A-Z]\\w*)\\.([A-Z]\\w*) not found");

  @Option(
      names = "--scorers",
      paramLabel = "JAR",
      split = ",",
      description = "Jars with more scorers.")
  private List<String> jars = List.of();

  /**
   * The scorers to run.
   *
   * @param scorers in the order of their lines
   * @param broken a sentence for each jar that cannot make its scorers
   * @param unset a sentence for each scorer that does not run because something must be set first
   * @param loader what the jars were loaded with
   */
  record Found(
      ImmutableList<Scorer<JourneyStudy, ?>> scorers,
      ImmutableList<String> broken,
      ImmutableList<String> unset,
      URLClassLoader loader)
      implements AutoCloseable {
    @Override
    public void close() throws IOException {
      loader.close();
    }
  }

  @Override
  ImmutableList<Scorer<JourneyStudy, ?>> settable() {
    return StandardScorers.all();
  }

  /** Finds the scorers on the class path and in the jars; refuses settings that fit none. */
  Found find(RatingOptions ratings) {
    URLClassLoader loader =
        new URLClassLoader(
            jars.stream().map(this::url).toArray(URL[]::new), ScorerOptions.class.getClassLoader());
    ImmutableList.Builder<Scorer<JourneyStudy, ?>> scorers = ImmutableList.builder();
    ImmutableList.Builder<String> broken = ImmutableList.builder();
    ImmutableList.Builder<String> unset = ImmutableList.builder();
    Map<String, Scorer<JourneyStudy, ?>> known = known(loader, broken);
    refuseOthersThan(known.keySet());
    for (Scorer<JourneyStudy, ?> each : known.values()) {
      Scorer<JourneyStudy, ?> scorer = set(each.with(each.settings().withShared(shared(ratings))));
      List<Parameter<?>> missing = scorer.settings().missing();
      if (missing.isEmpty()) {
        scorers.add(scorer);
      } else {
        Parameter<?> first = missing.get(0);
        unset.add(
            String.format(
                "%s: runs with --set %s.%s=%s",
                scorer.id(), scorer.id(), first.name(), first.meaning()));
      }
    }
    return new Found(scorers.build(), broken.build(), unset.build(), loader);
  }

  /** The scorers by their ids, at their defaults; refuses an id that is none or comes twice. */
  private Map<String, Scorer<JourneyStudy, ?>> known(
      ClassLoader loader, ImmutableList.Builder<String> broken) {
    Map<String, Scorer<JourneyStudy, ?>> known = new LinkedHashMap<>();
    Map<String, String> providerOf = new HashMap<>();
    for (ScorerProvider provider : providers(loader)) {
      String name = provider.getClass().getName();
      for (Scorer<JourneyStudy, ?> scorer : scorers(provider, broken)) {
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
      ScorerProvider provider, ImmutableList.Builder<String> broken) {
    try {
      return ImmutableList.copyOf(provider.scorers());
    } catch (RuntimeException | LinkageError cause) {
      broken.add(provider.getClass().getName() + ": cannot make its scorers: " + cause);
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
}
