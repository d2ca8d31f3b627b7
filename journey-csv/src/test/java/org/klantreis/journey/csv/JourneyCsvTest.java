package org.klantreis.journey.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.klantreis.journey.rating.RatingAspect.OVERALL;

import com.google.common.collect.Maps;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.fact.Held;
import org.klantreis.journey.fact.TouchpointFact;
import org.klantreis.journey.model.Channel;
import org.klantreis.journey.model.ChannelKind;
import org.klantreis.journey.model.Experience;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.model.JourneyState;
import org.klantreis.journey.model.MomentOfTruth;
import org.klantreis.journey.model.MomentPlacement;
import org.klantreis.journey.model.MomentSource;
import org.klantreis.journey.model.Need;
import org.klantreis.journey.model.NeedKind;
import org.klantreis.journey.model.Persona;
import org.klantreis.journey.model.Phase;
import org.klantreis.journey.model.PhaseId;
import org.klantreis.journey.model.Touchpoint;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.model.Transition;
import org.klantreis.journey.model.Valence;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.Rating;
import org.klantreis.journey.rating.RatingAspect;
import org.klantreis.journey.rating.RatingScale;
import org.klantreis.journey.testkit.JourneyArbitraries;

class JourneyCsvTest {

  private static final JourneyFormat FORMAT = JourneyFormat.standard();

  private static Journey journey(String sheet) {
    return JourneyCsv.read(sheet, FORMAT).orElseThrow("The sheet").found();
  }

  private static List<String> problems(String sheet) {
    return JourneyCsv.read(sheet, FORMAT).problems().stream().map(Problem::toString).toList();
  }

  @Provide
  Arbitrary<Journey> journeys() {
    return JourneyArbitraries.journeys();
  }

  @Provide
  Arbitrary<JourneyFormat> formats() {
    return Arbitraries.of(
        FORMAT,
        FORMAT.withScale(RatingScale.of(-5, 5)).withCsv(CsvOptions.standard().withDelimiter(';')),
        FORMAT.withCsv(CsvOptions.standard().withDelimiter('\t')));
  }

  @Property
  void what_the_columns_carry_comes_back(
      @ForAll("journeys") Journey journey, @ForAll("formats") JourneyFormat format) {
    Journey back = back(journey, format);
    List<String> lost = JourneyCsv.lost(journey, format);
    assertEquals(journey.touchpoints().size(), back.touchpoints().size());
    for (int i = 0; i < journey.touchpoints().size(); i++) {
      Touchpoint before = journey.touchpoints().get(i);
      Touchpoint after = back.touchpoints().get(i);
      assertEquals(kind(journey, before), kind(back, after));
      assertEquals(before.phase(), after.phase());
      assertEquals(before.channel(), after.channel());
      for (TouchpointFact fact : TouchpointFact.values()) {
        compare(fact, before, after, lost);
      }
    }
  }

  /** A fact for which there is no column comes back without it, and is said to be lost. */
  private static void compare(
      TouchpointFact fact, Touchpoint before, Touchpoint after, List<String> lost) {
    switch (fact) {
      case ID, NAME, VALENCE, ACTORS, ACTION, FEELING, NEED, MOMENTS_OF_TRUTH ->
          assertEquals(fact.of(before), fact.of(after), fact.key());
      case RATINGS, EXPECTATIONS ->
          assertEquals(
              fact.of(before).map(JourneyCsvTest::overall).orElse(Map.of()),
              fact.of(after).map(JourneyCsvTest::overall).orElse(Map.of()),
              fact.key());
      case PHASE, CHANNEL ->
          assertEquals(fact.of(before).isPresent(), fact.of(after).isPresent(), fact.key());
      case OTHER_CHANNELS,
          DEVICE,
          DESCRIPTION,
          RELEVANCE,
          REASON,
          FEELS_WELCOME,
          RESPONSES,
          PROMISES,
          WAITING_TIME,
          SURPRISE,
          DISCONFIRMATION -> {
        assertEquals(Optional.empty(), fact.of(after), fact.key());
        assertTrue(
            fact.of(before).isEmpty()
                || lost.stream().anyMatch(line -> line.startsWith(fact.key() + " of ")),
            () -> fact.key() + " is not in " + lost);
      }
    }
  }

  private static Map<Enum<?>, Held> overall(Held ratings) {
    return Maps.filterKeys(
        ((Held.ByChoice) ratings).all(), aspect -> aspect == RatingAspect.OVERALL);
  }

  private static Optional<ChannelKind> kind(Journey journey, Touchpoint touchpoint) {
    return touchpoint.channel().flatMap(journey::channel).map(Channel::kind);
  }

  @Property
  void a_journey_that_came_back_once_comes_back_equal(
      @ForAll("journeys") Journey journey, @ForAll("formats") JourneyFormat format) {
    Journey once = back(journey, format);
    assertEquals(once, back(once, format));
    assertEquals(List.of(), JourneyCsv.lost(once, format));
    assertEquals(once.equals(journey), JourneyCsv.lost(journey, format).isEmpty());
  }

  private static Journey back(Journey journey, JourneyFormat format) {
    return JourneyCsv.read(JourneyCsv.write(journey, format), format)
        .orElseThrow("The sheet")
        .found();
  }

  @Property
  void no_cell_is_taken_for_a_formula(@ForAll("journeys") Journey journey) {
    Journey risky =
        journey.withTouchpoint(
            Touchpoint.builder()
                .id("risky")
                .name("=1+1")
                .actors(List.of("@x", "-y"))
                .experience(Experience.builder().action("+1").feeling("'-2").build())
                .build());
    String sheet = JourneyCsv.write(risky, FORMAT);
    assertTrue(sheet.contains("'=1+1,'+1,''-2,"), sheet);
    assertTrue(sheet.contains("'@x;-y"), sheet);
    Touchpoint back = back(risky, FORMAT).touchpoints().get(journey.touchpoints().size());
    assertEquals("=1+1", back.name());
    assertEquals(List.of("@x", "-y"), back.actors());
    assertEquals(Optional.of("'-2"), back.experience().feeling());
  }

  @Test
  void a_sheet_is_read_with_its_columns_in_any_order_and_case() {
    Journey journey =
        journey(
            """
            Touchpoint,Phase,Moment of truth,need,channel,rating,expectation,actors
            Balie,Aankomst,ja,emotioneel: gezien worden,Balie,8,7 (1-10),kind; ouder
            Scan,Onderzoek,voor klantonderzoek: Doet het pijn?; after,functioneel,Portaal X (digitaal),,4 (1-5),
            Uitslag,-,nee,,Portaal X,,,
            """);
    assertEquals(
        Journey.builder()
            .id("journey")
            .name("Journey")
            .channels(
                List.of(
                    Channel.of("balie", "Balie", ChannelKind.PHYSICAL),
                    Channel.of("portaal-x", "Portaal X", ChannelKind.DIGITAL)))
            .phases(List.of(Phase.of("aankomst", "Aankomst"), Phase.of("onderzoek", "Onderzoek")))
            .touchpoints(
                List.of(
                    Touchpoint.builder()
                        .id("balie")
                        .name("Balie")
                        .phase("aankomst")
                        .channel("balie")
                        .actors(List.of("kind", "ouder"))
                        .momentsOfTruth(List.of(MomentOfTruth.during(MomentSource.ASSUMED)))
                        .experience(
                            Experience.builder()
                                .need(Need.emotional("gezien worden"))
                                .rating(Rating.grade(8))
                                .expectation(Rating.grade(7))
                                .build())
                        .build(),
                    Touchpoint.builder()
                        .id("scan")
                        .name("Scan")
                        .phase("onderzoek")
                        .channel("portaal-x")
                        .momentsOfTruth(
                            List.of(
                                MomentOfTruth.builder()
                                    .placement(MomentPlacement.BEFORE)
                                    .source(MomentSource.CUSTOMER_RESEARCH)
                                    .description("Doet het pijn?")
                                    .build(),
                                MomentOfTruth.builder()
                                    .placement(MomentPlacement.AFTER)
                                    .source(MomentSource.ASSUMED)
                                    .build()))
                        .experience(
                            Experience.builder()
                                .need(new Need(NeedKind.FUNCTIONAL, Optional.empty()))
                                .expectation(new Rating(RatingScale.ONE_TO_FIVE, 4))
                                .build())
                        .build(),
                    Touchpoint.builder()
                        .id("uitslag")
                        .name("Uitslag")
                        .channel("portaal-x")
                        .build()))
            .build(),
        journey);
  }

  @Test
  void everything_that_is_wrong_is_named_at_once_with_row_and_column() {
    String rating =
        ", leave the cell empty where nobody rated; a number on another scale names it, as 7 (1-10)";
    assertEquals(
        List.of(
            "2: '11', is off the scale '1-10' (1 to 10) in column 'rating'" + rating,
            "2: '7,5', is not a whole number in column 'expectation'" + rating,
            "3: has no phase in column 'phase', merged cells come out empty: repeat the phase in"
                + " every row, or write - where there is none",
            "3: has no touchpoint in column 'touchpoint', give it a name, or take the row out",
            "4: 'rest', does not say whether the need is functional or emotional, write"
                + " 'functional: …' or 'emotional: …' in column 'need'",
            "4: 'beforr', is no moment of truth in column 'moment_of_truth', maybe 'before'",
            "5: 'A', comes again after phase 'B', move the row, or give the later phase a name of"
                + " its own",
            "5: an actor who is named twice in column 'actors', name it once",
            "6: has 2 cells, the header has 8, maybe a quote or a delimiter is missing",
            "5: 'Loket 7', is no channel whose kind is known, write its kind once: 'Loket 7"
                + " (digital)', '(physical)' or '(telephone)' in column 'channel'"),
        problems(
            """
            phase,touchpoint,rating,expectation,need,moment_of_truth,channel,actors
            A,One,11,"7,5",,,,
            ,,,8,,,,
            B,Two,,,rest,beforr,,
            A,Three,,,,,Loket 7,x;x
            A,Four
            """));
  }

  @Test
  void cells_that_hold_nothing_to_see_say_nothing() {
    Journey journey =
        journey("phase,touchpoint,actors,channel,id\n-,A,\u00A0;Sam;\u200B,\u00A0,\u200B\n");
    assertEquals(List.of("Sam"), journey.touchpoints().get(0).actors());
    assertEquals("a", journey.touchpoints().get(0).id().value());
    assertTrue(journey.channels().isEmpty());
  }

  @Test
  void a_line_break_in_a_name_is_a_blank() {
    Journey journey =
        JourneyCsv.read(
                "phase,touchpoint\n\"Before\nit\",\"Calling\nthe desk\"\nBefore it,Waiting\n",
                FORMAT)
            .orElseThrow("The sheet")
            .found();
    assertEquals(List.of("Before it"), journey.phases().stream().map(Phase::name).toList());
    assertEquals("Calling the desk", journey.touchpoints().get(0).name());
  }

  @Test
  void phases_that_differ_by_case_alone_are_numbered_in_a_sheet_that_can_be_read() {
    Journey journey =
        Journey.builder()
            .id("a")
            .name("A")
            .addPhase(Phase.of("a", "Phase"))
            .addPhase(Phase.of("b", "PHASE"))
            .addPhase(Phase.of("c", "phase (2)"))
            .addTouchpoint(Touchpoint.builder().id("t").name("X").phase(PhaseId.of("a")).build())
            .addTouchpoint(Touchpoint.builder().id("u").name("Y").phase(PhaseId.of("b")).build())
            .addTouchpoint(Touchpoint.builder().id("v").name("Z").phase(PhaseId.of("c")).build())
            .build();
    Journey carried =
        JourneyCsv.read(JourneyCsv.write(journey, FORMAT), FORMAT).orElseThrow("The sheet").found();
    assertEquals(
        List.of("Phase", "PHASE (2)", "phase (2) (2)"),
        carried.phases().stream().map(Phase::name).toList());
    assertFalse(JourneyCsv.lost(journey, FORMAT).isEmpty());
  }

  @Test
  void a_blank_row_is_left_out_and_a_phase_of_another_spelling_is_refused() {
    assertEquals(
        List.of(
            "5: 'one', is a phase that differs from 'One' by the case of letters alone, spell it"
                + " the same way"),
        problems(
            """
            phase,touchpoint
            One,A
            ,
            One ,B
            one,C
            """));
  }

  @Test
  void a_column_that_is_nearly_one_is_a_problem_and_another_is_remarked_upon() {
    assertEquals(
        List.of("1: 'ratng', is no column of a journey, maybe 'rating'"),
        problems("phase,touchpoint,ratng\n-,A,7\n"));
    assertEquals(
        List.of("1: 'touchpoint', no such column, maybe 'tuchpoint'"),
        problems("phase,tuchpoint\n-,A\n"));
    CsvReading<Journey> reading =
        JourneyCsv.read("phase,touchpoint,owner\n-,A,Kim\n", FORMAT).orElseThrow("The sheet");
    assertEquals(
        List.of("1: 'owner', a column that a journey has no place for, left out"),
        reading.remarks().stream().map(Problem::toString).toList());
    assertEquals(
        List.of("1: 'Phase', the name of several columns, rename all but one"),
        problems("phase,Phase,touchpoint\n-,-,A\n"));
    assertEquals(List.of("the file is empty"), problems(""));
    assertTrue(
        problems("phase;touchpoint\n-;A\n").get(0).contains("maybe the delimiter is ';'"),
        problems("phase;touchpoint\n-;A\n")::toString);
  }

  @Test
  void phases_and_channels_of_one_name_are_told_apart_by_number() {
    Journey journey =
        Journey.builder()
            .id("journey")
            .name("Journey")
            .channels(
                List.of(
                    Channel.of("a", "Shop", ChannelKind.PHYSICAL),
                    Channel.of("b", "Shop", ChannelKind.PHYSICAL),
                    Channel.of("c", "Shop", ChannelKind.DIGITAL)))
            .phases(List.of(Phase.of("p", "P"), Phase.of("q", "P")))
            .touchpoints(
                List.of(
                    Touchpoint.builder().id("x").name("X").phase("p").channel("a").build(),
                    Touchpoint.builder().id("y").name("Y").phase("q").channel("b").build(),
                    Touchpoint.builder().id("z").name("Z").phase("q").channel("c").build()))
            .build();
    assertEquals(
        """
        phase,touchpoint,action,feeling,channel,rating,expectation,need,moment_of_truth,actors,\
        valence,elapsed,id,phase_id,channel_id
        P,X,,,Shop,,,,,,,,x,p,a
        P (2),Y,,,Shop (2) (physical),,,,,,,,y,q,b
        P (2),Z,,,Shop (digital),,,,,,,,z,q,c
        """,
        JourneyCsv.write(journey, FORMAT));
  }

  @Test
  void headers_and_cells_may_be_dutch() {
    Journey journey =
        journey(
            """
            # naam: Een bezoek
            # klant: Sam
            # schaal: 1-5
            # toestand: gewenst
            Fase,Contactmoment,Gevoel,Kanaal,Cijfer,Verwachting,Behoefte,Moment van de waarheid,Wie,Stemming,Tijd ertussen,Kenmerk
            Voor,Afspraak maken,Zoekend,Website,3,4,functioneel: een tijd,ja,Sam; kind,\uD83D\uDE41,,afspraak
            Voor,Wachten,,Wachtkamer,2,,,nee,,heel negatief,2 weken,
            """);
    assertEquals("Een bezoek", journey.name());
    assertEquals("een-bezoek", journey.id().value());
    assertEquals(JourneyState.TO_BE, journey.state());
    assertEquals(Optional.of("Sam"), journey.persona().map(Persona::name));
    assertEquals(Optional.of(RatingScale.ONE_TO_FIVE), journey.scale());
    assertEquals(
        List.of("afspraak", "wachten"),
        journey.touchpointIds().stream().map(TouchpointId::value).toList());
    Experience first = journey.touchpoints().get(0).experience();
    assertEquals(Optional.of(new Rating(RatingScale.ONE_TO_FIVE, 3)), first.rating(OVERALL));
    assertEquals(Optional.of(Need.functional("een tijd")), first.need());
    assertEquals(Optional.of(Valence.NEGATIVE), first.valence());
    assertEquals(
        Optional.of(Valence.VERY_NEGATIVE), journey.touchpoints().get(1).experience().valence());
    assertEquals(
        Optional.of(Duration.ofDays(14)),
        journey
            .transition(TouchpointId.of("afspraak"), TouchpointId.of("wachten"))
            .flatMap(Transition::elapsed));
    assertEquals(
        List.of("1: 'verwchting', is no column of a journey, maybe 'verwachting'"),
        problems("fase,contactmoment,verwchting\n-,A,7\n"));
  }

  @Test
  void what_is_said_of_the_whole_journey_stands_above_the_header() {
    CsvReading<Journey> reading =
        JourneyCsv.read(
                """
                # Made by Kim,,
                # name: Shopping, online,
                # id: shop-2025
                "# description: In two lines
                of text",,
                ,,
                phase,touchpoint,rating
                -,A,7
                """,
                FORMAT)
            .orElseThrow("The sheet");
    assertEquals("Shopping, online", reading.found().name());
    assertEquals("shop-2025", reading.found().id().value());
    assertEquals(Optional.of("In two lines\nof text"), reading.found().description());
    assertEquals(
        List.of(
            "1: 'Made by Kim', a line above the header that says nothing that is known here, left"
                + " out"),
        reading.remarks().stream().map(Problem::toString).toList());
    assertEquals(
        List.of(
            "1: 'nmae', a line above the header that says nothing that is known here, maybe 'name'",
            "3: 'scale', is said a second time, keep one of the lines",
            "2: 'one to ten', is no scale, write its ends, as in # scale: 1-10",
            "4: 'someday', is no state of a journey, there are: as-is, to-be, planned and actual"),
        problems(
            """
            # nmae: X
            # scale: one to ten
            # scale: 1-5
            # state: someday
            phase,touchpoint
            -,A
            """));
    assertEquals(
        List.of("3: '# scale: 1-5', says something of the whole journey, move it above the header"),
        problems("phase,touchpoint\n-,A\n# scale: 1-5,\n"));
  }

  @Test
  void ids_that_are_given_are_kept_and_others_are_made_beside_them() {
    Journey journey =
        journey(
            """
            phase,touchpoint,id,phase_id,channel,channel_id
            Before,Desk,,early,Shop,s1
            Before,Other desk,desk,,Shop,
            After,Desk,desk-2,,Website,
            """);
    assertEquals(
        List.of("desk-3", "desk", "desk-2"),
        journey.touchpointIds().stream().map(TouchpointId::value).toList());
    assertEquals(
        List.of(Phase.of("early", "Before"), Phase.of("after", "After")), journey.phases());
    assertEquals(
        List.of("s1", "website"),
        journey.channels().stream().map(each -> each.id().value()).toList());
    assertEquals(
        List.of(
            "3: 'a', is the id of the touchpoint in 2 too, give each touchpoint an id of its own in"
                + " column 'id'",
            "3: 'late', is not the id 'early' that an earlier row gives this phase, give it the"
                + " same one in every row, or in one row alone",
            "4: 'early', is the id of another phase too, give each phase an id of its own"),
        problems(
                """
                phase,touchpoint,id,phase_id
                Before,Desk,a,early
                Before,Other desk,a,late
                After,Room,b,early
                """)
            .stream()
            .sorted()
            .toList());
  }

  @Test
  void times_and_feelings_that_cannot_be_told_are_problems() {
    assertEquals(
        List.of(
            "2: '3 days', is a time since a touchpoint before, and there is none, leave column"
                + " 'elapsed' empty in the first row",
            "3: 'meh', does not say how pleasant it is, write very negative, negative, neutral,"
                + " positive or very positive, -2 to 2, or a face in column 'valence'",
            "3: 'a month', is no time that passes, write a number and its unit, as in 3 days, 2"
                + " weken or 1 hour 30 minutes, in column 'elapsed'; months are of no certain"
                + " length"),
        problems(
            """
            phase,touchpoint,valence,elapsed
            -,A,2,3 days
            -,B,meh,a month
            """));
  }

  @Test
  void ratings_are_no_map() {
    String expected =
        "1: holds ratings, it seems, and no map: it has no column 'phase', ratings are given by"
            + " --ratings; a map has the columns 'phase' and 'touchpoint'";
    assertEquals(List.of(expected), problems("touchpoint,rating\ndesk,7\n"));
    assertEquals(List.of(expected), problems("respondent,desk,room,nps\n1,7,8,9\n"));
    assertEquals(
        List.of("1: 'phase', no such column, there are: touchpoint, feeling"),
        problems("touchpoint,feeling\nDesk,calm\n"));
  }

  @Test
  void the_example_is_a_sheet_that_can_be_read() {
    Journey example = JourneyCsv.example();
    assertEquals(example, back(example, FORMAT));
    assertEquals(
        """
        "# name: A visit"
        "# persona: Sam"
        "# scale: 1-10"
        phase,touchpoint,action,feeling,channel,rating,expectation,need,moment_of_truth,actors,\
        valence,elapsed,id
        Before the visit,Making an appointment,Looks for a free hour,\
        Unsure whether it is the right desk,Website,6,8,functional: an hour that suits,\
        during assumed,visitor;parent,negative,,making-an-appointment
        """,
        JourneyCsv.write(example, FORMAT));
  }

  @Test
  void signs_of_a_list_are_escaped_within_its_parts() {
    Touchpoint touchpoint =
        Touchpoint.builder()
            .id("a")
            .name("A")
            .actors(List.of("x;y", "back\\slash", "\\;"))
            .momentsOfTruth(
                List.of(MomentOfTruth.during(MomentSource.ASSUMED).withDescription("a; b: c\\")))
            .build();
    Journey journey = Journey.builder().id("j").name("J").addTouchpoint(touchpoint).build();
    Touchpoint back = back(journey, FORMAT).touchpoints().get(0);
    assertEquals(touchpoint.actors(), back.actors());
    assertEquals(touchpoint.momentsOfTruth(), back.momentsOfTruth());
  }

  @Test
  void a_scale_that_cannot_be_is_no_rating_and_no_crash() {
    assertEquals(1, problems("phase,touchpoint,rating\n-,A,7 (9-1 1-5)\n").size());
    assertEquals(1, problems("phase,touchpoint,rating\n-,A,7 (\n").size());
    List<String> twice = problems("phase,touchpoint,rating\n-,A,1 (s 1-3)\n-,B,1 (s 1-4)\n");
    assertTrue(twice.get(0).contains("names a scale with other ends"), twice::toString);
  }

  @Test
  void text_is_decoded_as_the_format_says_and_no_further_than_10_megabytes() throws IOException {
    Charset windows = Charset.forName("windows-1252");
    byte[] sheet = "phase,touchpoint\n-,Café\n".getBytes(windows);
    assertEquals(
        "Café",
        JourneyCsv.read(
                new ByteArrayInputStream(sheet),
                FORMAT.withCsv(CsvOptions.standard().withCharset(windows)))
            .orElseThrow("The sheet")
            .found()
            .touchpoints()
            .get(0)
            .name());
    assertFalse(JourneyCsv.read(new ByteArrayInputStream(sheet), FORMAT).problems().isEmpty());
    assertEquals(
        List.of(
            "10002: is one touchpoint more than the 10000 of any map, maybe these are ratings, a"
                + " row for each answer"),
        problems("phase,touchpoint\n" + "-,A\n".repeat(20_000)));
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }
        };
    assertTrue(
        JourneyCsv.read(endless, FORMAT).problems().get(0).what().contains("larger than 10 MB"));
  }
}
