package org.klantreis.journey.scoring.verdict;

import com.google.common.base.Throwables;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.text.DecimalFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klantreis.journey.words.Words;

/**
 * A pattern of words that was read, and waits for arguments. Those that were read last are kept, so
 * that what is said of every touchpoint is read once.
 *
 * @param names of the arguments that have one, in the order of the pattern; numbered ones go before
 * @param format takes the arguments by number; shared, so each saying has a copy
 */
record Sentence(ImmutableList<String> names, MessageFormat format) {

  private static final int MOST_KEPT = 5_000;
  private static final Pattern NAMED = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9_.-]*)");

  private static final LoadingCache<Key, Sentence> KEPT =
      CacheBuilder.newBuilder()
          .maximumSize(MOST_KEPT)
          .build(CacheLoader.from(key -> read(key.phrase(), key.numbered())));

  private record Key(Words.Phrase phrase, int numbered) {}

  /**
   * The sentence of a phrase.
   *
   * @param numbered how many arguments have a number in the place of a name
   * @throws IllegalArgumentException for a pattern that cannot be read
   */
  static Sentence of(Words.Phrase phrase, int numbered) {
    try {
      return KEPT.getUnchecked(new Key(phrase, numbered));
    } catch (UncheckedExecutionException unreadable) {
      throw new IllegalArgumentException(
          Throwables.getRootCause(unreadable).getMessage(), unreadable);
    }
  }

  private static Sentence read(Words.Phrase phrase, int numbered) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    StringBuilder pattern = new StringBuilder();
    Matcher matcher = NAMED.matcher(phrase.text());
    while (matcher.find()) {
      int number = numbers.computeIfAbsent(matcher.group(1), met -> numbered + numbers.size());
      matcher.appendReplacement(pattern, "{" + number);
    }
    matcher.appendTail(pattern);
    MessageFormat format = new MessageFormat(pattern.toString(), phrase.locale());
    Format[] formats = format.getFormats();
    for (int i = 0; i < formats.length; i++) {
      if (formats[i] instanceof DecimalFormat number) {
        format.setFormat(i, new NumberInWords(number));
      }
    }
    return new Sentence(ImmutableList.copyOf(numbers.keySet()), format);
  }

  /** The sentence with its arguments, by number. */
  String say(Object[] arguments) {
    return ((MessageFormat) format.clone()).format(arguments);
  }
}
