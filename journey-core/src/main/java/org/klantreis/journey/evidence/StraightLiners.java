package org.klantreis.journey.evidence;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Respondents who gave one rating to all touchpoints that they rated, at least {@value #ENOUGH} of
 * them (all, where fewer are asked about): maybe careless, maybe of one opinion. Heads, never
 * weights, and only of those who gave an overall rating.
 *
 * @param ofAll among those who rated every touchpoint
 * @param ofMost among those who rated enough touchpoints, but not every one
 */
public record StraightLiners(Share ofAll, Share ofMost) implements Tally<StraightLiners> {

  /** So many equal ratings make a straight-liner. */
  public static final int ENOUGH = 8;

  /** Nobody was seen yet: the identity of merging. */
  public static final StraightLiners NONE =
      new StraightLiners(new Share(0, 0, 0), new Share(0, 0, 0));

  /**
   * How many of some respondents are straight-liners.
   *
   * @param respondents how many there are
   * @param straight how many of them gave one rating throughout
   * @param leftOut how many of these are left out of all that is counted elsewhere
   */
  public record Share(long respondents, long straight, long leftOut) {

    /**
     * These counts.
     *
     * @throws IllegalArgumentException where one is negative or above the one before it
     */
    public Share {
      checkArgument(
          0 <= leftOut && leftOut <= straight && straight <= respondents,
          "Of %s respondents, %s cannot have given one rating throughout and %s be left out.",
          respondents,
          straight,
          leftOut);
    }

    private Share plus(Share other) {
      return new Share(
          Math.addExact(respondents, other.respondents),
          Math.addExact(straight, other.straight),
          Math.addExact(leftOut, other.leftOut));
    }
  }

  /** How many respondents rated enough touchpoints to be told. */
  @Override
  public long n() {
    return Math.addExact(ofAll.respondents(), ofMost.respondents());
  }

  /** How many are left out of all that is counted elsewhere. */
  public long leftOut() {
    return Math.addExact(ofAll.leftOut(), ofMost.leftOut());
  }

  @Override
  public StraightLiners merge(StraightLiners other) {
    return new StraightLiners(ofAll.plus(other.ofAll), ofMost.plus(other.ofMost));
  }
}
