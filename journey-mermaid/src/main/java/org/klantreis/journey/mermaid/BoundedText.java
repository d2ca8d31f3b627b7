package org.klantreis.journey.mermaid;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.klantreis.journey.problem.Checked;
import org.klantreis.journey.problem.Problem;

/** Text in UTF-8, with or without a byte-order mark, that is not larger than it may be. */
final class BoundedText {

  private static final String MARK = "\uFEFF";

  private BoundedText() {}

  static Checked<String> read(InputStream in, int largest) throws IOException {
    byte[] bytes = ByteStreams.limit(in, largest + 1L).readAllBytes();
    if (bytes.length > largest) {
      return Checked.refused(List.of(tooLarge(largest)));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Checked.sound(text.startsWith(MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException notText) {
      return Checked.refused(
          List.of(
              Problem.at("", "holds bytes that are no UTF-8 text")
                  .withHint("save it as UTF-8, as Mermaid needs it")));
    }
  }

  static Problem tooLarge(int largest) {
    return Problem.at("", "is larger than " + largest / 1_000_000 + " MB, which no map is")
        .withHint("maybe it is another kind of file");
  }
}
