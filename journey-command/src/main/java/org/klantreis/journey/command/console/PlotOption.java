package org.klantreis.journey.command.console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.report.plot.Plot;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a command draws what it found, if anywhere. */
public final class PlotOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private @Nullable Path file;

  @Option(
      names = "--plot",
      paramLabel = "FILE.svg",
      description = "Also draws what is printed as a picture; segments are drawn together.")
  public void setFile(Path file) {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
      throw new ParameterException(
          spec.commandLine(), "--plot: '" + file + "' does not end in .svg");
    }
    this.file = file;
  }

  public boolean isAsked() {
    return file != null;
  }

  /**
   * Draws, where that was asked for, with words in that language.
   *
   * @param read the files that were read, which are not drawn over
   */
  public void draw(Supplier<Plot> plot, Locale locale, String... read) throws IOException {
    if (file == null) {
      return;
    }
    Optional<String> same = OutputFile.sameAs(file, read);
    if (same.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--plot: '" + same.get() + "' is what is read; give another name");
    }
    OutputFile.write(file, plot.get().svg(locale));
  }
}
