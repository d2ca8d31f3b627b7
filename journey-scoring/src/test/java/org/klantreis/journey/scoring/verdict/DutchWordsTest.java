package org.klantreis.journey.scoring.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.journey.scoring.scorer.Scorer;

/** What can be said in English can be said in Dutch, about the same things. */
class DutchWordsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

  @ParameterizedTest
  @ValueSource(strings = {"alignment", "redesign", "wave"})
  void dutch_has_the_keys_and_the_arguments_of_english(String home) {
    String name = Scorer.class.getPackageName().replace("scorer", home) + ".Messages";
    ResourceBundle english = ResourceBundle.getBundle(name, Locale.ROOT);
    ResourceBundle dutch = ResourceBundle.getBundle(name, Locale.forLanguageTag("nl"));
    assertEquals("nl", dutch.getLocale().getLanguage());
    assertEquals(english.keySet(), dutch.keySet());
    for (String key : english.keySet()) {
      assertEquals(arguments(english.getString(key)), arguments(dutch.getString(key)), key);
    }
  }

  private static TreeSet<String> arguments(String pattern) {
    TreeSet<String> arguments = new TreeSet<>();
    ARGUMENT.matcher(pattern).results().forEach(match -> arguments.add(match.group(1)));
    return arguments;
  }
}
