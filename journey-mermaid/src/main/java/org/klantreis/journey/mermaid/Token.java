package org.klantreis.journey.mermaid;

/**
 * A piece of a diagram.
 *
 * @param kind what it is
 * @param text what it says, without the keyword that begins it
 * @param at where it begins
 */
record Token(Kind kind, String text, int at) {

  /** What a piece can be. */
  enum Kind {
    JOURNEY,
    TITLE,
    ACC_TITLE,
    ACC_DESCRIPTION,
    SECTION,
    TASK_NAME,
    TASK_DATA,
    LINE_END,
    UNCLOSED,
    STRAY,
    END
  }
}
