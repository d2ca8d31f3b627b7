package org.klantreis.journey.command.console;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import org.klantreis.journey.scoring.verdict.Terms;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * In which language sentences are said: any whose words are there. Columns, keys and problems are
 * in English always.
 */
public final class LanguageOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private Locale locale = Locale.ENGLISH;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "The language of the sentences, as in nl (default en).")
  void setLanguage(String name) {
    String language = name.strip().toLowerCase(Locale.ROOT);
    Locale asked = Locale.forLanguageTag(language);
    if (!Terms.WORDS.speaks(asked)) {
      ImmutableSortedSet<String> spoken = Terms.WORDS.languages();
      throw new ParameterException(
          spec.commandLine(),
          "--lang: " + UnknownName.say("language that is spoken here", name, spoken));
    }
    locale = asked;
  }

  /** The language that was asked for. */
  public Locale locale() {
    return locale;
  }
}
