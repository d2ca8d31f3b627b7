package org.klantreis.journey.csv;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.klantreis.journey.model.ChannelKind;
import org.klantreis.journey.model.JourneyState;
import org.klantreis.journey.model.MomentPlacement;
import org.klantreis.journey.model.MomentSource;
import org.klantreis.journey.model.NeedKind;
import org.klantreis.journey.model.Valence;

/** The words that cells of a sheet may hold, in English and Dutch; the first one is written. */
final class JourneyWords {

  /** What may follow a face, to say how it is drawn. */
  private static final String TEXT_FACE = "\uFE0E";

  private static final String DRAWN_FACE = "\uFE0F";

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

  static final ImmutableMap<String, JourneyState> STATES =
      ImmutableMap.of(
          "as-is", JourneyState.AS_IS,
          "huidig", JourneyState.AS_IS,
          "to-be", JourneyState.TO_BE,
          "gewenst", JourneyState.TO_BE,
          "planned", JourneyState.PLANNED,
          "gepland", JourneyState.PLANNED,
          "actual", JourneyState.ACTUAL,
          "werkelijk", JourneyState.ACTUAL);

  private static final ImmutableMap<String, Valence> VALENCES =
      ImmutableMap.<String, Valence>builder()
          .put("very negative", Valence.VERY_NEGATIVE)
          .put("zeer negatief", Valence.VERY_NEGATIVE)
          .put("heel negatief", Valence.VERY_NEGATIVE)
          .put("negative", Valence.NEGATIVE)
          .put("negatief", Valence.NEGATIVE)
          .put("neutral", Valence.NEUTRAL)
          .put("neutraal", Valence.NEUTRAL)
          .put("positive", Valence.POSITIVE)
          .put("positief", Valence.POSITIVE)
          .put("very positive", Valence.VERY_POSITIVE)
          .put("zeer positief", Valence.VERY_POSITIVE)
          .put("heel positief", Valence.VERY_POSITIVE)
          .buildOrThrow();

  /** Faces, from anger and tears to joy. */
  private static final ImmutableMap<String, Valence> FACES =
      ImmutableMap.<String, Valence>builder()
          .putAll(faces(Valence.VERY_NEGATIVE, "😡 😠 🤬 😤 😭 😱 😫 😩"))
          .putAll(faces(Valence.NEGATIVE, "🙁 ☹ 😞 😟 😕 😔 😒 😢 😣 😖 😰"))
          .putAll(faces(Valence.NEUTRAL, "😐 😑 😶"))
          .putAll(faces(Valence.POSITIVE, "🙂 😊 ☺ 😌 😉"))
          .putAll(faces(Valence.VERY_POSITIVE, "😀 😃 😄 😁 😆 😍 🤩 🥰 🥳"))
          .buildOrThrow();

  private static ImmutableMap<String, Valence> faces(Valence valence, String faces) {
    ImmutableMap.Builder<String, Valence> all = ImmutableMap.builder();
    Splitter.on(' ').split(faces).forEach(face -> all.put(face, valence));
    return all.buildOrThrow();
  }

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

  /** A feeling in words, as a grade from -2 to 2, or as a face. */
  static Optional<Valence> valence(String cell) {
    String word = cell.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    String face = cell.replace(TEXT_FACE, "").replace(DRAWN_FACE, "");
    return Optional.ofNullable(FACES.get(face))
        .or(() -> meant(VALENCES, word))
        .or(
            () ->
                Cells.whole(cell).stream()
                    .boxed()
                    .flatMap(
                        grade ->
                            Arrays.stream(Valence.values()).filter(each -> each.grade() == grade))
                    .findFirst());
  }

  static String word(Valence valence) {
    return word(VALENCES, valence);
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
