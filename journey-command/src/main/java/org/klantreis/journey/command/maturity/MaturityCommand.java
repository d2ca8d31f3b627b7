package org.klantreis.journey.command.maturity;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.klantreis.journey.command.console.ByteOrderMark;
import org.klantreis.journey.command.console.ExitCode;
import org.klantreis.journey.command.console.PlotOption;
import org.klantreis.journey.command.console.Subcommand;
import org.klantreis.journey.command.input.DocumentInput;
import org.klantreis.journey.command.input.Input;
import org.klantreis.journey.csv.AssessmentCsv;
import org.klantreis.journey.csv.FiguresCsv;
import org.klantreis.journey.json.FiguresJson;
import org.klantreis.journey.json.MaturityModelJson;
import org.klantreis.journey.maturity.Assessment;
import org.klantreis.journey.maturity.AssessmentPair;
import org.klantreis.journey.maturity.CemCatalogue;
import org.klantreis.journey.maturity.MaturityModel;
import org.klantreis.journey.maturity.MaturityPortfolio;
import org.klantreis.journey.report.plot.Plot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code journey maturity}: the stage of an organisation, and what blocks the next one. */
@Command(
    name = "maturity",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Tells how mature an organisation is in customer experience management.",
    footer = {
      "",
      "Columns: policy,stage,stage_number,index,percent_to_next,blockers. Blockers are",
      "ids of criteria joined by blanks; percent_to_next is empty at the top. Several",
      "assessments are business units: a column unit comes first. With --format json",
      "the whole verdict. Where no criterion applies, only the policy is there.",
      "",
      "An assessment as CSV has the columns assessor,criterion,answer,reason,evidence;",
      "criterion and answer must be there. An answer is N (not done), P (now and then),",
      "L (usually), F (always), a share from 0 to 1, or NA with a reason; where it is",
      "empty the criterion is open, and counts as not done."
    })
public final class MaturityCommand extends Subcommand {

  @Parameters(
      arity = "0..*",
      paramLabel = "ASSESSMENT.(json|csv)",
      description = "What assessors answered; - is standard input. Several are business units.")
  private List<String> files = List.of();

  @Mixin private MaturityOptions options;

  @Mixin private PlotOption plot;

  @Mixin private ByteOrderMark bom;

  @Override
  protected ExitCode run() throws IOException {
    check();
    Optional<MaturityModel> model = model();
    if (model.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    if (options.showsCatalogue()) {
      out().print(MaturityModelJson.write(model.get()));
      return ExitCode.DONE;
    }
    if (options.printsTemplate()) {
      out().print(bom.before(AssessmentCsv.template(model.get(), options.locale())));
      return ExitCode.DONE;
    }
    return score(new AssessmentInput(model.get(), options, err()));
  }

  private ExitCode score(AssessmentInput reader) throws IOException {
    List<AssessmentInput.Read> read = new ArrayList<>();
    for (String file : files) {
      reader.read(new Input(file)).ifPresent(read::add);
    }
    Optional<AssessmentInput.Read> before = Optional.empty();
    if (options.before().isPresent()) {
      before = reader.read(new Input(options.before().get()));
    }
    if (read.size() < files.size() || before.isPresent() != options.before().isPresent()) {
      return ExitCode.PROBLEMS;
    }
    if (files.size() > 1) {
      Optional<MaturityFigures> units = ofSeveral(read);
      units.ifPresent(figures -> print(figures));
      return units.isPresent() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
    Optional<UnitFigures> unit = ofOne(read.get(0), before);
    if (unit.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    print(unit.get());
    Optional<Plot> picture = unit.get().picture();
    if (picture.isPresent()) {
      plot.draw(picture::get, options.locale(), files.toArray(String[]::new));
    } else if (plot.isAsked()) {
      err().println("--plot: drew nothing, because no criterion applies");
    }
    return ExitCode.DONE;
  }

  private void print(MaturityFigures figures) {
    switch (options.output()) {
      case TEXT -> out().print(figures.text());
      case CSV -> out().print(bom.before(FiguresCsv.write(figures.rows())));
      case JSON -> out().print(FiguresJson.write(figures.document()));
    }
  }

  private Optional<UnitFigures> ofOne(
      AssessmentInput.Read only, Optional<AssessmentInput.Read> before) {
    // a file that does not say what it is about is about what the other one is
    String itsName =
        before
            .filter(earlier -> earlier.namesItself() && !only.namesItself())
            .map(earlier -> earlier.panel().about())
            .orElse(only.panel().about());
    AssessmentInput.Read named = only.about(options.about().orElse(itsName));
    if (before.isEmpty()) {
      return Optional.of(new UnitFigures(options, named, Optional.empty()));
    }
    boolean keepsName = before.get().namesItself() && options.about().isEmpty();
    AssessmentInput.Read earlier =
        keepsName ? before.get() : before.get().about(named.panel().about());
    return made(
            () -> new AssessmentPair(earlier.panel().merged(), named.panel().merged()),
            "; --about NAME says that they are of one organisation, where they are")
        .map(pair -> new UnitFigures(options, named, Optional.of(pair)));
  }

  private Optional<MaturityFigures> ofSeveral(List<AssessmentInput.Read> read) {
    ImmutableList<Assessment> units =
        read.stream().map(each -> each.panel().merged()).collect(ImmutableList.toImmutableList());
    String name = options.about().orElseGet(() -> MaturityText.say("whole").text(options.locale()));
    return made(() -> new MaturityPortfolio(name, units), "")
        .map(portfolio -> new PortfolioFigures(options, ImmutableList.copyOf(read), portfolio));
  }

  /** What files come to together, where they fit together. */
  private <T> Optional<T> made(Supplier<T> make, String hint) {
    try {
      return Optional.of(make.get());
    } catch (IllegalArgumentException unfit) {
      err().println(unfit.getMessage() + hint);
      return Optional.empty();
    }
  }

  private Optional<MaturityModel> model() throws IOException {
    return options.catalogue().isPresent()
        ? DocumentInput.read(new Input(options.catalogue().get()), MaturityModelJson::read, err())
        : Optional.of(CemCatalogue.model());
  }

  private void check() {
    options.settings();
    options.locale();
    options.about();
    boolean prints = options.showsCatalogue() || options.printsTemplate();
    if (options.showsCatalogue() && options.printsTemplate()) {
      throw refusal("--template: print one thing at a time, this or --show-catalogue");
    }
    if (prints && !files.isEmpty()) {
      throw refusal(
          (options.printsTemplate() ? "--template" : "--show-catalogue")
              + ": takes no assessment, but there is '"
              + files.get(0)
              + "'");
    }
    if (!prints && files.isEmpty()) {
      throw refusal("Give an assessment, as CSV or JSON; --template prints an empty one.");
    }
    if (options.before().isPresent() && files.size() > 1) {
      throw refusal("--before: goes with one assessment, and there are " + files.size());
    }
    if (plot.isAsked() && files.size() != 1) {
      throw refusal(
          "--plot: draws one assessment, and there "
              + (files.isEmpty() ? "is none" : "are " + files.size()));
    }
    checkStandardInput();
  }

  private void checkStandardInput() {
    List<String> all = new ArrayList<>(files);
    options.before().ifPresent(all::add);
    options.catalogue().ifPresent(all::add);
    if (Input.areSeveralStandard(all.toArray(new String[0]))) {
      throw refusal("Only one file can come from standard input.");
    }
  }
}
