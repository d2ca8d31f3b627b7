package org.klantreis.journey.scoring.kano;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.klantreis.journey.kano.KanoCategory.ATTRACTIVE;
import static org.klantreis.journey.kano.KanoCategory.INDIFFERENT;
import static org.klantreis.journey.kano.KanoCategory.MUST_BE;
import static org.klantreis.journey.kano.KanoCategory.ONE_DIMENSIONAL;
import static org.klantreis.journey.kano.KanoCategory.QUESTIONABLE;
import static org.klantreis.journey.kano.KanoCategory.REVERSE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.klantreis.journey.kano.KanoCategory;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;

/** How a feature gets its category from the answers. The literature has several; none is right. */
public sealed interface KanoRule {

  /** By which rule a feature gets its category; the mode unless set. */
  Parameter<KanoRule> PARAMETER =
      Parameter.of(
          "rule",
          "mode, mode-within:0.06, berger or continuous",
          mode(),
          KanoRule::parse,
          KanoRule::toString);

  /** The category of a feature with these votes, and what is tied with it. */
  Categorised categorise(KanoVotes votes);

  /** The category alone, for those who ask for many. */
  KanoCategory category(KanoVotes votes);

  /**
   * The most frequent category, questionable too (Kano et al. 1984); ties are broken M, O, A, I, R,
   * Q.
   */
  record Mode() implements KanoRule {
    private static final ImmutableList<KanoCategory> ALL =
        ImmutableList.copyOf(KanoCategory.values());

    @Override
    public Categorised categorise(KanoVotes votes) {
      return tied(votes, category(votes), ALL);
    }

    @Override
    public KanoCategory category(KanoVotes votes) {
      return most(votes, ALL);
    }

    @Override
    public String toString() {
      return "mode";
    }
  }

  /**
   * When the two top ranked are hardly apart, the one that hurts most when it is absent: the first
   * of M, O, A, I among the two; else the mode. What is hardly apart is a category strength (Lee
   * and Newcomb 1997).
   *
   * @param threshold the category strength up to which they are hardly apart, 0 to 1
   */
  record ModeWithin(double threshold) implements KanoRule {
    private static final double TOLERANCE = 1e-9;
    private static final ImmutableList<KanoCategory> RANKED =
        ImmutableList.of(MUST_BE, ONE_DIMENSIONAL, ATTRACTIVE, INDIFFERENT, REVERSE);

    /**
     * The rule with that threshold.
     *
     * @throws IllegalArgumentException for a threshold outside 0 to 1
     */
    public ModeWithin {
      checkArgument(
          threshold >= 0 && threshold <= 1,
          "The two top ranked are hardly apart up to a share between 0 and 1, not %s.",
          threshold);
    }

    @Override
    public Categorised categorise(KanoVotes votes) {
      return preferred(votes)
          .map(category -> tied(votes, category, RANKED))
          .orElseGet(() -> mode().categorise(votes));
    }

    @Override
    public KanoCategory category(KanoVotes votes) {
      return preferred(votes).orElseGet(() -> mode().category(votes));
    }

    /** One of the two top ranked, where they are hardly apart. */
    private Optional<KanoCategory> preferred(KanoVotes votes) {
      return Ranking.of(votes)
          .filter(ranking -> ranking.strength() <= threshold + TOLERANCE)
          .flatMap(Ranking::mostHurting);
    }

    @Override
    public String toString() {
      return "mode-within:" + threshold;
    }
  }

  /**
   * If A + O + M outnumber I + R + Q, the largest of M, O, A; else the largest of I, R, Q (Berger
   * et al. 1993); ties in that order.
   */
  record Berger() implements KanoRule {
    private static final ImmutableList<KanoCategory> WANTED =
        ImmutableList.of(MUST_BE, ONE_DIMENSIONAL, ATTRACTIVE);
    private static final ImmutableList<KanoCategory> UNWANTED =
        ImmutableList.of(INDIFFERENT, REVERSE, QUESTIONABLE);

    @Override
    public Categorised categorise(KanoVotes votes) {
      return tied(votes, category(votes), candidates(votes));
    }

    @Override
    public KanoCategory category(KanoVotes votes) {
      return most(votes, candidates(votes));
    }

    private static ImmutableList<KanoCategory> candidates(KanoVotes votes) {
      double wanted = votes.of(ATTRACTIVE, ONE_DIMENSIONAL, MUST_BE);
      double unwanted = votes.of(INDIFFERENT, REVERSE, QUESTIONABLE);
      return votes.isMore(wanted, unwanted) ? WANTED : UNWANTED;
    }

    @Override
    public String toString() {
      return "berger";
    }
  }

  /**
   * The quadrant of the mean answers (DuMouchel, in Berger et al. 1993): O where both the
   * functional and the dysfunctional mean reach the cut, A where only the functional, M where only
   * the dysfunctional, else I; but R where both are below 0, so that customers would rather be
   * without it. It knows no questionable, and no ties.
   *
   * @param cut in DuMouchel's numbers, which run from -2 to 4
   */
  record Continuous(double cut) implements KanoRule {
    private static final double STANDARD_CUT = 2;
    private static final double TOLERANCE = 1e-9;

    /**
     * The rule with that cut.
     *
     * @throws IllegalArgumentException for a cut that every mean or no mean reaches: at or below
     *     -2, or above 4
     */
    public Continuous {
      checkArgument(
          cut > -2 && cut <= 4,
          "The quadrants are cut between -2 and 4, where the means lie, not at %s.",
          cut);
    }

    @Override
    public Categorised categorise(KanoVotes votes) {
      return new Categorised(category(votes), ImmutableSet.of());
    }

    @Override
    public KanoCategory category(KanoVotes votes) {
      if (votes.functionalMean() < -TOLERANCE && votes.dysfunctionalMean() < -TOLERANCE) {
        return REVERSE;
      }
      boolean pleases = votes.functionalMean() >= cut - TOLERANCE;
      boolean hurts = votes.dysfunctionalMean() >= cut - TOLERANCE;
      return pleases ? (hurts ? ONE_DIMENSIONAL : ATTRACTIVE) : (hurts ? MUST_BE : INDIFFERENT);
    }

    @Override
    public String toString() {
      return cut == STANDARD_CUT ? "continuous" : "continuous:" + cut;
    }
  }

  /** How a sentence says it: "mode within 0.06". */
  default Message said() {
    String usual = "KanoRule." + getClass().getSimpleName();
    return this instanceof ModeWithin within
        ? Terms.phrase(usual).with("threshold", within.threshold())
        : this instanceof Continuous at && at.cut() != Continuous.STANDARD_CUT
            ? Terms.phrase(usual + ".cut").with("cut", at.cut())
            : Terms.phrase(usual);
  }

  /** The default. */
  static KanoRule mode() {
    return new Mode();
  }

  /** Hardly apart is up to six per cent. */
  static KanoRule modeWithin() {
    return modeWithin(0.06);
  }

  /** Hardly apart is up to that share. */
  static KanoRule modeWithin(double threshold) {
    return new ModeWithin(threshold);
  }

  /** The rule of Berger et al. */
  static KanoRule berger() {
    return new Berger();
  }

  /** The quadrants are cut at 2. */
  static KanoRule continuous() {
    return continuous(Continuous.STANDARD_CUT);
  }

  /** The quadrants are cut there. */
  static KanoRule continuous(double cut) {
    return new Continuous(cut);
  }

  /** The four rules with their usual parameters. */
  static ImmutableList<KanoRule> all() {
    return ImmutableList.of(mode(), modeWithin(), berger(), continuous());
  }

  /** A rule by its name, as in {@code mode-within:0.06}; what follows the colon may be left out. */
  static KanoRule parse(String text) {
    int colon = text.indexOf(':');
    String name = colon < 0 ? text : text.substring(0, colon);
    Optional<String> parameter =
        colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1));
    if (parameter.isEmpty()) {
      for (KanoRule rule : all()) {
        if (rule.toString().equals(name) || rule.toString().startsWith(name + ":")) {
          return rule;
        }
      }
    }
    try {
      if (name.equals("mode-within") && parameter.isPresent()) {
        return modeWithin(Double.parseDouble(parameter.get()));
      }
      if (name.equals("continuous") && parameter.isPresent()) {
        return continuous(Double.parseDouble(parameter.get()));
      }
    } catch (NumberFormatException notANumber) {
      // said below
    }
    throw new IllegalArgumentException(
        "'" + text + "' names no rule: write mode, mode-within:0.06, berger or continuous.");
  }

  private static KanoCategory most(KanoVotes votes, ImmutableList<KanoCategory> candidates) {
    KanoCategory most = candidates.get(0);
    for (KanoCategory candidate : candidates) {
      if (votes.isMore(votes.of(candidate), votes.of(most))) {
        most = candidate;
      }
    }
    return most;
  }

  private static Categorised tied(
      KanoVotes votes, KanoCategory category, ImmutableList<KanoCategory> candidates) {
    return new Categorised(
        category,
        candidates.stream()
            .filter(other -> other != category)
            .filter(other -> votes.isSame(votes.of(other), votes.of(category)))
            .collect(toImmutableSet()));
  }
}
