package org.klantreis.journey.command.console;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In which language sentences are said; columns, keys and problems are in English always. */
public final class LanguageOption {

  private static final ImmutableMap<String, Locale> LANGUAGES =
      ImmutableMap.of("en", Locale.ENGLISH, "nl", Locale.forLanguageTag("nl"));

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private Locale locale = Locale.ENGLISH;

  @Option(
      names = "--lang",
      paramLabel = "en|nl",
      description = "The language of the sentences (default en).")
  public void setLanguage(String name) {
    Locale known = LANGUAGES.get(name.strip().toLowerCase(Locale.ROOT));
    if (known == null) {
      throw new ParameterException(
          spec.commandLine(),
          "--lang: " + UnknownName.say("language that is spoken here", name, LANGUAGES.keySet()));
    }
    locale = known;
  }

  public Locale locale() {
    return locale;
  }
}
