package org.klantreis.journey.command.console;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Hands text on without what could steer a terminal: control characters but line feeds and tabs
 * come out as escapes, which JSON reads as what they were. Names in files may hold anything.
 */
public final class PrintableWriter extends FilterWriter {

  /** In front of the writer that prints. */
  public PrintableWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    if (isControl((char) c)) {
      out.write(String.format(Locale.ROOT, "\\u%04x", c & 0xFFFF));
    } else {
      out.write(c);
    }
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    write(String.valueOf(text, offset, length), 0, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    int end = offset + length;
    int begin = offset;
    for (int i = offset; i < end; i++) {
      if (isControl(text.charAt(i))) {
        out.write(text, begin, i - begin);
        write(text.charAt(i));
        begin = i + 1;
      }
    }
    out.write(text, begin, end - begin);
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t';
  }
}
