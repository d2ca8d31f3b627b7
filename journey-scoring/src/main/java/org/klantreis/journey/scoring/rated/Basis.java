package org.klantreis.journey.scoring.rated;

import static com.google.common.base.Preconditions.checkArgument;

import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;

/** From what the band of a touchpoint is read. */
public sealed interface Basis {

  /** From what a band is read; the mean unless set. */
  Parameter<Basis> PARAMETER =
      Parameter.of("basis", "mean, share:Q or lower-end", mean(), Basis::parse, Basis::toString);

  /** The band of the mean; settled when the interval of the mean lies within that band. */
  record Mean() implements Basis {
    @Override
    public String toString() {
      return "mean";
    }
  }

  /**
   * The highest band such that the share of answers in it or above is at least q; settled when the
   * interval of that share lies on one side of q, and so does that of the next higher band.
   *
   * @param q above 0, at most 1
   */
  record Share(double q) implements Basis {
    /**
     * That share of the answers.
     *
     * @throws IllegalArgumentException for a share that is not above 0 or is above 1
     */
    public Share {
      checkArgument(q > 0 && q <= 1, "The share of answers lies between 0 and 1, not %s.", q);
    }

    @Override
    public String toString() {
      return "share:" + q;
    }
  }

  /**
   * The band of the lower end of the mean's interval: the cautious reading, settled by construction
   * from five answers on. Where the mean has no interval, its own band counts, and is open.
   *
   * <p>It is not monotone: a higher rating can widen the interval and so lower its lower end.
   */
  record LowerEnd() implements Basis {
    @Override
    public String toString() {
      return "lower-end";
    }
  }

  /** How a sentence says by what a band was read: "by its lower end". */
  default Message said() {
    Message said = Terms.phrase("Basis." + getClass().getSimpleName());
    return this instanceof Share share ? said.with("share", share.q()) : said;
  }

  /** The default. */
  static Basis mean() {
    return new Mean();
  }

  /** The share of answers, four in five by default. */
  static Basis share() {
    return new Share(0.8);
  }

  /** The share of answers that must be at least in a band, above 0 and at most 1. */
  static Basis share(double q) {
    return new Share(q);
  }

  /** The lower end of the interval. */
  static Basis lowerEnd() {
    return new LowerEnd();
  }

  /** A basis by its name: {@code mean}, {@code share}, {@code share:0.75} or {@code lower-end}. */
  static Basis parse(String text) {
    if (text.equals("mean")) {
      return mean();
    }
    if (text.equals("share")) {
      return share();
    }
    if (text.equals("lower-end")) {
      return lowerEnd();
    }
    if (text.startsWith("share:")) {
      try {
        return share(Double.parseDouble(text.substring("share:".length())));
      } catch (NumberFormatException notANumber) {
        // said below
      }
    }
    throw new IllegalArgumentException(
        "'" + text + "' names no basis: write mean, share, share:0.75 or lower-end.");
  }
}
