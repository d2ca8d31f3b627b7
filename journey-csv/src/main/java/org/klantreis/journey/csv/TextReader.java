package org.klantreis.journey.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;
import org.klantreis.journey.problem.Problem;

/**
 * Text from bytes: a byte-order mark says how it is encoded, and bytes that are no text are refused
 * with their line, after everything before them was read.
 */
final class TextReader extends Reader {

  private static final int BUFFER = 1 << 16;

  /** Bytes before those at hand that are kept, so that a line can be shown. */
  private static final int KEPT = 512;

  private static final int SHOWN_AHEAD = 4_096;

  private final InputStream in;
  private final Charset charset;
  private final CharsetDecoder decoder;
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
  private ByteBuffer bytes = ByteBuffer.allocate(KEPT + BUFFER).flip();
  private boolean isAtEnd;
  private boolean isAfterReturn;
  private long line = 1;

  private TextReader(InputStream in, Charset charset) {
    this.in = in;
    this.charset = charset;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** The text behind the byte-order mark, if there is one, which goes before the charset given. */
  static TextReader open(InputStream in, Charset charset) throws IOException {
    byte[] start = in.readNBytes(BUFFER);
    Optional<ByteOrderMark> mark = ByteOrderMark.of(start);
    TextReader reader = new TextReader(in, mark.map(ByteOrderMark::charset).orElse(charset));
    int begin = mark.map(ByteOrderMark::length).orElse(0);
    reader.bytes =
        ByteBuffer.allocate(KEPT + BUFFER).put(start, begin, start.length - begin).flip();
    return reader;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!chars.hasRemaining()) {
      if (!decode()) {
        return -1;
      }
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  /** Decodes what is at hand, or gets more; false at the end. */
  private boolean decode() throws IOException {
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, isAtEnd);
    chars.flip();
    if (chars.hasRemaining()) {
      countLines();
      return true;
    }
    if (result.isError()) {
      throw new MalformedTableException(noText());
    }
    if (isAtEnd) {
      return false;
    }
    getMore();
    return true;
  }

  private void getMore() throws IOException {
    byte[] array = bytes.array();
    int begin = Math.max(0, bytes.position() - KEPT);
    int position = bytes.position() - begin;
    int limit = bytes.limit() - begin;
    System.arraycopy(array, begin, array, 0, limit);
    int more = in.read(array, limit, array.length - limit);
    isAtEnd = more < 0;
    bytes.limit(limit + Math.max(0, more)).position(position);
  }

  private void countLines() {
    for (int i = chars.position(); i < chars.limit(); i++) {
      char c = chars.get(i);
      if (c == '\r' || (c == '\n' && !isAfterReturn)) {
        line++;
      }
      isAfterReturn = c == '\r';
    }
  }

  private Problem noText() {
    Problem problem = Problem.at(Long.toString(line), "is no " + charset.name() + " text");
    int begin = bytes.position();
    while (begin > 0 && !isLineEnd(bytes.get(begin - 1))) {
      begin--;
    }
    int end = Math.min(bytes.limit(), bytes.position() + SHOWN_AHEAD);
    CharsetGuess guess =
        new CharsetGuess(
            Arrays.copyOfRange(bytes.array(), begin, end), bytes.position() - begin, charset);
    return guess.hint().map(problem::withHint).orElse(problem);
  }

  private static boolean isLineEnd(byte each) {
    return each == '\n' || each == '\r';
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
