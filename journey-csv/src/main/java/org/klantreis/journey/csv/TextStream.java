package org.klantreis.journey.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text from bytes: a byte-order mark says how it is encoded, and bytes that are no text are
 * refused.
 */
final class TextStream {

  private static final int LONGEST_MARK = 3;

  private TextStream() {}

  static Reader reader(InputStream in, Charset charset) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in);
    bytes.mark(LONGEST_MARK);
    byte[] start = bytes.readNBytes(LONGEST_MARK);
    bytes.reset();
    Charset marked = charset;
    int length = 0;
    if (begins(start, 0xEF, 0xBB, 0xBF)) {
      marked = StandardCharsets.UTF_8;
      length = 3;
    } else if (begins(start, 0xFE, 0xFF)) {
      marked = StandardCharsets.UTF_16BE;
      length = 2;
    } else if (begins(start, 0xFF, 0xFE)) {
      marked = StandardCharsets.UTF_16LE;
      length = 2;
    }
    bytes.skipNBytes(length);
    return new InputStreamReader(
        bytes,
        marked
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static boolean begins(byte[] start, int... mark) {
    if (start.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((start[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
