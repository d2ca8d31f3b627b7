package org.klantreis.journey.report.map;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klantreis.journey.report.drawing.Ink;
import org.klantreis.journey.report.words.ReportWords;
import org.klantreis.journey.scoring.rated.Basis;
import org.klantreis.journey.scoring.rated.Rated;
import org.klantreis.journey.scoring.rated.RatingRule;
import org.klantreis.journey.scoring.threshold.Link;
import org.klantreis.journey.scoring.threshold.MomentCertainty;
import org.klantreis.journey.scoring.threshold.Peak;
import org.klantreis.journey.scoring.threshold.ThresholdLevel;
import org.klantreis.journey.scoring.threshold.ThresholdResult;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;

/**
 * The verdict of the threshold scorer in plain words.
 *
 * @param level in a word or two
 * @param sentence what is behind it
 * @param ink of the level
 */
record Headline(String level, String sentence, Ink ink) {

  /** So many touchpoints are named. */
  private static final int FEW = 3;

  static Optional<Headline> of(MapModel model) {
    return model.judged().map(result -> of(model, result, Series.Role.MAP));
  }

  static Optional<Headline> ofToBe(MapModel model) {
    return model.judgedToBe().map(result -> of(model, result, Series.Role.TO_BE));
  }

  /** Where two journeys are compared, each sentence says which one it is about. */
  private static Headline of(MapModel model, ThresholdResult result, Series.Role role) {
    Headline plain = of(model.words(), model.rule(), result);
    if (model.toBe().isEmpty()) {
      return plain;
    }
    String name =
        model.series().stream()
            .filter(line -> line.role() == role)
            .findFirst()
            .map(Series::name)
            .orElse("");
    return new Headline(
        plain.level(),
        model
            .words()
            .say(
                Terms.phrase("phrase.labelled").with("label", name).with("text", plain.sentence())),
        plain.ink());
  }

  private static Headline of(ReportWords words, RatingRule rule, ThresholdResult result) {
    int breaks = result.chain().breaks().size();
    int rated = result.chain().rated().size();
    int unknown = result.chain().unknown().size();
    List<String> sentences = new ArrayList<>();
    if (rated == 0) {
      sentences.add(words.say(said("unknown")));
    } else {
      sentences.add(words.say(said("chain").with("breaks", breaks).with("rated", rated)));
      if (!(rule.basis() instanceof Basis.Mean)) {
        sentences.add(words.say(said("judged").with("basis", rule.basis().said())));
      }
      sentences.add(words.say(certainty(result)));
      int moments = result.momentsOfTruth().size();
      int hits = result.momentsOfTruth(Peak.Outcome.HIT).size();
      String key = moments == 0 ? "moments.none" : moments == 1 ? "moments.one" : "moments";
      sentences.add(words.say(said(key).with("moments", moments).with("hits", hits)));
      long open =
          result.momentsOfTruth().stream()
              .filter(peak -> peak.certainty() == MomentCertainty.OPEN)
              .count();
      if (open > 0 && result.level() != ThresholdLevel.BROKEN) {
        sentences.add(words.say(said("moments.open").with("open", open)));
      }
      if (unknown > 0) {
        sentences.add(words.say(said("unrated").with("unrated", unknown)));
      }
    }
    return new Headline(
        words.say(result.level()), String.join(" ", sentences), ink(result.level()));
  }

  /** How sure it is whether the chain is broken, and what it hangs on where that is open. */
  private static Message certainty(ThresholdResult result) {
    if (result.chain().rated().stream().noneMatch(Headline::isMeasured)) {
      return said("certainty.stated");
    }
    ImmutableList<String> deciding =
        result.certainty().deciding().stream()
            .filter(link -> link.isBreak() != result.chain().isUnbroken())
            .map(link -> link.touchpoint().name())
            .collect(toImmutableList());
    return said("certainty." + result.certainty().certainty())
        .with("touchpoints", Message.quoted(deciding.stream().limit(FEW).toList()))
        .with("more", Math.max(0, deciding.size() - FEW));
  }

  private static boolean isMeasured(Link link) {
    return link.rated().filter(Rated::isMeasured).isPresent();
  }

  private static Message said(String key) {
    return ReportWords.sentence("headline." + key);
  }

  private static Ink ink(ThresholdLevel level) {
    return switch (level) {
      case UNKNOWN -> Ink.MUTED;
      case BROKEN -> Ink.BELOW;
      case STEADY -> Ink.MET;
      case PARTLY_MEMORABLE, MEMORABLE -> Ink.EXCEEDED;
    };
  }
}
