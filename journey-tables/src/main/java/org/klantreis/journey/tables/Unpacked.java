package org.klantreis.journey.tables;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.klantreis.journey.csv.MalformedTableException;
import org.klantreis.journey.problem.Problem;

/** What comes out of a packed stream, as long as it is no more than a file of answers can be. */
final class Unpacked extends FilterInputStream {

  private static final long HARMLESS = 64L << 20;
  private static final long LARGEST_RATIO = 500;

  private final LongSupplier packed;
  private final long largest;
  private long unpacked;

  /**
   * Out of a stream.
   *
   * @param packed how many packed bytes it came from so far, at most
   * @param largest how many bytes may come
   */
  Unpacked(InputStream in, LongSupplier packed, long largest) {
    super(in);
    this.packed = packed;
    this.largest = largest;
  }

  static boolean isGzip(byte[] beginning) {
    return beginning.length >= 2 && (beginning[0] & 0xFF) == 0x1F && (beginning[1] & 0xFF) == 0x8B;
  }

  static Unpacked gzip(InputStream in, long largest) throws IOException {
    Counting packed = new Counting(in);
    try {
      return new Unpacked(new GZIPInputStream(packed, 1 << 16), packed::count, largest);
    } catch (EOFException | ZipException damaged) {
      throw damaged(damaged);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    try {
      int read = super.read(target, offset, length);
      count(read);
      return read;
    } catch (EOFException | ZipException damaged) {
      throw damaged(damaged);
    }
  }

  @Override
  public long skip(long count) throws IOException {
    return count <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(count, 1 << 13)]));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int read) throws IOException {
    unpacked += Math.max(0, read);
    if (unpacked > largest) {
      throw new MalformedTableException(
          Problem.at("", "is larger than " + largest + " bytes when it is unpacked")
              .withHint("if that is right, unpack it and read it as CSV"));
    }
    if (unpacked > HARMLESS && unpacked / LARGEST_RATIO > packed.getAsLong()) {
      throw new MalformedTableException(
          Problem.at("", "holds more than " + LARGEST_RATIO + " times its size when it is unpacked")
              .withHint("no table of answers does; if that is right, unpack it"));
    }
  }

  private static MalformedTableException damaged(IOException why) {
    return Malformed.because(
        Problem.at("", "is packed, but cut off or damaged")
            .withHint("maybe it was not copied to its end"),
        why);
  }

  /** Counts what it hands on. */
  private static final class Counting extends FilterInputStream {

    private long count;

    Counting(InputStream in) {
      super(in);
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
