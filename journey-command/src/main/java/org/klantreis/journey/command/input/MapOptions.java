package org.klantreis.journey.command.input;

import java.io.PrintWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.mermaid.MermaidMode;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.tables.TableOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that reads a map to do something else with it. */
public final class MapOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--mermaid",
      paramLabel = "strict|lenient",
      defaultValue = "strict",
      description =
          "How a map that is a Mermaid diagram is read (default strict): lenient takes all that"
              + " Mermaid takes, and remarks on what strict refuses.")
  private MermaidMode mode;

  @Option(
      names = "--diagram",
      paramLabel = "N",
      description = "Which journey diagram is the map, of a Markdown file with several; from 1.")
  private @Nullable Integer diagram;

  @Option(
      names = "--map-scale",
      paramLabel = "LOW-HIGH",
      description =
          "The scale of the scores of a diagram (default 1-5), or of the numbers of a sheet that"
              + " says none (default 1-10).")
  private @Nullable String scale;

  /** Reads maps as the options say. */
  public MapInput input(PrintWriter err) {
    return new MapInput(mode, Optional.ofNullable(diagram), scale(), TableOptions.standard(), err);
  }

  private Optional<RatingScale> scale() {
    return Optional.ofNullable(scale)
        .map(ends -> RatingScale.parse(ends).orElseThrow(this::noScale));
  }

  private ParameterException noScale() {
    return new ParameterException(
        spec.commandLine(), "--map-scale: '" + scale + "' is no scale; write it as 1-5");
  }
}
