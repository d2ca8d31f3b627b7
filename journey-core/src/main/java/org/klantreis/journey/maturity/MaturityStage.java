package org.klantreis.journey.maturity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The five stages in which an organisation grows towards customer experience management (Temkin
 * 2008), and the one before them.
 *
 * <p>The stages differ in where the focus lies and in how far the culture has adapted. Their order
 * is their growth: {@code compareTo} tells which is further.
 */
public enum MaturityStage {

  /** Below the first stage: not yet on the way. */
  NOT_YET_INTERESTED,

  /** The organisation explores what customer experience management could bring. */
  INTERESTED,

  /** Large problems are solved in small projects, by people appointed to do so. */
  INVESTED,

  /** Top management and the whole organisation are convinced, and processes are redesigned. */
  COMMITTED,

  /** Employees make the experience: they get the room and the responsibility for it. */
  ENGAGED,

  /** The customer is at the centre of processes and culture, up to the suppliers. */
  EMBEDDED;

  private static final ImmutableList<MaturityStage> FIVE =
      ImmutableList.of(INTERESTED, INVESTED, COMMITTED, ENGAGED, EMBEDDED);

  /** The five stages that criteria belong to, in order of growth. */
  public static ImmutableList<MaturityStage> five() {
    return FIVE;
  }

  /** 0 before the first stage, then 1 to 5. */
  public int number() {
    return ordinal();
  }

  /**
   * The stage of that number.
   *
   * @param number 0 to 5
   * @throws IllegalArgumentException for any other number
   */
  public static MaturityStage of(int number) {
    checkArgument(
        number >= 0 && number < values().length,
        "There is no stage %s of customer experience management: give 0 to 5.",
        number);
    return values()[number];
  }

  /** The stage above; empty at the top. */
  public Optional<MaturityStage> next() {
    return this == EMBEDDED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
  }
}
