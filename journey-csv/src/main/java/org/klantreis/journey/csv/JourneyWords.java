package org.klantreis.journey.csv;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.klantreis.journey.model.ChannelKind;
import org.klantreis.journey.model.MomentPlacement;
import org.klantreis.journey.model.MomentSource;
import org.klantreis.journey.model.NeedKind;

/** The words that cells of a sheet may hold, in English and Dutch; the first one is written. */
final class JourneyWords {

  static final ImmutableMap<String, NeedKind> NEEDS =
      ImmutableMap.of(
          "functional", NeedKind.FUNCTIONAL,
          "functioneel", NeedKind.FUNCTIONAL,
          "emotional", NeedKind.EMOTIONAL,
          "emotioneel", NeedKind.EMOTIONAL);

  static final ImmutableMap<String, ChannelKind> CHANNEL_KINDS =
      ImmutableMap.of(
          "digital", ChannelKind.DIGITAL,
          "digitaal", ChannelKind.DIGITAL,
          "physical", ChannelKind.PHYSICAL,
          "fysiek", ChannelKind.PHYSICAL,
          "telephone", ChannelKind.TELEPHONE,
          "telefonisch", ChannelKind.TELEPHONE);

  static final ImmutableMap<String, MomentPlacement> PLACEMENTS =
      ImmutableMap.of(
          "before", MomentPlacement.BEFORE,
          "voor", MomentPlacement.BEFORE,
          "vooraf", MomentPlacement.BEFORE,
          "during", MomentPlacement.DURING,
          "tijdens", MomentPlacement.DURING,
          "after", MomentPlacement.AFTER,
          "na", MomentPlacement.AFTER,
          "achteraf", MomentPlacement.AFTER);

  static final ImmutableMap<String, MomentSource> SOURCES =
      ImmutableMap.of(
          "customer-research", MomentSource.CUSTOMER_RESEARCH,
          "klantonderzoek", MomentSource.CUSTOMER_RESEARCH,
          "assumed", MomentSource.ASSUMED,
          "aangenomen", MomentSource.ASSUMED);

  static final ImmutableSet<String> YES = ImmutableSet.of("yes", "ja", "x");
  static final ImmutableSet<String> NO = ImmutableSet.of("no", "nee");

  private static final ImmutableSet<String> DIGITAL =
      ImmutableSet.of(
          "website",
          "web",
          "site",
          "online",
          "webshop",
          "app",
          "e-mail",
          "email",
          "mail",
          "chat",
          "chatbot",
          "whatsapp",
          "sms",
          "social media",
          "portal",
          "portaal",
          "newsletter",
          "nieuwsbrief",
          "video call",
          "videobellen");

  private static final ImmutableSet<String> PHYSICAL =
      ImmutableSet.of(
          "shop",
          "store",
          "winkel",
          "fair",
          "beurs",
          "catalogue",
          "catalog",
          "catalogus",
          "brochure",
          "folder",
          "letter",
          "brief",
          "post",
          "desk",
          "counter",
          "balie",
          "reception",
          "receptie",
          "branch",
          "vestiging",
          "office",
          "kantoor",
          "visit",
          "bezoek",
          "waiting room",
          "wachtkamer");

  private static final ImmutableSet<String> TELEPHONE =
      ImmutableSet.of("phone", "telefoon", "call", "call centre", "call center", "callcenter");

  private static final ImmutableMap<String, ChannelKind> CHANNELS = channels();

  private JourneyWords() {}

  private static ImmutableMap<String, ChannelKind> channels() {
    ImmutableMap.Builder<String, ChannelKind> kinds = ImmutableMap.builder();
    kinds.putAll(CHANNEL_KINDS);
    DIGITAL.forEach(name -> kinds.put(name, ChannelKind.DIGITAL));
    PHYSICAL.forEach(name -> kinds.put(name, ChannelKind.PHYSICAL));
    TELEPHONE.forEach(name -> kinds.put(name, ChannelKind.TELEPHONE));
    return kinds.buildOrThrow();
  }

  /** The kind of a channel that everybody knows. */
  static Optional<ChannelKind> kindOf(String channel) {
    return meant(CHANNELS, channel);
  }

  static <T> Optional<T> meant(ImmutableMap<String, T> words, String word) {
    return Optional.ofNullable(words.get(word.strip().toLowerCase(Locale.ROOT)));
  }

  static <T> String word(ImmutableMap<String, T> words, T meaning) {
    return words.entrySet().stream()
        .filter(entry -> entry.getValue().equals(meaning))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
