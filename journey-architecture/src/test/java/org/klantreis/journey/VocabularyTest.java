package org.klantreis.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.journey.scoring.verdict.Terms;

/** One vocabulary: a term is said in one place a language. */
class VocabularyTest {

  private static final String TERMS = "terms";

  /** Texts of criteria, which are nobody's terms, and the examples' own words. */
  private static final ImmutableSet<String> FREE =
      ImmutableSet.of(TERMS, "catalogue", "org.klantreis.journey.examples.scorer");

  /** Words that say one thing and no other, wherever they stand in a sentence. */
  private static final ImmutableList<String> DISTINCT =
      ImmutableList.of(
          "Band.",
          "ThresholdLevel.",
          "SplitQuadrant.",
          "KanoCategory.",
          "FrictionKind.",
          "MomentSource.CUSTOMER_RESEARCH",
          "LoyaltyQuadrant.",
          "Quadrant.",
          "MaturityStage.",
          "Finding.",
          "phrase.stated");

  /** Ordinary words, too: told apart by where they stand. */
  private static final ImmutableSet<String> ORDINARY =
      ImmutableSet.of(
          "solid",
          "degelijk",
          "fragile",
          "broos",
          "basis",
          "prestatie",
          "reverse",
          "unknown",
          "onbekend",
          "tegengesteld",
          "attractive",
          "indifferent");

  private static final Pattern ARGUMENT = Pattern.compile("\\{[^{}]*}");
  private static final int MOST_FILES = 10;
  private static final int MOST_SHARED = 8;

  @ParameterizedTest
  @MethodSource("languages")
  void no_other_file_spells_a_term(String language) {
    Map<String, String> terms = AllWords.texts(TERMS, language);
    Set<String> distinct =
        terms.entrySet().stream()
            .filter(term -> DISTINCT.stream().anyMatch(term.getKey()::startsWith))
            .map(Map.Entry::getValue)
            .filter(term -> !term.contains("{") && !ORDINARY.contains(term))
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> spelled = new ArrayList<>();
    for (String name : others()) {
      AllWords.texts(name, language)
          .forEach(
              (key, text) -> {
                String plain = ARGUMENT.matcher(text).replaceAll("");
                distinct.stream()
                    .filter(term -> holds(plain, term))
                    .forEach(term -> spelled.add(name + ": " + key + " spells '" + term + "'"));
                if (terms.containsValue(text) && !text.isBlank()) {
                  spelled.add(name + ": " + key + " is the term '" + text + "'");
                }
              });
    }
    assertEquals(List.of(), spelled);
  }

  private static boolean holds(String text, String term) {
    boolean capitals = term.equals(term.toUpperCase(Locale.ROOT));
    return Pattern.compile(
            "(?<!\\w)" + Pattern.quote(term) + "(?!\\w)",
            Pattern.UNICODE_CHARACTER_CLASS | (capitals ? 0 : Pattern.CASE_INSENSITIVE))
        .matcher(text)
        .find();
  }

  @Test
  void a_new_language_is_few_files() {
    assertTrue(AllWords.names().size() <= MOST_FILES, AllWords.names().toString());
  }

  @Test
  void few_texts_stand_in_several_files() {
    Multimap<String, String> files = MultimapBuilder.treeKeys().treeSetValues().build();
    for (String name : AllWords.names()) {
      AllWords.texts(name, "en").values().stream()
          .filter(
              text -> ARGUMENT.matcher(text).replaceAll("").chars().anyMatch(Character::isLetter))
          .forEach(text -> files.put(text, name));
    }
    List<String> shared =
        files.asMap().entrySet().stream()
            .filter(text -> text.getValue().size() > 1)
            .map(Object::toString)
            .toList();
    assertTrue(shared.size() <= MOST_SHARED, String.join("\n", shared));
  }

  /** Every constant that is said exists, and is told apart by the simple name of its type. */
  @Test
  void every_term_of_a_constant_names_one_constant() throws IOException {
    Multimap<String, Class<?>> types = enums();
    List<String> wrong = new ArrayList<>();
    for (String key : AllWords.texts(TERMS, "en").keySet()) {
      String[] parts = key.split("\\.", 3);
      if (!Character.isUpperCase(key.charAt(0)) || !isConstant(parts[1])) {
        continue;
      }
      long constants =
          types.get(parts[0]).stream()
              .flatMap(type -> Arrays.stream(type.getEnumConstants()))
              .filter(constant -> ((Enum<?>) constant).name().equals(parts[1]))
              .count();
      if (constants != 1) {
        wrong.add(key + " names " + constants + " constants");
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean isConstant(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static Multimap<String, Class<?>> enums() throws IOException {
    Multimap<String, Class<?>> types = MultimapBuilder.treeKeys().arrayListValues().build();
    for (ClassPath.ClassInfo each :
        ClassPath.from(VocabularyTest.class.getClassLoader())
            .getTopLevelClassesRecursive("org.klantreis.journey")) {
      withNested(each.load())
          .filter(Class::isEnum)
          .forEach(type -> types.put(type.getSimpleName(), type));
    }
    return types;
  }

  private static Stream<Class<?>> withNested(Class<?> type) {
    return Stream.concat(
        Stream.of(type),
        Arrays.stream(type.getDeclaredClasses()).flatMap(VocabularyTest::withNested));
  }

  /** Every plain term of the page is said by some sentence; slanted ones are the textbook's. */
  @Test
  void the_terms_of_the_textbook_are_those_that_are_said() throws IOException {
    String dutch = everything("nl");
    String english = everything("en");
    List<String> unsaid = new ArrayList<>();
    int terms = 0;
    for (String line : Files.readAllLines(Path.of("..", "docs", "notes-to-code.md"))) {
      String[] cells = line.split("\\|");
      if (cells.length < 4 || !cells[3].contains("`")) {
        continue;
      }
      for (String term : plain(cells[1])) {
        terms++;
        addUnless(holds(dutch, term), unsaid, term);
      }
      for (String term : plain(cells[2])) {
        terms++;
        addUnless(holds(english, term), unsaid, term);
      }
    }
    assertTrue(terms > 100, "only " + terms + " terms");
    assertEquals(List.of(), unsaid);
  }

  private static void addUnless(boolean said, List<String> unsaid, String term) {
    if (!said) {
      unsaid.add(term);
    }
  }

  private static List<String> plain(String cell) {
    return Arrays.stream(cell.replaceAll("\\*[^*]*\\*", "").split("[,;]"))
        .map(String::strip)
        .filter(term -> !term.isEmpty())
        .toList();
  }

  private static String everything(String language) {
    return AllWords.names().stream()
        .filter(name -> !FREE.contains(name) || name.equals(TERMS))
        .flatMap(name -> AllWords.texts(name, language).values().stream())
        .collect(Collectors.joining("\n"));
  }

  private static List<String> others() {
    return AllWords.names().stream().filter(name -> !FREE.contains(name)).toList();
  }

  private static Stream<String> languages() {
    return Stream.concat(Stream.of("en"), AllWords.languages().stream());
  }

  @Test
  void every_language_has_the_terms() {
    assertEquals(languages().sorted().toList(), Terms.WORDS.languages().asList());
  }
}
