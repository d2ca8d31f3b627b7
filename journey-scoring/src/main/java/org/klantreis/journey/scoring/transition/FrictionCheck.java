package org.klantreis.journey.scoring.transition;

import java.time.Duration;
import java.util.Optional;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.scoring.verdict.Figured;
import org.klantreis.journey.scoring.verdict.Figures;
import org.klantreis.journey.scoring.verdict.Message;
import org.klantreis.journey.scoring.verdict.Terms;

/**
 * One kind of friction looked for at one place.
 *
 * @param kind the kind
 * @param place the way or the phase
 * @param state what came of it
 * @param size what was found; absent where nothing is recorded
 */
public record FrictionCheck(FrictionKind kind, Place place, State state, Optional<Size> size)
    implements Figured {

  /** What came of looking. */
  public enum State {
    /** There is friction. */
    FRICTION,
    /** There is none. */
    CLEAR,
    /** What one would have to know is not recorded. */
    UNKNOWN
  }

  /** The kind, where, what came of it, and what was found. */
  @Override
  public Figures figures() {
    return Figures.builder()
        .put("kind", kind)
        .putAll(place.figures())
        .put("state", state)
        .putAll(size.map(Size::figures).orElseGet(Size::noFigures))
        .build();
  }

  /** Where a friction can be: on the way from one touchpoint to another, or in a phase. */
  public sealed interface Place extends Figured {

    /** The place by its name. */
    Message said();

    /** The same names for every place. */
    @Override
    Figures figures();

    /**
     * On the way.
     *
     * @param from where the way begins
     * @param to where it ends
     * @param consecutive whether the one follows the other on the timeline; any other way is judged
     *     only where the map records it
     */
    record Way(Touchpoint from, Touchpoint to, boolean consecutive) implements Place {

      @Override
      public Message said() {
        return FrictionWords.say(consecutive ? "way" : "way.other")
            .with("from", from.name())
            .with("to", to.name());
      }

      @Override
      public Figures figures() {
        return Figures.builder()
            .put("from", from.id().value())
            .put("to", to.id().value())
            .put("consecutive", consecutive)
            .absent("phase")
            .build();
      }
    }

    /**
     * In a phase.
     *
     * @param phase the phase
     */
    record Within(Phase phase) implements Place {

      @Override
      public Message said() {
        return Message.quoted(phase.name());
      }

      @Override
      public Figures figures() {
        return Figures.builder()
            .absent("from")
            .absent("to")
            .absent("consecutive")
            .put("phase", phase.id().value())
            .build();
      }
    }
  }

  /** How large a friction is, or what was found where there is none. */
  public sealed interface Size extends Figured {

    /** The size in words; absent where the kind of friction says it all. */
    Optional<Message> said();

    /** The same names for every size. */
    @Override
    Figures figures();

    /** The names of {@link #figures()} where nothing is recorded. */
    static Figures noFigures() {
      return Figures.builder().putAll(noTimes()).putAll(noChange()).putAll(noContacts()).build();
    }

    private static Figures noTimes() {
      return Figures.builder().absent("hours").absent("hours_too_long").build();
    }

    private static Figures noChange() {
      return Figures.builder().absent("before").absent("after").build();
    }

    private static Figures noContacts() {
      return Figures.builder()
          .absent("contacts")
          .absent("contacts_possible")
          .absent("contacts_missing")
          .build();
    }

    /**
     * Of lost information there is no more and no less.
     *
     * @param carriedOver whether what the customer told is known at the next touchpoint
     */
    record Information(boolean carriedOver) implements Size {

      @Override
      public Optional<Message> said() {
        return Optional.empty();
      }

      @Override
      public Figures figures() {
        return Size.noFigures();
      }
    }

    /**
     * The time between two touchpoints.
     *
     * @param elapsed how long it is
     * @param longest how long it may be
     */
    record Gap(Duration elapsed, Duration longest) implements Size {

      /** The time beyond what may be; zero when there is none. */
      public Duration excess() {
        return elapsed.compareTo(longest) > 0 ? elapsed.minus(longest) : Duration.ZERO;
      }

      @Override
      public Optional<Message> said() {
        return Optional.of(
            FrictionWords.say("size.gap")
                .with("elapsed", Terms.duration(elapsed))
                .with("longest", Terms.duration(longest)));
      }

      @Override
      public Figures figures() {
        return Figures.builder()
            .put("hours", Durations.hours(elapsed))
            .put("hours_too_long", Durations.hours(excess()))
            .putAll(Size.noChange())
            .putAll(Size.noContacts())
            .build();
      }
    }

    /**
     * What the customer goes on with.
     *
     * @param before the device, or the name of the channel, at the first touchpoint
     * @param after the one at the second
     */
    record Change(String before, String after) implements Size {

      @Override
      public Optional<Message> said() {
        return Optional.of(FrictionWords.say("size.change").with(this));
      }

      @Override
      public Figures figures() {
        return Figures.builder()
            .putAll(Size.noTimes())
            .put("before", before)
            .put("after", after)
            .putAll(Size.noContacts())
            .build();
      }
    }

    /**
     * The contacts in a phase.
     *
     * @param found how many touchpoints are known to lie in the phase
     * @param possible how many more may, because their phase is not recorded
     * @param fewest how many there should be
     */
    record Contacts(int found, int possible, long fewest) implements Size {

      /** How many are missing even if every touchpoint that may lie in the phase does. */
      public long shortfall() {
        return Math.max(0, fewest - found - possible);
      }

      @Override
      public Optional<Message> said() {
        return Optional.of(FrictionWords.say("size.contacts").with(this));
      }

      @Override
      public Figures figures() {
        return Figures.builder()
            .putAll(Size.noTimes())
            .putAll(Size.noChange())
            .put("contacts", found)
            .put("contacts_possible", possible)
            .put("contacts_missing", shortfall())
            .build();
      }
    }
  }
}
