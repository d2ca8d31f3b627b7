package org.klantreis.journey.command.console;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers when something could not be written: the writers in front of it
 * pass that over in silence.
 */
public final class CheckedOutput extends OutputStream {

  /** What is said where a reader, as head is, has read enough and went away. */
  private static final String ENOUGH = "Broken pipe";

  private final OutputStream out;
  private @Nullable IOException failed;

  /** In front of what is written to. */
  public CheckedOutput(OutputStream out) {
    this.out = new BufferedOutputStream(out);
  }

  @Override
  public void write(int each) throws IOException {
    write(new byte[] {(byte) each}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException lost) {
      failed = lost;
      throw lost;
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException lost) {
      failed = lost;
      throw lost;
    }
  }

  /** Why something was lost; empty when nothing was, or when nobody reads on. */
  public Optional<String> lost() {
    return Optional.ofNullable(failed)
        .map(lost -> String.valueOf(lost.getMessage()))
        .filter(why -> !why.contains(ENOUGH));
  }
}
