package org.klantreis.journey.scoring.threshold;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.klantreis.journey.scoring.threshold.ThresholdWords.say;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.rated.BandJudgement;
import org.klantreis.journey.scoring.rated.Bands;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.statistics.Interval;
import org.klantreis.journey.scoring.statistics.Proportion;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;

/** Says how sure a level is. */
final class CertaintyWords {

  /** So many touchpoints are named; of others it is said how many there are. */
  private static final int FEW = 3;

  private final RatingRule rule;
  private final ThresholdResult result;
  private final boolean broken;

  CertaintyWords(RatingRule rule, ThresholdResult result) {
    this.rule = rule;
    this.result = result;
    this.broken = result.level() == ThresholdLevel.BROKEN;
  }

  /** A headline: the level and how sure it is, then what is behind it. */
  Message leading(Message detail) {
    Certainty chain = result.certainty().certainty();
    if (chain == Certainty.UNKNOWN) {
      return said("headline.unknown", detail);
    }
    if (!isMeasured()) {
      return said("headline.stated", detail);
    }
    if (broken) {
      return switch (chain) {
        case CERTAINLY_BROKEN ->
            said("headline.certain.broken", detail).with("touchpoints", sure());
        case CERTAINLY_UNBROKEN -> said("headline.cautious", detail);
        default -> said("headline.open", detail).with("open", openChain());
      };
    }
    List<Message> open = new ArrayList<>();
    open.addAll(openChain());
    open.addAll(openMoments());
    if (open.isEmpty()) {
      return said("headline.certain", detail);
    }
    return said(
            chain == Certainty.CERTAINLY_UNBROKEN ? "headline.open.moments" : "headline.open",
            detail)
        .with("open", open);
  }

  /** In which share of resamples it has which level, where that is open and they differ. */
  Optional<Message> levelShares() {
    return result
        .levelShare()
        .filter(shares -> isOpen() && !shares.byLevel().containsValue(1.0))
        .map(this::levelShares);
  }

  /** Whether it is unbroken, or each level where that alone does not tell them apart. */
  private Message levelShares(LevelShares shares) {
    List<Message> levels =
        shares.byLevel().entrySet().stream()
            .filter(each -> each.getValue() > 0)
            .map(
                each ->
                    say("level-share").with("level", each.getKey()).with("share", each.getValue()))
            .toList();
    long unbroken = levels.size() - (shares.of(ThresholdLevel.BROKEN) > 0 ? 1 : 0);
    return say(unbroken > 1 ? "level-shares.several" : "level-shares")
        .with("unbroken", shares.unbroken())
        .with("resamples", result.resamples())
        .with("levels", levels);
  }

  /** The first few by name, and how many more there are. */
  static Message firstFew(List<Touchpoint> touchpoints) {
    return few(
        touchpoints.size(), touchpoints.stream().map(each -> Message.quoted(each.name())).toList());
  }

  private static Message few(int count, List<Message> names) {
    return say("few")
        .with("names", names.stream().limit(FEW).toList())
        .with("more", Math.max(0, count - FEW));
  }

  private boolean isMeasured() {
    return rated().anyMatch(Rated::isMeasured);
  }

  private boolean isOpen() {
    return result.certainty().certainty() == Certainty.OPEN
        || (!broken && !openMoments().isEmpty());
  }

  private Stream<Rated> rated() {
    return result.chain().rated().stream().flatMap(link -> link.rated().stream());
  }

  private Message said(String key, Message detail) {
    return say(key)
        .with("level", result.level())
        .with("basis", say("basis." + rule.basis().getClass().getSimpleName()))
        .with("detail", detail);
  }

  private Message sure() {
    ImmutableList<Link> deciding = result.certainty().deciding();
    return few(deciding.size(), rated(deciding, each -> true).stream().map(this::value).toList());
  }

  /** What may be otherwise along the chain, by what makes it so. */
  private List<Message> openChain() {
    ImmutableList<Link> deciding =
        result.certainty().deciding().stream()
            .filter(link -> link.isBreak() == broken)
            .collect(toImmutableList());
    List<Message> open = new ArrayList<>();
    List<Rated> doubtful = rated(deciding, each -> each.isMeasured() && each.isEnoughToSettle());
    if (!doubtful.isEmpty()) {
      open.add(doubt(doubtful));
    }
    addNamed(
        open,
        "few-answers",
        rated(deciding, each -> each.isMeasured() && !each.isEnoughToSettle()));
    addNamed(open, "only-stated", rated(deciding, each -> !each.isMeasured()));
    return open;
  }

  private void addNamed(List<Message> open, String key, List<Rated> rated) {
    if (!rated.isEmpty()) {
      open.add(
          say("open." + key)
              .with("count", rated.size())
              .with("touchpoints", few(rated.size(), rated.stream().map(this::value).toList())));
    }
  }

  /** What lies on one side of the cut, and may lie on the other. */
  private Message doubt(List<Rated> rated) {
    boolean shows = rated.stream().anyMatch(this::showsDoubt);
    Message said =
        say("open." + side() + (shows ? "" : ".chance"))
            .with("cut", cut(rated.get(0)))
            .with("tested", tested())
            .with("touchpoints", few(rated.size(), rated.stream().map(this::value).toList()))
            .with("within", say("open.within.none"));
    if (rule.basis() instanceof Basis.Share share) {
      said = said.with("share", share.q());
    }
    Optional<Interval> only = rated.size() == 1 && shows ? ends(rated.get(0)) : Optional.empty();
    if (only.isEmpty()) {
      return said;
    }
    return said.with("within", within(rated.get(0), only.get()));
  }

  private Message within(Rated rated, Interval ends) {
    if (rule.basis() instanceof Basis.Share) {
      return Terms.within(say("open.within.share"), ends, rule.confidence());
    }
    return Terms.within(say("open.within"), ends, rule.confidence())
        .with("low", rule.said(ends.low(), rated.scale()))
        .with("high", rule.said(ends.high(), rated.scale()));
  }

  private String side() {
    String side = broken ? "low" : "high";
    if (rule.basis() instanceof Basis.LowerEnd) {
      return "either";
    }
    return rule.basis() instanceof Basis.Share ? "share." + side : side;
  }

  /** Whether the interval that is shown holds both sides of what decides. */
  private boolean showsDoubt(Rated rated) {
    double decides = rule.basis() instanceof Basis.Share share ? share.q() : cut(rated);
    return ends(rated)
        .filter(ends -> !Bands.reaches(ends.low(), decides) && Bands.reaches(ends.high(), decides))
        .isPresent();
  }

  private Optional<Interval> ends(Rated rated) {
    return rule.basis() instanceof Basis.Share
        ? shareAtLeastMet(rated).map(Proportion::interval)
        : rated.interval();
  }

  private static Optional<Proportion> shareAtLeastMet(Rated rated) {
    return rated.judgement().map(BandJudgement::shares).map(shares -> shares.atLeastMet());
  }

  private long tested() {
    return rated().filter(each -> each.isMeasured() && each.isEnoughToSettle()).count();
  }

  /** What may become of the moments of truth, which only matters along an unbroken chain. */
  private List<Message> openMoments() {
    List<Message> open = new ArrayList<>();
    for (Peak.Outcome outcome : Peak.Outcome.values()) {
      ImmutableList<Peak> peaks =
          result.momentsOfTruth(outcome).stream()
              .filter(peak -> peak.certainty() == MomentCertainty.OPEN)
              .collect(toImmutableList());
      if (!peaks.isEmpty()) {
        open.add(
            say("open.moments." + outcome)
                .with("count", peaks.size())
                .with("moments", few(peaks.size(), peaks.stream().map(Peak::said).toList())));
      }
    }
    return open;
  }

  private static List<Rated> rated(List<Link> links, Predicate<Rated> which) {
    return links.stream().flatMap(link -> link.rated().stream()).filter(which).toList();
  }

  private double cut(Rated rated) {
    return rule.bands(rated.scale()).orElseThrow().met();
  }

  /** A name with what decides there, in short. */
  private Message value(Rated rated) {
    Optional<Proportion> share =
        rule.basis() instanceof Basis.Share ? shareAtLeastMet(rated) : Optional.empty();
    return share
        .map(known -> say("value.share").with("value", known.value()))
        .orElseGet(() -> say("value").with("value", rule.said(rated.value(), rated.scale())))
        .with("name", rated.touchpoint().name());
  }
}
