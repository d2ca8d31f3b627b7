package org.klantreis.journey.csv;

import com.google.common.primitives.ImmutableIntArray;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The first bytes of a text that say how it is encoded. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
  UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE);

  private final Charset charset;
  private final ImmutableIntArray bytes;

  ByteOrderMark(Charset charset, int... bytes) {
    this.charset = charset;
    this.bytes = ImmutableIntArray.copyOf(bytes);
  }

  /** The one that something begins with. */
  static Optional<ByteOrderMark> of(byte[] start) {
    for (ByteOrderMark mark : values()) {
      if (mark.begins(start)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return bytes.length();
  }

  private boolean begins(byte[] start) {
    if (start.length < bytes.length()) {
      return false;
    }
    for (int i = 0; i < bytes.length(); i++) {
      if ((start[i] & 0xFF) != bytes.get(i)) {
        return false;
      }
    }
    return true;
  }
}
