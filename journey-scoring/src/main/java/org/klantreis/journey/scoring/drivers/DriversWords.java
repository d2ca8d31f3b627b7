package org.klantreis.journey.scoring.drivers;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klantreis.journey.evidence.Completeness;
import org.klantreis.journey.evidence.RespondentRatings;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.scoring.drivers.Driver.Side;
import org.klantreis.journey.scoring.scorer.Answer;
import org.klantreis.journey.scoring.scorer.Parameter;
import org.klantreis.journey.scoring.scorer.Settings;
import org.klantreis.journey.scoring.statistics.Confidence;
import org.klantreis.journey.scoring.statistics.FittedRegression;
import org.klantreis.journey.scoring.statistics.LogisticRegression;
import org.klantreis.journey.scoring.statistics.MeanEstimate;
import org.klantreis.journey.scoring.statistics.RankInterval;
import org.klantreis.journey.scoring.statistics.Regression;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.words.Words;

/** Says what the drivers scorer found, or why it found nothing. */
final class DriversWords {

  static final Words WORDS = Words.of(DriversWords.class, "kano").under("drivers");

  private static final double POINTS = 100;

  /** The categories that a headline names, in the order in which they should be looked after. */
  private static final ImmutableList<DriverCategory> COUNTING =
      ImmutableList.of(
          DriverCategory.MUST_BE, DriverCategory.ONE_DIMENSIONAL, DriverCategory.ATTRACTIVE);

  private final RespondentRatings respondents;
  private final TouchpointNames names;
  private final Confidence confidence;
  private final DriversScorer.Adjustment adjustment;

  DriversWords(RespondentRatings respondents, TouchpointNames names, Settings settings) {
    this.respondents = respondents;
    this.names = names;
    this.confidence = settings.get(Parameter.CONFIDENCE);
    this.adjustment = settings.get(DriversScorer.ADJUST);
  }

  static Answer<DriversResult> noRespondents() {
    return Answer.tooLittleEvidence(say("no-respondents"));
  }

  Answer<DriversResult> noBands() {
    return refused(
        Answer.notApplicable(
            Terms.phrase("phrase.no-bands").with("scale", respondents.scale().name())));
  }

  Answer<DriversResult> tooFewComplete() {
    return refused(
        Answer.tooLittleEvidence(
            say(respondents.complete() == 0 ? "nobody-complete" : "one-complete")));
  }

  Answer<DriversResult> constant(Regression.ConstantResponse constant) {
    return refused(
        Answer.tooLittleEvidence(
            say("constant")
                .with("respondents", respondents.complete())
                .with("rating", constant.response())));
  }

  Answer<DriversResult> noContrast() {
    return refused(Answer.tooLittleEvidence(say("no-contrast")));
  }

  Answer<DriversResult> tooFew(Regression.TooFewObservations tooFew) {
    return refused(
        Answer.tooLittleEvidence(
            say("too-few")
                .with("n", Terms.n(tooFew.n(), tooFew.effectiveN()))
                .with("coefficients", tooFew.coefficients())));
  }

  Answer<DriversResult> collinear(List<ImmutableSet<TouchpointId>> groups) {
    return refused(
        Answer.notApplicable(
            say("collinear").with("groups", groups(Iterables.transform(groups, this::group)))));
  }

  Answer<DriversResult> separated(List<BandDummies.Dummy> dummies) {
    return refused(
        Answer.tooLittleEvidence(
            say("separated")
                .with(
                    "sides",
                    Iterables.transform(
                        dummies,
                        dummy ->
                            say("separated." + dummy.contrast())
                                .with("touchpoint", names.of(dummy.touchpoint()))))));
  }

  /** A single touchpoint depends on itself when nobody gave the answer that others are held to. */
  private Message group(Collection<TouchpointId> same) {
    return say(same.size() == 1 ? "collinear.one" : "collinear.several")
        .with("touchpoints", names.quoted(same));
  }

  private Answer<DriversResult> refused(Answer<DriversResult> answer) {
    return answer.because(cost()).restingOn(respondents.complete(), respondents.effectiveN());
  }

  Answer<DriversResult> scored(DriversResult result) {
    Answer<DriversResult> answer = Answer.scored(result, headline(result));
    for (DriverCategory category : COUNTING) {
      answer.because(Iterables.transform(result.of(category), each -> driver(each, category)));
    }
    answer
        .because(odds(result))
        .because(decided(result))
        .because(about("indifferent", result.of(DriverCategory.INDIFFERENT)))
        .because(candidates(result.candidates()));
    result.namedMoments().ifPresent(named -> answer.because(compared(named)));
    answer
        .because(concentrate(result))
        .because(cost())
        .because(result.warnings())
        .restingOn(result.contrast().n(), result.contrast().effectiveN());
    addShares(answer, result);
    return answer;
  }

  private Message headline(DriversResult result) {
    ImmutableList<Message> parts =
        COUNTING.stream()
            .filter(category -> !result.of(category).isEmpty())
            .map(
                category ->
                    say("headline.part")
                        .with("category", category)
                        .with("touchpoints", names.ofDrivers(result.of(category))))
            .collect(toImmutableList());
    return say(parts.isEmpty() ? "headline.none" : "headline")
        .with("parts", groups(parts))
        .with("who", who())
        .with("fit", fit(result.contrast()));
  }

  /** How many respondents it is about, of all who rated the whole. */
  private Message who() {
    long complete = respondents.complete();
    Completeness completeness = respondents.completeness();
    long rated = completeness.rated().n() + completeness.straightLiners().leftOut();
    return say(complete == rated ? "headline.all" : "headline.some")
        .with("complete", complete)
        .with("rated", rated)
        .with("share", complete / (double) rated);
  }

  private Message fit(FittedRegression contrast) {
    Message explained =
        contrast instanceof LogisticRegression.Fit odds
            ? say("headline.explained.odds").with("r-squared", odds.pseudoRSquared())
            : say("headline.explained").with("r-squared", ((Regression.Fit) contrast).rSquared());
    return respondents.isWeighted()
        ? say("headline.fit.weighted")
            .with("explained", explained)
            .with("n-eff", contrast.effectiveN())
        : explained;
  }

  /** By what it was decided which sides count. */
  private Message decided(DriversResult result) {
    long tests =
        result.drivers().stream()
            .flatMap(driver -> Stream.of(driver.penalty(), driver.reward()))
            .flatMap(Optional::stream)
            .count();
    return say("decided." + adjustment)
        .with("errors", say("errors." + result.decidedBy()))
        .with("tests", tests);
  }

  private Message driver(Driver driver, DriverCategory category) {
    return say("driver")
        .with("touchpoint", names.of(driver.touchpoint()))
        .with("category", category)
        .with("penalty", side(driver.penalty()))
        .with("reward", side(driver.reward()));
  }

  private Message side(Optional<Side> side) {
    return side.map(this::side).orElseGet(() -> Terms.phrase("word.unknown"));
  }

  private Message side(Side side) {
    if (!side.counts()) {
      return effect("side.uncertain", side);
    }
    return side.deciding()
        .interval()
        .map(ends -> Terms.within(effect("side.interval", side), ends, confidence))
        .orElseGet(() -> effect("side", side));
  }

  private static Message effect(String key, Side side) {
    return say(key).with("value", side.value()).with("p", Terms.p(side.adjustedP()));
  }

  private Message candidates(ImmutableList<DriversResult.Candidate> candidates) {
    return say(candidates.isEmpty() ? "candidates.none" : "candidates")
        .with("candidates", Iterables.transform(candidates, this::candidate));
  }

  private Message candidate(DriversResult.Candidate candidate) {
    return say(candidate
            .named()
            .map(named -> named ? "candidate.named" : "candidate.new")
            .orElse("candidate"))
        .with("touchpoint", names.of(candidate.touchpoint()))
        .with("reward", candidate.reward());
  }

  /** The moments of truth of the map that are no candidates. */
  private ImmutableList<Message> compared(ImmutableList<DriversResult.NamedMoment> named) {
    ImmutableList.Builder<Message> compared = ImmutableList.builder();
    if (named.isEmpty()) {
      compared.add(say("named.none"));
    }
    for (DriversResult.NamedMoment.Standing standing :
        List.of(
            DriversResult.NamedMoment.Standing.NOT_A_CANDIDATE,
            DriversResult.NamedMoment.Standing.UNKNOWN)) {
      ImmutableSet<TouchpointId> touchpoints =
          named.stream()
              .filter(each -> each.standing() == standing)
              .map(DriversResult.NamedMoment::touchpoint)
              .collect(toImmutableSet());
      if (!touchpoints.isEmpty()) {
        compared.add(say("named." + standing).with("touchpoints", names.quoted(touchpoints)));
      }
    }
    return compared.build();
  }

  private Optional<Message> concentrate(DriversResult result) {
    return about(
            "concentrate",
            result.drivers().stream()
                .filter(
                    each -> each.quadrant().equals(Optional.of(Driver.Quadrant.CONCENTRATE_HERE)))
                .collect(toImmutableList()))
        .map(message -> message.with("measure", result.importanceMeasure()));
  }

  private Optional<Message> about(String key, List<Driver> drivers) {
    return drivers.isEmpty()
        ? Optional.empty()
        : Optional.of(say(key).with("touchpoints", names.ofDrivers(drivers)));
  }

  private ImmutableList<Message> cost() {
    return new MissingAnswers(respondents.completeness(), names, confidence).cost();
  }

  /** What penalties and rewards are where the overall rating is a yes or a no. */
  private Optional<Message> odds(DriversResult result) {
    return result.contrast() instanceof LogisticRegression.Fit
        ? Optional.of(
            say("odds")
                .with("no", respondents.overallScale().lowest())
                .with("yes", respondents.overallScale().highest()))
        : Optional.empty();
  }

  private void addShares(Answer<DriversResult> answer, DriversResult result) {
    ImmutableList<Driver> shared =
        result.drivers().stream()
            .filter(driver -> driver.share().isPresent())
            .sorted(comparingDouble(driver -> -driver.share().orElseThrow().value()))
            .collect(toImmutableList());
    if (shared.isEmpty()) {
      return;
    }
    Regression.Fit ratings = result.ratings().orElseThrow();
    Driver.Share first = shared.get(0).share().orElseThrow();
    Message shares =
        say(ratings.n() == respondents.complete() ? "contributions" : "contributions.some")
            .with("respondents", ratings.n())
            .with("method", say("shares." + first.by()))
            .with("r-squared", ratings.rSquared());
    answer
        .inWholeAmounts()
        .contributions(
            say(first.rank().isPresent() ? "title.ranked" : "title")
                .with("shares", shares)
                .with("confidence", confidence.level()));
    shared.forEach(
        driver ->
            answer.movedBy(POINTS * driver.share().orElseThrow().value(), contribution(driver)));
  }

  private Message contribution(Driver driver) {
    return say(driver.quadrant().isPresent() ? "contribution" : "contribution.no-quadrant")
        .with("touchpoint", ranked(driver))
        .with("importance", importance(driver))
        .with("performance", driver.performance().map(MeanEstimate::mean))
        .with("quadrant", driver.quadrant());
  }

  private Message ranked(Driver driver) {
    Optional<RankInterval> rank = driver.share().flatMap(Driver.Share::rank);
    String key =
        rank.map(ends -> ends.low() == ends.high() ? "ranked.certain" : "ranked")
            .orElse("unranked");
    return say(key)
        .with("touchpoint", names.of(driver.touchpoint()))
        .with("low", rank.map(RankInterval::low))
        .with("high", rank.map(RankInterval::high));
  }

  private static Message importance(Driver driver) {
    return say(driver.importance().isPresent() ? "importance" : "importance.unknown")
        .with("measure", driver.measure())
        .with("value", driver.importance());
  }

  /** In one line, set apart more than the commas within them; nothing where there are none. */
  static Optional<Object> groups(Iterable<?> parts) {
    return ImmutableList.<Object>copyOf(parts).stream()
        .reduce(
            (first, next) -> Terms.phrase("phrase.groups").with("first", first).with("next", next));
  }

  static Message say(String key) {
    return Message.of(WORDS, key);
  }
}
