package org.klantreis.journey.command.console;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that is written whole or stays as it was. */
public final class OutputFile {

  private OutputFile() {}

  /** Writes a text in UTF-8. */
  public static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a file beside it, which takes its place when all of it is on the disk. What is no file,
   * as a pipe is, is written to as it is.
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.write(file, bytes);
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (FileChannel to =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        while (all.hasRemaining()) {
          to.write(all);
        }
        to.force(true);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Which of the files that are read is the same file, by whatever name; writing it would destroy
   * what was read.
   *
   * @param read names of files, some absent or {@code -} for standard input
   */
  public static Optional<String> sameAs(Path file, @Nullable String... read) throws IOException {
    for (String name : read) {
      if (name == null || name.equals("-") || !Files.exists(file)) {
        continue;
      }
      Path input = Path.of(name);
      if (Files.exists(input) && Files.isSameFile(input, file)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
