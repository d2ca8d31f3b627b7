package org.klantreis.journey.report.map;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.klantreis.journey.fact.Held;
import org.klantreis.journey.fact.Teller;
import org.klantreis.journey.fact.TouchpointFact;
import org.klantreis.journey.model.ChannelId;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.PhaseId;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.report.drawing.Markup;
import org.klantreis.journey.report.words.ReportWords;

/**
 * What a reader must find of a fact: each text, word and number of it, wherever it stands.
 *
 * @param journey whose phases and channels are referred to
 * @param words in the language of the report
 */
record Spoken(Journey journey, ReportWords words) implements Teller<ImmutableSet<String>> {

  /** All but the id, which evidence refers to; people read the name. */
  static Set<TouchpointFact> facts() {
    return EnumSet.complementOf(EnumSet.of(TouchpointFact.ID));
  }

  static ImmutableSet<String> of(
      TouchpointFact fact, Touchpoint touchpoint, Journey journey, ReportWords words) {
    return fact.of(touchpoint)
        .map(held -> held.told(new Spoken(journey, words)))
        .orElse(ImmutableSet.of());
  }

  /** The text of a page, without its tags. */
  static String plain(String html) {
    return html.replaceAll("<[^>]*>", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** The lines of each touchpoint in a report as text. */
  static List<String> touchpoints(String report) {
    List<String> touchpoints = new ArrayList<>();
    boolean within = false;
    for (String line : report.lines().toList()) {
      if (line.startsWith((touchpoints.size() + 1) + ". ")) {
        touchpoints.add(line);
        within = true;
      } else if (within && line.startsWith("    ")) {
        touchpoints.add(touchpoints.remove(touchpoints.size() - 1) + "\n" + line);
      } else {
        within = false;
      }
    }
    return touchpoints;
  }

  private static ImmutableSet<String> one(String said) {
    return ImmutableSet.of(Markup.oneLine(said));
  }

  private static ImmutableSet<String> all(Collection<ImmutableSet<String>> said) {
    return said.stream().flatMap(Set::stream).collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public ImmutableSet<String> text(String text) {
    return one(text);
  }

  @Override
  public ImmutableSet<String> choice(Enum<?> constant) {
    return one(words.say(constant));
  }

  @Override
  public ImmutableSet<String> yesOrNo(boolean yes) {
    return one(words.say(yes ? "yes" : "no"));
  }

  @Override
  public ImmutableSet<String> share(double share) {
    return one(words.share(share));
  }

  @Override
  public ImmutableSet<String> time(Duration time) {
    return one(words.duration(time));
  }

  @Override
  public ImmutableSet<String> day(LocalDate day) {
    return one(day.toString());
  }

  @Override
  public ImmutableSet<String> rating(Rating rating) {
    return one(words.plain(rating.value()));
  }

  @Override
  public ImmutableSet<String> scale(RatingScale scale) {
    return one(scale.name());
  }

  @Override
  public ImmutableSet<String> reference(Held.Noun noun, String id) {
    return one(
        switch (noun) {
          case PHASE -> journey.phase(PhaseId.of(id)).orElseThrow().name();
          case CHANNEL -> journey.channel(ChannelId.of(id)).orElseThrow().name();
          case TOUCHPOINT -> journey.touchpoint(TouchpointId.of(id)).orElseThrow().name();
        });
  }

  @Override
  public ImmutableSet<String> several(ImmutableList<ImmutableSet<String>> all) {
    return all(all);
  }

  @Override
  public ImmutableSet<String> byChoice(ImmutableMap<Enum<?>, ImmutableSet<String>> all) {
    return all(all.values());
  }

  @Override
  public ImmutableSet<String> parts(ImmutableMap<String, ImmutableSet<String>> parts) {
    return all(parts.values());
  }
}
