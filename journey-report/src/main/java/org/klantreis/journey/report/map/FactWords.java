package org.klantreis.journey.report.map;

import static java.util.stream.Collectors.joining;
import static org.klantreis.journey.report.words.ReportWords.sentence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.klantreis.journey.fact.Held;
import org.klantreis.journey.fact.Teller;
import org.klantreis.journey.fact.TouchpointFact;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.PhaseId;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.report.words.ReportWords;
import org.klantreis.journey.scoring.verdict.Terms;

/**
 * Puts what a touchpoint holds into words.
 *
 * @param words in the language of the report
 * @param journey whose phases, channels and touchpoints are referred to
 * @param scale of the ratings that are said without theirs
 */
record FactWords(ReportWords words, Journey journey, RatingScale scale) implements Teller<String> {

  private static final String DESCRIPTION = "description";

  /** What the touchpoint holds of that fact; empty where nothing is recorded. */
  Optional<String> say(TouchpointFact fact, Touchpoint touchpoint) {
    Optional<String> said = fact.of(touchpoint).map(held -> held.told(this));
    return fact == TouchpointFact.DEVICE
        ? said.map(each -> words.say(sentence("on-device").with("device", each)))
        : said;
  }

  @Override
  public String text(String text) {
    return text;
  }

  @Override
  public String choice(Enum<?> constant) {
    return words.say(constant);
  }

  @Override
  public String yesOrNo(boolean yes) {
    return words.say(yes ? "yes" : "no");
  }

  @Override
  public String share(double share) {
    return words.share(share);
  }

  @Override
  public String time(Duration time) {
    return words.duration(time);
  }

  @Override
  public String day(LocalDate day) {
    return day.toString();
  }

  @Override
  public String rating(Rating rating) {
    String value = words.plain(rating.value());
    return rating.scale().isComparableTo(scale)
        ? value
        : words.say(
            sentence("value.elsewhere").with("value", value).with("scale", rating.scale().name()));
  }

  @Override
  public String scale(RatingScale other) {
    return other.name();
  }

  @Override
  public String reference(Held.Noun noun, String id) {
    return switch (noun) {
      case PHASE -> journey.phase(PhaseId.of(id)).map(Phase::name).orElse(id);
      case CHANNEL -> journey.channel(ChannelId.of(id)).map(Channel::name).orElse(id);
      case TOUCHPOINT -> journey.touchpoint(TouchpointId.of(id)).map(Touchpoint::name).orElse(id);
    };
  }

  @Override
  public String several(ImmutableList<String> all) {
    return String.join("; ", all);
  }

  /** What is about the whole needs no name when it stands alone. */
  @Override
  public String byChoice(ImmutableMap<Enum<?>, String> all) {
    return all.keySet().equals(ImmutableSet.of(RatingAspect.OVERALL))
        ? all.values().iterator().next()
        : all.entrySet().stream()
            .map(each -> labelled(words.say(each.getKey()), each.getValue()))
            .collect(joining("; "));
  }

  private String labelled(String label, String text) {
    return words.say(Terms.phrase("phrase.labelled").with("label", label).with("text", text));
  }

  /** What it is, and behind a colon what people wrote of it. */
  @Override
  public String parts(ImmutableMap<String, String> parts) {
    String kinds =
        parts.entrySet().stream()
            .filter(part -> !part.getKey().equals(DESCRIPTION))
            .map(Map.Entry::getValue)
            .collect(joining(", "));
    return Optional.ofNullable(parts.get(DESCRIPTION))
        .map(text -> labelled(kinds, text))
        .orElse(kinds);
  }
}
