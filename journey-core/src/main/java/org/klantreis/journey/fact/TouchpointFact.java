package org.klantreis.journey.fact;

import static org.klantreis.journey.fact.Recorded.byChoice;
import static org.klantreis.journey.fact.Recorded.choice;
import static org.klantreis.journey.fact.Recorded.each;
import static org.klantreis.journey.fact.Recorded.parts;
import static org.klantreis.journey.fact.Recorded.reference;
import static org.klantreis.journey.fact.Recorded.references;
import static org.klantreis.journey.fact.Recorded.share;
import static org.klantreis.journey.fact.Recorded.text;
import static org.klantreis.journey.fact.Recorded.texts;
import static org.klantreis.journey.fact.Recorded.time;
import static org.klantreis.journey.fact.Recorded.yesOrNo;

import com.google.common.base.CaseFormat;
import java.util.Optional;
import java.util.function.Function;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.PhaseId;
import org.klantreis.journey.model.Touchpoint;

/**
 * What a touchpoint can hold, with what is experienced there, in the order in which it is written.
 */
public enum TouchpointFact implements Fact<Touchpoint> {
  /** What evidence refers to. */
  ID(own(touchpoint -> text(touchpoint.id().value()))),
  /** What people call it. */
  NAME(own(touchpoint -> text(touchpoint.name()))),
  /** The phase that it belongs to. */
  PHASE(own(touchpoint -> reference(Held.Noun.PHASE, touchpoint.phase().map(PhaseId::value)))),
  /** The channel over which the persona has it. */
  CHANNEL(
      own(touchpoint -> reference(Held.Noun.CHANNEL, touchpoint.channel().map(ChannelId::value)))),
  /** The channels over which customers can have it as well. */
  OTHER_CHANNELS(
      own(
          touchpoint ->
              references(Held.Noun.CHANNEL, touchpoint.otherChannels(), ChannelId::value))),
  /** The device on which the persona has it. */
  DEVICE(own(touchpoint -> text(touchpoint.device()))),
  /** Who takes part. */
  ACTORS(own(touchpoint -> texts(touchpoint.actors()))),
  /** What else is worth knowing. */
  DESCRIPTION(own(touchpoint -> text(touchpoint.description()))),
  /** Whether the customer would miss it. */
  RELEVANCE(own(touchpoint -> choice(touchpoint.relevance()))),
  /** What the customer does. */
  ACTION(experienced(experience -> text(experience.action()))),
  /** Why the customer does it. */
  REASON(experienced(experience -> text(experience.reason()))),
  /** What the customer feels, described. */
  FEELING(experienced(experience -> text(experience.feeling()))),
  /** How pleasant that feeling is. */
  VALENCE(experienced(experience -> choice(experience.valence()))),
  /** What the customer needs. */
  NEED(experienced(experience -> parts(experience.need(), Facts.NEED))),
  /** Whether the customer feels welcome. */
  FEELS_WELCOME(experienced(experience -> yesOrNo(experience.feelsWelcome()))),
  /** The inner response, aspect by aspect. */
  RESPONSES(experienced(experience -> byChoice(experience.responses(), Held.Text::new))),
  /** What the customer expects to rate, aspect by aspect. */
  EXPECTATIONS(experienced(experience -> byChoice(experience.expectations(), Held.Rated::new))),
  /** The ratings that the map states, aspect by aspect. */
  RATINGS(experienced(experience -> byChoice(experience.ratings(), Held.Rated::new))),
  /** What the organisation promises, aspect by aspect. */
  PROMISES(experienced(experience -> byChoice(experience.promises(), Held.Rated::new))),
  /** How long the customer waits. */
  WAITING_TIME(experienced(experience -> time(experience.waitingTime()))),
  /** How much the experience surprises. */
  SURPRISE(experienced(experience -> share(experience.surprise()))),
  /** How customers themselves compare it with what they expected. */
  DISCONFIRMATION(experienced(experience -> choice(experience.disconfirmation()))),
  /** The moments of truth around it. */
  MOMENTS_OF_TRUTH(own(touchpoint -> each(touchpoint.momentsOfTruth(), Facts.MOMENT_OF_TRUTH)));

  // a function of the touchpoint alone, which no annotation can say
  @SuppressWarnings("ImmutableEnumChecker")
  private final Attribute attribute;

  TouchpointFact(Attribute attribute) {
    this.attribute = attribute;
  }

  /** An attribute of a touchpoint, or of the experience in it. */
  private record Attribute(boolean isExperienced, Function<Touchpoint, Optional<Held>> held) {}

  private static Attribute own(Function<Touchpoint, Optional<Held>> held) {
    return new Attribute(false, held);
  }

  private static Attribute experienced(Function<Experience, Optional<Held>> held) {
    return new Attribute(true, touchpoint -> held.apply(touchpoint.experience()));
  }

  @Override
  public String key() {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
  }

  @Override
  public Optional<Held> of(Touchpoint owner) {
    return attribute.held().apply(owner);
  }

  /** Whether it is part of the {@linkplain Touchpoint#experience() experience}. */
  public boolean isExperienced() {
    return attribute.isExperienced();
  }
}
