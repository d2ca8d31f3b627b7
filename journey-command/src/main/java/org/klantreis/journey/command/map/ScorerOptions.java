package org.klantreis.journey.command.map;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.Set;
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
import org.klantreis.journey.scoring.standard.StandardScorers;
import picocli.CommandLine.Option;

/** Which scorers run, and how they are set; one that needs a setting runs where it is set. */
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

  @Option(
      names = "--only",
      paramLabel = "SCORER",
      split = ",",
      description = "Only what these scorers say, by their ids, as in nps,csat.")
  private @Nullable List<String> only;

  /**
   * The scorers to run.
   *
   * @param scorers those of which nothing must be set first, in the order of their lines
   * @param only the ids of those who are asked, where not all of them are
   * @param broken a sentence for each jar that cannot make its scorers
   * @param loader what the jars were loaded with
   */
  record Found(
      ImmutableList<Scorer<JourneyStudy, ?>> scorers,
      Optional<ImmutableSet<String>> only,
      ImmutableList<String> broken,
      URLClassLoader loader)
      implements AutoCloseable {

    /** Those who are asked. */
    ImmutableList<Scorer<JourneyStudy, ?>> asked() {
      return scorers.stream()
          .filter(scorer -> only.map(ids -> ids.contains(scorer.id())).orElse(true))
          .collect(toImmutableList());
    }

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
    Map<String, Scorer<JourneyStudy, ?>> known = known(loader, broken);
    refuseOthersThan(known.keySet());
    Optional<ImmutableSet<String>> asked = only(known.keySet());
    for (Scorer<JourneyStudy, ?> each : known.values()) {
      Scorer<JourneyStudy, ?> scorer = set(each.with(each.settings().withShared(shared(ratings))));
      List<Parameter<?>> missing = scorer.settings().missing();
      if (missing.isEmpty()) {
        scorers.add(scorer);
      } else if (asked.map(ids -> ids.contains(scorer.id())).orElse(false)) {
        Parameter<?> first = missing.get(0);
        throw refusal(
            "--only",
            String.format(
                "%s runs with --set %s.%s=%s",
                scorer.id(), scorer.id(), first.name(), first.meaning()));
      }
    }
    return new Found(scorers.build(), asked, broken.build(), loader);
  }

  /** The ids of those who are asked; refuses one that is none. */
  private Optional<ImmutableSet<String>> only(Set<String> known) {
    return Optional.ofNullable(only)
        .map(
            ids ->
                ids.stream()
                    .map(String::strip)
                    .map(id -> checked(id, known))
                    .collect(toImmutableSet()));
  }

  private String checked(String id, Set<String> known) {
    if (!known.contains(id)) {
      throw refusal("--only", UnknownName.say("scorer", id, known));
    }
    return id;
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
