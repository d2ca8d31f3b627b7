package org.klantreis.journey.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.time.LocalDate;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;

/** Tells what is held as Java spells it. */
final class Spelled implements Teller<String> {

  @Override
  public String text(String text) {
    return text;
  }

  @Override
  public String choice(Enum<?> constant) {
    return constant.name();
  }

  @Override
  public String yesOrNo(boolean yes) {
    return Boolean.toString(yes);
  }

  @Override
  public String share(double share) {
    return Double.toString(share);
  }

  @Override
  public String time(Duration time) {
    return time.toString();
  }

  @Override
  public String day(LocalDate day) {
    return day.toString();
  }

  @Override
  public String rating(Rating rating) {
    return rating.toString();
  }

  @Override
  public String scale(RatingScale scale) {
    return scale.name();
  }

  @Override
  public String reference(Held.Noun noun, String id) {
    return noun + " " + id;
  }

  @Override
  public String several(ImmutableList<String> all) {
    return String.join(", ", all);
  }

  @Override
  public String byChoice(ImmutableMap<Enum<?>, String> all) {
    return all.toString();
  }

  @Override
  public String parts(ImmutableMap<String, String> parts) {
    return parts.toString();
  }
}
