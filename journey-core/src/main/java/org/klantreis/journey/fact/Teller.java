package org.klantreis.journey.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalDate;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;

/**
 * Puts what is held into another form: into words of a language, into cells. A sort of thing that
 * can be held and is not told does not compile.
 *
 * @param <R> the form
 */
public interface Teller<R> {

  /** What people wrote. */
  R text(String text);

  /** One of a few. */
  R choice(Enum<?> constant);

  /** Whether something is so. */
  R yesOrNo(boolean yes);

  /** A part of something; 1 is all of it. */
  R share(double share);

  /** How long something takes. */
  R time(Duration time);

  /** When something was. */
  R day(LocalDate day);

  /** A number on its scale. */
  R rating(Rating rating);

  /** What numbers are on. */
  R scale(RatingScale scale);

  /** Another noun of the same journey. */
  R reference(Held.Noun noun, String id);

  /** More than one of the same sort. */
  R several(ImmutableList<R> all);

  /** One for each of some choices, in their order. */
  R byChoice(ImmutableMap<Enum<?>, R> all);

  /** The recorded facts of a noun within a noun, by their keys. */
  R parts(ImmutableMap<String, R> parts);
}
