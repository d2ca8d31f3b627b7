package org.klantreis.journey;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.scoring.scorer.Scorer;

/** What the modules and packages may know of each other. */
class ArchitectureTest {

  private static final String ROOT = "org.klantreis.journey";

  /** They stand above the scorers, and may read what those say. */
  private static final String COMPARISONS = ROOT + ".scoring.comparison";

  private static final String COMMAND = ROOT + ".command";

  private static final String[] FORMATS = {
    ROOT + ".csv..", ROOT + ".tables..", ROOT + ".json..", ROOT + ".mermaid.."
  };

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void there_is_something_to_look_at() {
    assertTrue(CLASSES.size() > 100, "only " + CLASSES.size() + " classes were found");
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  /** Also within a package: no command names its parent to know with which status it ends. */
  @Test
  void classes_of_the_command_have_no_cycles() {
    slices()
        .assignedFrom(
            each(
                "classes of the command",
                type ->
                    Optional.of(type)
                        .filter(found -> found.getPackageName().startsWith(COMMAND))
                        .map(ArchitectureTest::outermost)))
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void root_packages_hold_no_types() {
    noClasses()
        .should()
        .resideInAnyPackage(ROOT, ROOT + ".scoring", ROOT + ".report")
        .check(CLASSES);
  }

  @Test
  void the_core_knows_guava_and_itself() {
    classes()
        .that()
        .resideInAnyPackage(
            ROOT + ".problem..",
            ROOT + ".rating..",
            ROOT + ".model..",
            ROOT + ".evidence..",
            ROOT + ".fact..",
            ROOT + ".kano..",
            ROOT + ".maturity..",
            ROOT + ".words..",
            ROOT + ".name..",
            ROOT + ".style..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "javax.annotation.processing",
            "com.google.common..",
            "com.google.errorprone.annotations..",
            "org.immutables.value..",
            "org.jspecify.annotations",
            ROOT + ".problem..",
            ROOT + ".rating..",
            ROOT + ".model..",
            ROOT + ".evidence..",
            ROOT + ".fact..",
            ROOT + ".kano..",
            ROOT + ".maturity..",
            ROOT + ".words..",
            ROOT + ".name..",
            ROOT + ".style..")
        .check(CLASSES);
  }

  @Test
  void scoring_knows_no_format_and_no_command() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".scoring..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOT + ".csv..",
            ROOT + ".tables..",
            ROOT + ".json..",
            ROOT + ".mermaid..",
            ROOT + ".report..",
            ROOT + ".command..",
            ROOT + ".examples..",
            "tools.jackson..",
            "de.siegmar..",
            "java.io..",
            "java.nio.file..")
        .check(CLASSES);
  }

  /** Whoever reads one format gets what that one needs, and no more. */
  @Test
  void no_format_knows_another() {
    knowsNone("csv", "tables", "json", "mermaid");
    knowsNone("json", "csv", "tables", "mermaid");
    knowsNone("mermaid", "csv", "tables", "json");
  }

  /** It reads objects of JSON as rows, and knows nothing of documents. */
  @Test
  void tables_know_rows_and_no_maps() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".tables..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOT + ".json..", ROOT + ".mermaid..", ROOT + ".model..", "tools.jackson.databind..")
        .check(CLASSES);
  }

  private static void knowsNone(String format, String... others) {
    Map<String, String> libraries =
        Map.of(
            "csv", "de.siegmar..",
            "tables", "org.dhatim..",
            "json", "tools.jackson..",
            "mermaid", "org.commonmark..");
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + format + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Arrays.stream(others)
                .flatMap(other -> Stream.of(ROOT + "." + other + "..", libraries.get(other)))
                .toArray(String[]::new))
        .check(CLASSES);
  }

  /** A codebook tells readers what columns mean; they know nothing of it. */
  @Test
  void no_format_knows_codebooks_and_these_know_no_command() {
    noClasses()
        .that()
        .resideInAnyPackage(FORMATS)
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + ".study.."))
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".study..")
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + ".command.."))
        .check(CLASSES);
  }

  @Test
  void formats_know_no_command() {
    noClasses()
        .that()
        .resideInAnyPackage(FORMATS)
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + ".command.."))
        .check(CLASSES);
  }

  @Test
  void reports_know_no_format_no_file_and_no_command() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".report..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOT + ".csv..",
            ROOT + ".tables..",
            ROOT + ".json..",
            ROOT + ".mermaid..",
            ROOT + ".command..",
            ROOT + ".examples..",
            "tools.jackson..",
            "de.siegmar..",
            "java.nio.file..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(File|RandomAccess).*")
        .check(CLASSES);
  }

  @Test
  void no_scorers_package_knows_anothers() {
    Set<String> homes =
        CLASSES.stream()
            .filter(type -> type.getSimpleName().endsWith("Scorer"))
            .filter(type -> type.getPackageName().startsWith(ROOT + ".scoring."))
            .map(JavaClass::getPackageName)
            .filter(home -> !home.equals(Scorer.class.getPackageName()))
            .filter(home -> !home.equals(COMPARISONS))
            .collect(Collectors.toSet());
    assertTrue(homes.size() >= 5, homes.toString());
    slices()
        .assignedFrom(
            each(
                "packages of scorers",
                type -> Optional.of(type.getPackageName()).filter(homes::contains)))
        .should()
        .notDependOnEachOther()
        .check(CLASSES);
  }

  @Test
  void comparisons_stand_above_the_scorers_and_the_list_above_them() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".scoring..")
        .and()
        .resideOutsideOfPackages(COMPARISONS, ROOT + ".scoring.standard")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(COMPARISONS)
        .check(CLASSES);
  }

  @Test
  void scoring_has_few_rooms() {
    Set<String> rooms =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(home -> home.startsWith(ROOT + ".scoring."))
            .collect(Collectors.toSet());
    assertTrue(rooms.size() <= 16, rooms.toString());
  }

  private static SliceAssignment each(String what, Function<JavaClass, Optional<String>> slice) {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return slice.apply(type).map(SliceIdentifier::of).orElseGet(SliceIdentifier::ignore);
      }

      @Override
      public String getDescription() {
        return what;
      }
    };
  }

  /** A class within a class belongs to the one around it. */
  private static String outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type.getName());
  }
}
