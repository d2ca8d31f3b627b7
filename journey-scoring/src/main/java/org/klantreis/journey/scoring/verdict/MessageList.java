package org.klantreis.journey.scoring.verdict;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Several sentences or names as one message, with commas between them. */
public final class MessageList {

  private static final Texts TEXTS =
      new Texts() {
        @Override
        public ResourceBundle bundle(Locale locale) {
          throw new UnsupportedOperationException("A list has no words of its own.");
        }

        @Override
        public String pattern(String key, Locale locale) {
          return "{0}, {1}";
        }
      };

  private MessageList() {}

  /** The parts in their order, at least one; a single part is itself. */
  public static Message of(List<Message> parts) {
    checkArgument(!parts.isEmpty(), "A list of nothing cannot be said.");
    int half = parts.size() / 2;
    // a message that holds two halves, so that a long list nests only a few deep
    return half == 0
        ? parts.get(0)
        : Message.of(
            TEXTS, "list", of(parts.subList(0, half)), of(parts.subList(half, parts.size())));
  }
}
