package org.klantreis.journey.command.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.command.console.Waiting;

/**
 * What a command reads: a file, or standard input where the name is {@code -}.
 *
 * @param name as it was given
 */
public record Input(String name) {

  private static final long LARGE = 8L << 20;

  public boolean isStandardInput() {
    return name.equals("-");
  }

  /** Whether more than one of these files, where they are given, is standard input. */
  public static boolean areSeveralStandard(@Nullable String... names) {
    return Arrays.stream(names).filter("-"::equals).count() > 1;
  }

  /** What problems call it. */
  public String label() {
    return isStandardInput() ? "standard input" : name;
  }

  /** Opens it; shows progress where it is large and somebody looks on. */
  public InputStream open() throws IOException {
    if (isStandardInput()) {
      return new FilterInputStream(System.in) {
        @Override
        public void close() {
          // standard input is not this command's to close
        }
      };
    }
    Path file = Path.of(name);
    if (!Files.exists(file)) {
      throw new NoSuchFileException(name);
    }
    if (Files.isDirectory(file)) {
      throw new FileSystemException(name, null, "it is a folder");
    }
    long size = Files.size(file);
    InputStream in = Files.newInputStream(file);
    return size >= LARGE && Waiting.isWatched()
        ? ProgressBar.wrap(
            in,
            new ProgressBarBuilder()
                .setTaskName(file.getFileName().toString())
                .setInitialMax(size)
                .setUnit(" MiB", 1 << 20))
        : in;
  }
}
