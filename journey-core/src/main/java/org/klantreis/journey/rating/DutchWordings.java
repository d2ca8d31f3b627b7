package org.klantreis.journey.rating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** The wordings that ship in Dutch, the lowest answer first; a bar between spellings of one. */
final class DutchWordings {

  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private static final String NEITHER_AGREE =
      "Niet mee eens, niet mee oneens|Niet eens, niet oneens|Niet mee oneens, niet mee eens"
          + "|Niet mee eens en niet mee oneens|Niet mee eens of oneens|Niet mee eens/niet mee oneens"
          + "|Niet eens en niet oneens|Niet eens/niet oneens|Noch mee eens, noch mee oneens"
          + "|Noch eens, noch oneens|Mee eens noch mee oneens|Eens noch oneens|Neutraal";
  private static final String NEITHER_SATISFIED =
      "Niet tevreden, niet ontevreden|Niet ontevreden, niet tevreden"
          + "|Niet tevreden en niet ontevreden|Niet ontevreden en niet tevreden"
          + "|Niet tevreden/niet ontevreden|Niet tevreden maar ook niet ontevreden"
          + "|Noch tevreden, noch ontevreden|Tevreden noch ontevreden|Neutraal";
  private static final String NEITHER_LIKELY =
      "Niet waarschijnlijk, niet onwaarschijnlijk|Niet waarschijnlijk en niet onwaarschijnlijk"
          + "|Noch waarschijnlijk, noch onwaarschijnlijk|Waarschijnlijk noch onwaarschijnlijk"
          + "|Neutraal";
  private static final String NEITHER_EASY =
      "Niet makkelijk, niet moeilijk|Niet moeilijk, niet makkelijk"
          + "|Niet gemakkelijk, niet moeilijk|Niet moeilijk, niet gemakkelijk"
          + "|Niet makkelijk en niet moeilijk|Niet gemakkelijk en niet moeilijk"
          + "|Noch makkelijk, noch moeilijk|Noch gemakkelijk, noch moeilijk"
          + "|Makkelijk noch moeilijk|Gemakkelijk noch moeilijk|Neutraal";

  private static final String DISAGREE = "Mee oneens|Oneens|Niet mee eens|Niet eens";
  private static final String AGREE = "Mee eens|Eens";
  private static final String MOST_DISAGREE =
      "Helemaal mee oneens|Helemaal niet mee eens|Helemaal oneens|Zeer mee oneens|Zeer oneens"
          + "|Volledig mee oneens|Volledig oneens|Sterk mee oneens|Sterk oneens"
          + "|Volstrekt mee oneens|Totaal mee oneens|Totaal niet mee eens";
  private static final String MOST_AGREE =
      "Helemaal mee eens|Helemaal eens|Zeer mee eens|Zeer eens|Volledig mee eens|Volledig eens"
          + "|Sterk mee eens|Sterk eens|Volstrekt mee eens|Totaal mee eens";
  private static final String RATHER_DISAGREE =
      "Enigszins mee oneens|Enigszins oneens|Een beetje mee oneens|Een beetje oneens"
          + "|Beetje mee oneens|Beetje oneens|Eerder mee oneens|Eerder oneens|Enigzins mee oneens";
  private static final String RATHER_AGREE =
      "Enigszins mee eens|Enigszins eens|Een beetje mee eens|Een beetje eens|Beetje mee eens"
          + "|Beetje eens|Eerder mee eens|Eerder eens|Enigzins mee eens";

  private static final String DISSATISFIED = "Ontevreden|Niet tevreden";
  private static final String MOST_DISSATISFIED =
      "Zeer ontevreden|Heel ontevreden|Erg ontevreden|Uiterst ontevreden|Helemaal ontevreden"
          + "|Heel erg ontevreden";
  private static final String MOST_SATISFIED =
      "Zeer tevreden|Heel tevreden|Erg tevreden|Uiterst tevreden|Helemaal tevreden"
          + "|Heel erg tevreden";
  private static final String RATHER_DISSATISFIED =
      "Enigszins ontevreden|Een beetje ontevreden|Beetje ontevreden|Eerder ontevreden"
          + "|Enigzins ontevreden";
  private static final String RATHER_SATISFIED =
      "Enigszins tevreden|Een beetje tevreden|Beetje tevreden|Eerder tevreden|Redelijk tevreden"
          + "|Enigzins tevreden";

  private static final String MOST_UNLIKELY =
      "Zeer onwaarschijnlijk|Heel onwaarschijnlijk|Erg onwaarschijnlijk|Uiterst onwaarschijnlijk";
  private static final String MOST_LIKELY =
      "Zeer waarschijnlijk|Heel waarschijnlijk|Erg waarschijnlijk|Uiterst waarschijnlijk";
  private static final String RATHER_UNLIKELY =
      "Enigszins onwaarschijnlijk|Een beetje onwaarschijnlijk|Eerder onwaarschijnlijk";
  private static final String RATHER_LIKELY =
      "Enigszins waarschijnlijk|Een beetje waarschijnlijk|Eerder waarschijnlijk";

  private static final String EASY = "Makkelijk|Gemakkelijk";
  private static final String MOST_DIFFICULT =
      "Zeer moeilijk|Heel moeilijk|Erg moeilijk|Uiterst moeilijk|Heel erg moeilijk";
  private static final String MOST_EASY =
      "Zeer makkelijk|Zeer gemakkelijk|Heel makkelijk|Heel gemakkelijk|Erg makkelijk"
          + "|Erg gemakkelijk|Uiterst makkelijk|Uiterst gemakkelijk|Heel erg makkelijk"
          + "|Heel erg gemakkelijk";
  private static final String RATHER_DIFFICULT =
      "Enigszins moeilijk|Een beetje moeilijk|Beetje moeilijk|Eerder moeilijk";
  private static final String RATHER_EASY =
      "Enigszins makkelijk|Enigszins gemakkelijk|Een beetje makkelijk|Een beetje gemakkelijk"
          + "|Eerder makkelijk|Eerder gemakkelijk|Redelijk makkelijk|Redelijk gemakkelijk";

  private static final String VERY_BAD = "Zeer slecht|Heel slecht|Erg slecht";
  private static final String VERY_GOOD = "Zeer goed|Heel goed|Erg goed|Uitstekend";

  static final ImmutableList<RatingWording> ALL =
      ImmutableList.<RatingWording>builder()
          .addAll(agreement())
          .addAll(satisfaction())
          .addAll(likelihood())
          .addAll(frequency())
          .addAll(quality())
          .addAll(ease())
          .build();

  static final ImmutableSet<String> NO_ANSWER =
      ImmutableSet.of(
          "Weet ik niet",
          "Weet niet",
          "Weet het niet",
          "Ik weet het niet",
          "Weet niet / geen mening",
          "Weet ik niet / geen mening",
          "Weet niet / n.v.t.",
          "Weet ik niet / niet van toepassing",
          "Geen idee",
          "Geen mening",
          "Geen antwoord",
          "Geen antwoord gegeven",
          "n.v.t.",
          "nvt",
          "Niet van toepassing",
          "Niet van toepassing (n.v.t.)",
          "Wil ik niet zeggen",
          "Wil niet zeggen",
          "Zeg ik liever niet",
          "Liever niet zeggen",
          "Dat zeg ik liever niet",
          "Onbekend");

  private DutchWordings() {}

  private static ImmutableList<RatingWording> agreement() {
    return ImmutableList.of(
        of("agreement-5-nl", MOST_DISAGREE, DISAGREE, NEITHER_AGREE, AGREE, MOST_AGREE),
        of(
            "agreement-5-somewhat-nl",
            MOST_DISAGREE,
            RATHER_DISAGREE,
            NEITHER_AGREE,
            RATHER_AGREE,
            MOST_AGREE),
        of(
            "agreement-7-nl",
            MOST_DISAGREE,
            DISAGREE + "|Grotendeels mee oneens",
            RATHER_DISAGREE,
            NEITHER_AGREE,
            RATHER_AGREE,
            AGREE + "|Grotendeels mee eens",
            MOST_AGREE),
        of(
            "agreement-7-strongly-nl",
            "Helemaal mee oneens|Helemaal oneens|Volledig mee oneens",
            "Sterk mee oneens|Sterk oneens|Zeer mee oneens|Zeer oneens",
            DISAGREE,
            NEITHER_AGREE,
            AGREE,
            "Sterk mee eens|Sterk eens|Zeer mee eens|Zeer eens",
            "Helemaal mee eens|Helemaal eens|Volledig mee eens"),
        of(
            "agreement-6-nl",
            MOST_DISAGREE,
            DISAGREE + "|Grotendeels mee oneens",
            RATHER_DISAGREE,
            RATHER_AGREE,
            AGREE + "|Grotendeels mee eens",
            MOST_AGREE),
        of("agreement-4-nl", MOST_DISAGREE, DISAGREE, AGREE, MOST_AGREE),
        of("agreement-4-somewhat-nl", MOST_DISAGREE, RATHER_DISAGREE, RATHER_AGREE, MOST_AGREE),
        of("agreement-3-nl", DISAGREE, NEITHER_AGREE, AGREE));
  }

  private static ImmutableList<RatingWording> satisfaction() {
    return ImmutableList.of(
        of(
            "satisfaction-5-nl",
            MOST_DISSATISFIED,
            DISSATISFIED,
            NEITHER_SATISFIED,
            "Tevreden",
            MOST_SATISFIED),
        of(
            "satisfaction-5-somewhat-nl",
            MOST_DISSATISFIED,
            RATHER_DISSATISFIED,
            NEITHER_SATISFIED,
            RATHER_SATISFIED,
            MOST_SATISFIED),
        of(
            "satisfaction-5-not-at-all-nl",
            "Helemaal niet tevreden",
            "Niet zo tevreden|Niet erg tevreden|Een beetje tevreden|Niet heel tevreden",
            "Enigszins tevreden|Redelijk tevreden|Tamelijk tevreden",
            "Zeer tevreden|Erg tevreden|Heel tevreden",
            "Uiterst tevreden|Uitermate tevreden|Helemaal tevreden|Volledig tevreden"),
        of(
            "satisfaction-7-nl",
            MOST_DISSATISFIED,
            DISSATISFIED + "|Matig ontevreden|Grotendeels ontevreden",
            RATHER_DISSATISFIED,
            NEITHER_SATISFIED,
            RATHER_SATISFIED,
            "Tevreden|Grotendeels tevreden",
            MOST_SATISFIED),
        of(
            "satisfaction-7-extremely-nl",
            "Uiterst ontevreden|Helemaal ontevreden",
            "Zeer ontevreden|Heel ontevreden|Erg ontevreden",
            "Enigszins ontevreden|Een beetje ontevreden|Ontevreden",
            NEITHER_SATISFIED,
            "Enigszins tevreden|Een beetje tevreden|Tevreden",
            "Zeer tevreden|Heel tevreden|Erg tevreden",
            "Uiterst tevreden|Helemaal tevreden"),
        of(
            "satisfaction-6-nl",
            MOST_DISSATISFIED,
            DISSATISFIED + "|Matig ontevreden|Grotendeels ontevreden",
            RATHER_DISSATISFIED,
            RATHER_SATISFIED,
            "Tevreden|Grotendeels tevreden",
            MOST_SATISFIED),
        of("satisfaction-4-nl", MOST_DISSATISFIED, DISSATISFIED, "Tevreden", MOST_SATISFIED),
        of(
            "satisfaction-4-somewhat-nl",
            MOST_DISSATISFIED,
            RATHER_DISSATISFIED,
            RATHER_SATISFIED,
            MOST_SATISFIED),
        of(
            "satisfaction-4-not-at-all-nl",
            "Helemaal niet tevreden",
            "Niet zo tevreden|Niet erg tevreden|Een beetje tevreden",
            "Tevreden|Redelijk tevreden|Tamelijk tevreden",
            "Zeer tevreden|Erg tevreden|Heel tevreden"),
        of("satisfaction-3-nl", DISSATISFIED, NEITHER_SATISFIED, "Tevreden"));
  }

  private static ImmutableList<RatingWording> likelihood() {
    return ImmutableList.of(
        of(
            "likelihood-5-nl",
            MOST_UNLIKELY,
            "Onwaarschijnlijk",
            NEITHER_LIKELY,
            "Waarschijnlijk",
            MOST_LIKELY),
        of(
            "likelihood-5-somewhat-nl",
            MOST_UNLIKELY,
            RATHER_UNLIKELY,
            NEITHER_LIKELY,
            RATHER_LIKELY,
            MOST_LIKELY),
        of(
            "likelihood-5-not-at-all-nl",
            "Helemaal niet waarschijnlijk",
            "Niet zo waarschijnlijk|Niet erg waarschijnlijk|Een beetje waarschijnlijk",
            "Enigszins waarschijnlijk|Redelijk waarschijnlijk",
            "Zeer waarschijnlijk|Heel waarschijnlijk|Erg waarschijnlijk",
            "Uiterst waarschijnlijk|Uitermate waarschijnlijk"),
        of(
            "likelihood-5-definitely-nl",
            "Zeker niet|Beslist niet|Absoluut niet",
            "Waarschijnlijk niet",
            "Misschien|Misschien wel, misschien niet|Wellicht",
            "Waarschijnlijk wel|Waarschijnlijk",
            "Zeker wel|Zeker|Beslist wel|Absoluut wel|Absoluut"),
        of(
            "likelihood-7-nl",
            MOST_UNLIKELY,
            "Onwaarschijnlijk",
            RATHER_UNLIKELY,
            NEITHER_LIKELY,
            RATHER_LIKELY,
            "Waarschijnlijk",
            MOST_LIKELY),
        of("likelihood-4-nl", MOST_UNLIKELY, "Onwaarschijnlijk", "Waarschijnlijk", MOST_LIKELY),
        of("likelihood-4-somewhat-nl", MOST_UNLIKELY, RATHER_UNLIKELY, RATHER_LIKELY, MOST_LIKELY),
        of("likelihood-3-nl", "Onwaarschijnlijk", NEITHER_LIKELY, "Waarschijnlijk"));
  }

  private static ImmutableList<RatingWording> frequency() {
    String rarely = "Zelden|Bijna nooit|Nauwelijks";
    String sometimes = "Soms|Af en toe|Nu en dan";
    String often = "Vaak|Meestal|Regelmatig|Dikwijls";
    return ImmutableList.of(
        of("frequency-5-nl", "Nooit", rarely, sometimes, often, "Altijd|Zeer vaak|Heel vaak"),
        of("frequency-5-regularly-nl", "Nooit", sometimes, "Regelmatig", "Vaak", "Altijd"),
        of(
            "frequency-5-half-nl",
            "Nooit",
            "Soms",
            "Ongeveer de helft van de tijd|De helft van de tijd",
            "Meestal|Het grootste deel van de tijd",
            "Altijd"),
        of("frequency-4-nl", "Nooit", rarely, sometimes, "Vaak|Regelmatig|Zeer vaak|Heel vaak"),
        of("frequency-4-always-nl", "Nooit", "Soms|Zelden", "Meestal|Vaak", "Altijd"),
        of("frequency-3-nl", "Nooit", sometimes, "Altijd|Vaak"));
  }

  private static ImmutableList<RatingWording> quality() {
    String average =
        "Gemiddeld|Matig|Redelijk|Voldoende|Neutraal|Niet goed, niet slecht"
            + "|Niet goed en niet slecht|Niet slecht, niet goed|Goed noch slecht";
    return ImmutableList.of(
        of("quality-5-nl", VERY_BAD, "Slecht", average, "Goed", VERY_GOOD),
        of(
            "quality-5-poor-nl",
            "Slecht|Onvoldoende",
            "Matig",
            "Redelijk|Voldoende",
            "Goed",
            VERY_GOOD),
        of(
            "quality-5-fair-nl",
            "Slecht",
            "Matig|Redelijk",
            "Goed",
            "Zeer goed|Heel goed|Erg goed",
            "Uitstekend|Uitmuntend"),
        of(
            "quality-5-average-nl",
            "Ver onder gemiddeld|Ruim onder gemiddeld",
            "Onder gemiddeld|Enigszins onder gemiddeld",
            "Gemiddeld",
            "Boven gemiddeld|Enigszins boven gemiddeld",
            "Ver boven gemiddeld|Ruim boven gemiddeld"),
        of(
            "quality-7-nl",
            "Uiterst slecht|Zeer slecht",
            "Slecht",
            "Enigszins slecht|Een beetje slecht|Matig",
            "Neutraal|Niet goed, niet slecht|Niet goed en niet slecht|Gemiddeld",
            "Enigszins goed|Redelijk|Een beetje goed",
            "Goed",
            "Uiterst goed|Zeer goed|Uitstekend"),
        of("quality-4-nl", VERY_BAD, "Slecht", "Goed", VERY_GOOD),
        of(
            "quality-4-poor-nl",
            "Slecht|Onvoldoende",
            "Matig|Redelijk|Voldoende",
            "Goed",
            VERY_GOOD),
        of("quality-3-nl", "Slecht", average, "Goed"));
  }

  private static ImmutableList<RatingWording> ease() {
    return ImmutableList.of(
        of("ease-5-nl", MOST_DIFFICULT, "Moeilijk", NEITHER_EASY, EASY, MOST_EASY),
        of(
            "ease-5-somewhat-nl",
            MOST_DIFFICULT,
            RATHER_DIFFICULT,
            NEITHER_EASY,
            RATHER_EASY,
            MOST_EASY),
        of(
            "ease-5-not-at-all-nl",
            "Helemaal niet makkelijk|Helemaal niet gemakkelijk",
            "Niet zo makkelijk|Niet zo gemakkelijk|Niet erg makkelijk|Niet erg gemakkelijk",
            "Enigszins makkelijk|Enigszins gemakkelijk|Redelijk makkelijk|Redelijk gemakkelijk",
            "Zeer makkelijk|Zeer gemakkelijk|Heel makkelijk|Heel gemakkelijk",
            "Uiterst makkelijk|Uiterst gemakkelijk|Uitermate gemakkelijk"),
        of(
            "ease-7-nl",
            MOST_DIFFICULT,
            "Moeilijk",
            RATHER_DIFFICULT,
            NEITHER_EASY,
            RATHER_EASY,
            EASY,
            MOST_EASY),
        of(
            "ease-7-extremely-nl",
            "Uiterst moeilijk",
            "Zeer moeilijk|Heel moeilijk|Erg moeilijk",
            "Enigszins moeilijk|Een beetje moeilijk|Moeilijk",
            NEITHER_EASY,
            "Enigszins makkelijk|Enigszins gemakkelijk|Een beetje makkelijk|" + EASY,
            "Zeer makkelijk|Zeer gemakkelijk|Heel makkelijk|Heel gemakkelijk|Erg makkelijk",
            "Uiterst makkelijk|Uiterst gemakkelijk"),
        of("ease-4-nl", MOST_DIFFICULT, "Moeilijk", EASY, MOST_EASY),
        of("ease-4-somewhat-nl", MOST_DIFFICULT, RATHER_DIFFICULT, RATHER_EASY, MOST_EASY),
        of("ease-3-nl", "Moeilijk", NEITHER_EASY, EASY));
  }

  private static RatingWording of(String name, String... positions) {
    return RatingWording.inOrder(name, DUTCH, positions);
  }
}
