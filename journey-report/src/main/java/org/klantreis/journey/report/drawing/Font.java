package org.klantreis.journey.report.drawing;

import java.text.Normalizer;

/**
 * A size and a weight of the sans serif that a reader's machine has, of which only the usual widths
 * are known: those of the fonts that are metrically Helvetica, with a margin for its wider cousins.
 *
 * @param size in pixels
 * @param bold whether it is bold
 */
public record Font(double size, boolean bold) {

  /** What the reader's machine has of these, the first there is; all are about equally wide. */
  public static final String FAMILY =
      "'Segoe UI','Helvetica Neue',Arial,'Liberation Sans',system-ui,sans-serif";

  private static final double MARGIN = 1.06;
  private static final double LINE = 1.34;

  /** From the blank to the tilde, in thousandths of the size. */
  private static final int[] REGULAR = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final int[] BOLD = {
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584
  };

  private static final int USUAL = 760;
  private static final int SQUARE = 1050;
  private static final int EMOJI = 1400;

  /** Regular, in that size. */
  public static Font regular(double size) {
    return new Font(size, false);
  }

  /** Bold, in that size. */
  public static Font bold(double size) {
    return new Font(size, true);
  }

  /** From one baseline to the next, in pixels. */
  public double lineHeight() {
    return Math.round(size * LINE);
  }

  /** How wide a line of text is at most, in pixels; an estimate on the safe side. */
  public double width(String text) {
    long thousandths = 0;
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    int i = 0;
    while (i < decomposed.length()) {
      int c = decomposed.codePointAt(i);
      thousandths += thousandths(c);
      i += Character.charCount(c);
    }
    return thousandths / 1000.0 * size * MARGIN;
  }

  private int thousandths(int c) {
    if (c >= ' ' && c <= '~') {
      return (bold ? BOLD : REGULAR)[c - ' '];
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    if (isWide(c)) {
      return c >= 0x1F000 ? EMOJI : SQUARE;
    }
    if (c >= 0x2600 && c <= 0x27BF) {
      return SQUARE;
    }
    return c == '…' || c == '—' || c == '→' ? 1000 : USUAL;
  }

  /** Whether a character is as wide as it is high, as in Chinese, Japanese and Korean. */
  public static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xA960 && c <= 0xA97F)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || c >= 0x1F000;
  }
}
