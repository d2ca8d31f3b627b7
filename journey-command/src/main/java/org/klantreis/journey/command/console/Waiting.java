package org.klantreis.journey.command.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.scoring.scorer.Progress;
import picocli.CommandLine.Help.Ansi;

/** Shows on standard error how far something has come that takes long, where somebody looks on. */
public final class Waiting implements Progress {

  /** What is done by then needs no bar; nanoseconds. */
  private static final long PATIENCE = 1_000_000_000L;

  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private final String task;
  private final boolean watched = isWatched();
  private long begun;
  private @Nullable ProgressBar bar;

  /**
   * Waits for nothing yet.
   *
   * @param task what the bar is called
   */
  public Waiting(String task) {
    this.task = task;
  }

  /** Whether standard error is a terminal; standard output often goes to a file meanwhile. */
  public static boolean isWatched() {
    try {
      Path target = Files.readSymbolicLink(STANDARD_ERROR);
      return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException notThatSystem) {
      return Ansi.AUTO.enabled();
    }
  }

  @Override
  public void reached(long done, long of) {
    if (!watched) {
      return;
    }
    if (done <= 1) {
      begun = System.nanoTime();
    }
    if (bar == null) {
      if (System.nanoTime() - begun < PATIENCE) {
        return;
      }
      bar = new ProgressBarBuilder().setTaskName(task).setInitialMax(of).build();
    }
    bar.stepTo(done);
    if (done >= of) {
      bar.close();
      bar = null;
    }
  }
}
