package org.klantreis.journey.command;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The columns that a command prints are those that its help and the documentation name. */
class ColumnsTest {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern NAMES = Pattern.compile("[a-z0-9_]+(,[a-z0-9_]+){4,}");

  /** As many as the scale has answers. */
  private static final Pattern OF_AN_ANSWER = Pattern.compile("count_\\d+");

  @TempDir private static Path folder;

  @BeforeAll
  static void save() throws IOException {
    Run.of("demo", "--save", folder);
    Files.writeString(
        folder.resolve("kano.csv"), "feature,functional,dysfunctional\napp,1,5\napp,1,4\n");
    Files.writeString(
        folder.resolve("wide.csv"),
        "all,a,b\n" + "7,7,8\n5,4,7\n9,9,9\n8,7,9\n6,7,5\n9,9,7\n4,5,5\n8,8,9\n".repeat(5));
    Files.writeString(folder.resolve("loyal.csv"), "grade,stays\n9,yes\n6,no\n8,yes\n");
  }

  static Stream<Arguments> calls() {
    return Stream.of(
        call("ratings", "as-is-ratings.csv"),
        call("kano", "kano.csv"),
        call("drivers", "wide.csv", "--overall", "all", "--wide", "a,b"),
        call("loyalty", "loyal.csv", "--rating", "grade", "--loyal", "stays"),
        call("maturity", "maturity.json"),
        call("portfolio", "as-is.json", "to-be.json"),
        call("score", "as-is.json"),
        call("compare", "as-is.json", "to-be.json"),
        call(
            "trend",
            "as-is.json",
            "--wave=1=" + folder.resolve("as-is-ratings.csv"),
            "--wave=2=" + folder.resolve("to-be-ratings.csv"),
            "--wave=3=" + folder.resolve("as-is-ratings.csv")),
        call("sample-size", "share", "--half-width=0.05"));
  }

  private static Arguments call(String command, String... arguments) {
    return Arguments.of(command, ImmutableList.copyOf(arguments));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void columns_are_those_of_the_help(String command, List<String> arguments) {
    String help = Run.of(command, "--help").out().replace(",\n", ",");
    List<String> named = NAMES.matcher(help).results().map(found -> found.group()).toList();
    String printed =
        columns(command, arguments).stream()
            .filter(column -> !OF_AN_ANSWER.matcher(column).matches())
            .collect(joining(","));
    assertTrue(named.contains(printed), () -> printed + " is not among " + named);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void columns_are_those_of_the_documentation(String command, List<String> arguments)
      throws IOException {
    Set<String> known = documented(command);
    List<String> unknown =
        columns(command, arguments).stream()
            .filter(column -> !OF_AN_ANSWER.matcher(column).matches())
            .filter(column -> !isAmong(known, column))
            .toList();
    assertEquals(List.of(), unknown);
  }

  @Test
  void a_column_that_is_not_documented_is_found() throws IOException {
    assertTrue(isAmong(documented("kano"), "better_low"));
    assertTrue(!isAmong(documented("kano"), "bettter_low"));
  }

  /** As it stands, or as a name and an ending that are told apart. */
  private static boolean isAmong(Set<String> known, String column) {
    int end = column.lastIndexOf('_');
    return known.contains(column)
        || (end > 0
            && known.contains(column.substring(0, end))
            && known.contains(column.substring(end)));
  }

  private static List<String> columns(String command, List<String> arguments) {
    Object[] words =
        Stream.concat(
                Stream.of(command),
                Stream.concat(arguments.stream().map(ColumnsTest::file), Stream.of("--format=csv")))
            .toArray();
    Run run = Run.of(words);
    assertEquals(0, run.status(), run.err());
    return Splitter.on(',').splitToList(run.out().lines().findFirst().orElseThrow());
  }

  private static String file(String argument) {
    Path file = folder.resolve(argument);
    return Files.exists(file) ? file.toString() : argument;
  }

  /** The names in the section of a command. */
  private static Set<String> documented(String command) throws IOException {
    String page = Files.readString(Path.of("../docs/command.md")).replace("\r\n", "\n");
    String section = page.split("\n## `journey " + command + " [^\n]*", 2)[1].split("\n## ", 2)[0];
    return CODE.matcher(section)
        .results()
        .flatMap(code -> Splitter.on(',').splitToStream(code.group(1)))
        .collect(ImmutableSet.toImmutableSet());
  }
}
