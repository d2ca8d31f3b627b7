package org.klantreis.journey.scoring.kano;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.klantreis.journey.evidence.KanoAnswers;
import org.klantreis.journey.kano.EvaluationTable;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.EvidenceKey;
import org.klantreis.journey.scoring.scorer.JourneyStudy;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.SettableScorer;
import org.klantreis.journey.scoring.scorer.Settings;

/**
 * The Kano model (Kano et al. 1984; Berger et al. 1993): what each feature is to customers, from a
 * questionnaire, with the uncertainty of it.
 *
 * <p>Every feature gets its category by every rule, so that it shows where the rules disagree; the
 * coefficients better and worse with Wilson's intervals; the exact test of the two leading
 * categories, adjusted over the features that are judged together (Holm 1979); the mean answers
 * with their standard errors (DuMouchel, in Berger et al. 1993); and the stability of the category
 * under resampling. With weights the tests do not apply, and a resample has as many answers as the
 * effective sample size, rounded.
 *
 * <p>A category is clear when it is told apart from the others, see {@link
 * FeatureKano#isToldApart}, else open. Its stability is the share of resamples that give it again,
 * which is no probability that it is right. A questionnaire of which more answers are reverse than
 * attractive, one-dimensional and must-be together may be coded the other way round; the result
 * warns of it.
 *
 * <p>The same evidence and seed give the same result; a feature's stability does not depend on the
 * other features. A questionnaire that nobody answered is too little evidence; a feature that
 * nobody answered about has no figure but a note.
 *
 * <p>Of 296 customers 95 call an app a must-be, 123 one-dimensional, 45 attractive and 33
 * indifferent: it is one-dimensional by 28 votes (p = 0.067), better is (45 + 123) / 296 = 0.57 and
 * worse -(123 + 95) / 296 = -0.74.
 */
public final class KanoScorer {

  /** The id of this scorer. */
  public static final String ID = "kano";

  /** Which rules are shown beside the chosen one; all four with their usual numbers unless set. */
  public static final Parameter<ImmutableList<KanoRule>> BESIDES =
      Parameter.of(
          "besides",
          "which rules are shown, too: all, none, or as in mode,continuous:1.5",
          KanoRule.all(),
          KanoScorer::readRules,
          KanoScorer::writeRules);

  /** By which table two answers come to a category; the classic one unless set. */
  public static final Parameter<EvaluationTable> TABLE =
      Parameter.of(
          "table",
          "classic, pouliot, or one's own as in mine:QAAAO/RIIIM/RIIIM/RIIIM/RRRRQ",
          EvaluationTable.classic(),
          EvaluationTable::read,
          EvaluationTable::text);

  /** How many resamples the stability rests on; 2,000 unless set, and with 0 there is none. */
  public static final Parameter<Long> RESAMPLES =
      Parameter.whole(
          "resamples", "how many resamples the stability rests on, 0 for none", 2_000, 0);

  private static final String ALL = "all";
  private static final String NONE = "none";

  private static final SettableScorer<Questionnaire, KanoResult> OF_ANSWERS =
      SettableScorer.<Questionnaire, KanoResult>of(
              ID,
              KanoWords.WORDS,
              Questionnaire::about,
              KanoScorer::judge,
              KanoRule.PARAMETER,
              BESIDES,
              TABLE,
              Parameter.MEAN_INTERVAL,
              Parameter.CONFIDENCE,
              RESAMPLES,
              Parameter.SEED)
          .ruledBy(settings -> settings.get(KanoRule.PARAMETER).toString());

  private static final SettableScorer<JourneyStudy, KanoResult> STANDARD =
      OF_ANSWERS.judging(
          study ->
              new Questionnaire(
                  study.journey().name(),
                  study.evidence(EvidenceKey.KANO).orElse(KanoAnswers.empty())));

  private KanoScorer() {}

  /**
   * Answers to a questionnaire that need not be about a journey.
   *
   * @param about who or what was asked about, for the verdict
   * @param answers to both questions, by feature
   */
  public record Questionnaire(String about, KanoAnswers answers) {}

  /** The scorer of a journey by the Kano answers of its study, with every setting's default. */
  public static SettableScorer<JourneyStudy, KanoResult> standard() {
    return STANDARD;
  }

  /** The same scorer of answers alone. */
  public static SettableScorer<Questionnaire, KanoResult> ofAnswers() {
    return OF_ANSWERS;
  }

  /**
   * The figures alone. Features without answers are there, with nothing but a note.
   *
   * @throws IllegalArgumentException for settings of another scorer
   */
  public static KanoResult judge(KanoAnswers answers, Settings settings) {
    return new KanoJudge(settings).judge(answers);
  }

  private static Answer<KanoResult> judge(Questionnaire asked, Settings settings) {
    return new KanoWords(judge(asked.answers(), settings)).answer();
  }

  private static ImmutableList<KanoRule> readRules(String text) {
    return switch (text) {
      case ALL -> KanoRule.all();
      case NONE -> ImmutableList.of();
      default ->
          Splitter.on(',').splitToStream(text).map(KanoRule::parse).collect(toImmutableList());
    };
  }

  private static String writeRules(List<KanoRule> rules) {
    if (rules.isEmpty()) {
      return NONE;
    }
    return rules.equals(KanoRule.all())
        ? ALL
        : String.join(",", rules.stream().map(KanoRule::toString).toList());
  }
}
