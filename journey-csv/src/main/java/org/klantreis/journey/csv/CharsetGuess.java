package org.klantreis.journey.csv;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * In which charsets bytes that are no text in one could be text, and how they would read: to ask
 * people, who see at once which it is. None is named that cannot decode them.
 */
final class CharsetGuess {

  private static final int SHOWN = 3;

  /** What is so much more doubtful than the likeliest is not shown beside it. */
  private static final double NO_RIVAL = 0.5;

  private static final int BEFORE = 15;
  private static final int AFTER = 25;

  /** Those of spreadsheets and survey tools; where they read alike, the first is the likelier. */
  private static final ImmutableList<String> KNOWN =
      ImmutableList.of(
          "windows-1252", "windows-1251", "windows-1250", "EUC-KR", "Shift_JIS", "GBK");

  private final byte[] bytes;
  private final int at;
  private final Charset not;

  /**
   * About these bytes.
   *
   * @param bytes from the beginning of a line on; may end anywhere
   * @param at which of them is the first that is no text
   * @param not the charset in which it is none
   */
  CharsetGuess(byte[] bytes, int at, Charset not) {
    this.bytes = bytes;
    this.at = at;
    this.not = not;
  }

  /** What to ask; empty where nothing reads as text. */
  Optional<String> hint() {
    if (isBinary()) {
      return Optional.empty();
    }
    Set<String> texts = new HashSet<>();
    List<Reading> readings =
        KNOWN.stream()
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .filter(charset -> !charset.equals(not))
            .flatMap(charset -> read(charset).stream())
            .filter(each -> texts.add(each.text()))
            .sorted(Comparator.comparingDouble(Reading::doubt))
            .limit(SHOWN)
            .toList();
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    double worthShowing = readings.get(0).doubt() + NO_RIVAL;
    readings = readings.stream().filter(each -> each.doubt() < worthShowing).toList();
    String all =
        readings.stream()
            .map(each -> "as " + each.charset().name() + " it reads '" + each.shown() + "'")
            .collect(joining(", "));
    return Optional.of(
        all
            + (readings.size() == 1
                ? ": if that is right, say --charset " + readings.get(0).charset().name()
                : ": say which is right, as in --charset " + readings.get(0).charset().name()));
  }

  private boolean isBinary() {
    for (byte each : bytes) {
      if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t') {
        return true;
      }
    }
    return false;
  }

  /**
   * The bytes in a charset.
   *
   * @param text all of it
   * @param shown the part around the first byte that is no text elsewhere
   * @param doubt the share of words that no language would write so, 0 to 1
   */
  private record Reading(Charset charset, String text, String shown, double doubt) {}

  private Optional<Reading> read(Charset charset) {
    return decode(charset, wholeLines())
        .map(
            text -> {
              int from = Math.min(new String(bytes, 0, at, charset).length(), text.length());
              int begin = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - BEFORE);
              int lineEnd = text.indexOf('\n', from);
              int end = Math.min(lineEnd < 0 ? text.length() : lineEnd, from + AFTER);
              String shown = text.substring(begin, Math.max(begin, end));
              return new Reading(charset, text, shown.strip(), WordLook.doubt(text));
            });
  }

  /** How many bytes there are to the last line end, so that no character is cut; else all. */
  private int wholeLines() {
    for (int i = bytes.length; i > at; i--) {
      if (bytes[i - 1] == '\n') {
        return i;
      }
    }
    return bytes.length;
  }

  private Optional<String> decode(Charset charset, int length) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString());
    } catch (CharacterCodingException none) {
      return Optional.empty();
    }
  }
}
