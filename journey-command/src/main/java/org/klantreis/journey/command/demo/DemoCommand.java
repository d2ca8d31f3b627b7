package org.klantreis.journey.command.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.ExitCode;
import org.klantreis.journey.command.console.OutputFile;
import org.klantreis.journey.command.console.Subcommand;
import org.klantreis.journey.command.console.TextTable;
import org.klantreis.journey.command.map.ScorecardText;
import org.klantreis.journey.scoring.comparison.KeptTouchpoint;
import org.klantreis.journey.scoring.comparison.RatingChange;
import org.klantreis.journey.scoring.comparison.RedesignResult;
import org.klantreis.journey.scoring.comparison.RedesignScorer;
import org.klantreis.journey.scoring.scorer.JourneyPair;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.threshold.ThresholdScorer;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code journey demo}: the shipped example, as it was and as it became. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Shows the shipped example: a child's MRI scan, as it was and as an adventure.")
public final class DemoCommand extends Subcommand {

  @Option(
      names = "--save",
      paramLabel = "FOLDER",
      description = "Also writes the maps and the ratings of the example, to try things on.")
  private @Nullable Path folder;

  @Override
  protected ExitCode run() throws IOException {
    JourneyStudy asIs = MriExample.asIs();
    JourneyStudy toBe = MriExample.toBe();
    out().println("A child must lie still in an MRI scanner: a white tube that hammers and howls.");
    out()
        .println(
            "A hospital looked at the scan through the eyes of a child, and changed the story");
    out()
        .println(
            "around it instead of the machine. (After a textbook case; all numbers are made up.)");
    out().println();
    out()
        .println("The rule: a 7 is as expected and binds nobody, a 9 is remembered. So aim for an");
    out().println("unbroken chain of 7+ with 9+ peaks at the moments of truth.");
    out().println();
    show("1. As it was: ", asIs);
    show("2. As an adventure: ", toBe);
    out().println("3. What changed, in mean rating");
    out().println();
    Verdict<RedesignResult> redesign = RedesignScorer.standard().score(new JourneyPair(asIs, toBe));
    out().println(redesign.headline().text(Locale.ENGLISH));
    out().println();
    out().print(TextTable.of(changes(redesign.outcome().answer().orElseThrow())));
    out().println();
    out().println("4. The hospital behind it: how mature is its customer experience management?");
    out().println();
    MaturityTour.print(out());
    out().println();
    if (folder == null) {
      out()
          .println(
              "To try it yourself: 'journey demo --save FOLDER' writes the maps, the ratings and the");
      out().println("assessment, and says what to type next.");
    } else {
      save(folder);
      out().println("Written to " + folder + ": " + String.join(", ", MriExample.FILES) + ". Try:");
      out()
          .printf(
              "  journey score %s --ratings %s --by age%n",
              folder.resolve("as-is.json"), folder.resolve("as-is-ratings.csv"));
      out()
          .printf(
              "  journey compare %s %s --ratings-before %s --ratings-after %s%n",
              folder.resolve("as-is.json"),
              folder.resolve("to-be.json"),
              folder.resolve("as-is-ratings.csv"),
              folder.resolve("to-be-ratings.csv"));
      out().printf("  journey maturity %s%n", folder.resolve("maturity.json"));
      out()
          .printf(
              "  journey report %s --ratings %s --to-be %s --to-be-ratings %s --out %s%n",
              folder.resolve("as-is.json"),
              folder.resolve("as-is-ratings.csv"),
              folder.resolve("to-be.json"),
              folder.resolve("to-be-ratings.csv"),
              folder.resolve("mri.html"));
    }
    return ExitCode.DONE;
  }

  private void show(String title, JourneyStudy study) {
    out().print(title + ScorecardText.heading(study, Optional.empty(), Locale.ENGLISH));
    out().println(ThresholdScorer.standard().score(study).text(Locale.ENGLISH));
    out().println();
  }

  private static List<Figures> changes(RedesignResult redesign) {
    return redesign.kept().stream().map(DemoCommand::row).toList();
  }

  private static Figures row(KeptTouchpoint kept) {
    Optional<RatingChange> rating = kept.rating();
    return Figures.builder()
        .put("was", kept.before().name())
        .put("before", number(rating.map(RatingChange::before)))
        .put("after", number(rating.map(RatingChange::after)))
        .put("difference", number(rating.map(RatingChange::difference)))
        .put("became", kept.after().name())
        .build();
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }

  private void save(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String file : MriExample.FILES) {
      Path target = folder.resolve(file);
      try (InputStream in = MriExample.open(file)) {
        byte[] example = in.readAllBytes();
        if (Files.exists(target) && !Arrays.equals(Files.readAllBytes(target), example)) {
          throw refusal(
              "--save: '" + target + "' is there already and was edited; give another folder");
        }
        OutputFile.write(target, example);
      }
    }
  }
}
