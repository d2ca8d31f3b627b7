package org.klantreis.journey.fact;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;

/**
 * What is held of a fact, as plain parts. Two are equal exactly when the attributes are that they
 * come from.
 */
public sealed interface Held {

  /** Puts it into another form, such as words. */
  <R> R told(Teller<R> teller);

  /**
   * What people wrote.
   *
   * @param text not blank
   */
  record Text(String text) implements Held {
    @Override
    public <R> R told(Teller<R> teller) {
      return teller.text(text);
    }
  }

  /**
   * One of a few.
   *
   * @param constant which one
   */
  record Choice(Enum<?> constant) implements Held {
    @Override
    public <R> R told(Teller<R> teller) {
      return teller.choice(constant);
    }
  }

  /**
   * Whether something is so.
   *
   * @param yes that it is
   */
  record YesOrNo(boolean yes) implements Held {
    @Override
    public <R> R told(Teller<R> teller) {
      return teller.yesOrNo(yes);
    }
  }

  /**
   * A part of something.
   *
   * @param share 1 is all of it
   */
  record Share(double share) implements Held {
    @Override
    public <R> R told(Teller<R> teller) {
      return teller.share(share);
    }
  }

  /**
   * How long something takes.
   *
   * @param time not negative
   */
  record Time(Duration time) implements Held {
    @Override
    public <R> R told(Teller<R> teller) {
      return teller.time(time);
    }
  }

  /**
   * When something was.
   *
   * @param day of the calendar
   */
  record Day(LocalDate day) implements Held {
    @Override
    public <R> R told(Teller<R> teller) {
      return teller.day(day);
    }
  }

  /**
   * A number that somebody gave, or would give.
   *
   * @param rating on its scale
   */
  record Rated(Rating rating) implements Held {
    @Override
    public <R> R told(Teller<R> teller) {
      return teller.rating(rating);
    }
  }

  /**
   * What numbers are on.
   *
   * @param scale by its name and its ends
   */
  record Scale(RatingScale scale) implements Held {
    @Override
    public <R> R told(Teller<R> teller) {
      return teller.scale(scale);
    }
  }

  /** What can be referred to. */
  enum Noun {
    /** A phase. */
    PHASE,
    /** A channel. */
    CHANNEL,
    /** A touchpoint. */
    TOUCHPOINT
  }

  /**
   * Another noun of the same journey.
   *
   * @param noun what it is
   * @param id which one
   */
  record Reference(Noun noun, String id) implements Held {
    @Override
    public <R> R told(Teller<R> teller) {
      return teller.reference(noun, id);
    }
  }

  /**
   * More than one of the same sort.
   *
   * @param all not empty; a set where their order does not count
   */
  record Several(ImmutableCollection<Held> all) implements Held {
    @Override
    public <R> R told(Teller<R> teller) {
      return teller.several(all.stream().map(each -> each.told(teller)).collect(toImmutableList()));
    }
  }

  /**
   * One for each of some choices, such as a rating for each aspect.
   *
   * @param all not empty, in the order of the choices
   */
  record ByChoice(ImmutableMap<Enum<?>, Held> all) implements Held {
    @Override
    public <R> R told(Teller<R> teller) {
      return teller.byChoice(toldValues(all, teller));
    }
  }

  /**
   * A noun within a noun, such as the need at a touchpoint.
   *
   * @param parts its recorded facts, by their keys
   */
  record Parts(ImmutableMap<String, Held> parts) implements Held {
    @Override
    public <R> R told(Teller<R> teller) {
      return teller.parts(toldValues(parts, teller));
    }
  }

  private static <K, R> ImmutableMap<K, R> toldValues(ImmutableMap<K, Held> all, Teller<R> teller) {
    Function<Map.Entry<K, Held>, R> told = entry -> entry.getValue().told(teller);
    return all.entrySet().stream().collect(toImmutableMap(Map.Entry::getKey, told));
  }
}
