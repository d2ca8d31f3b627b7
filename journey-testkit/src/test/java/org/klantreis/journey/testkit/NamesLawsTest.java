package org.klantreis.journey.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.name.Names;

class NamesLawsTest {

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars("aZ9 .é\u0301\u00A0\u200B\u200C\u200D\u00AD\uFEFF\u2009\u3000\n\t到\u0645\u212B")
        .ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> nothings() {
    return Arbitraries.strings()
        .withChars("\u200B\u2060\uFEFF\u00AD\u200E")
        .ofMinLength(1)
        .ofMaxLength(3);
  }

  @Property
  void a_clean_name_is_clean_and_composed(@ForAll("names") String name) {
    String clean = Names.clean(name);
    assertEquals(clean, Names.clean(clean));
    assertEquals(clean, clean.strip());
    assertTrue(Normalizer.isNormalized(clean, Normalizer.Form.NFC));
  }

  @Property
  void names_that_look_the_same_are_the_same(
      @ForAll("names") String name, @ForAll("nothings") String nothing) {
    String clean = Names.clean(name);
    assertEquals(clean, Names.clean(Normalizer.normalize(clean, Normalizer.Form.NFD)));
    assertEquals(clean, Names.clean(clean.replace(" ", "\u00A0\n")));
    assertEquals(clean, Names.clean(nothing + clean + nothing));
    assertEquals(clean, Names.clean("\u00A0" + clean + "\u2009"));
  }

  @Test
  void joiners_stay_where_they_join() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69";
    assertEquals(family, Names.clean(family));
    assertEquals("desk", Names.clean("de\u200Dsk\u200C"));
  }

  @Test
  void a_cell_loses_what_cannot_be_seen_around_it_alone() {
    assertEquals("8", Names.stripped("\u00A08\u200B "));
    assertEquals("", Names.stripped("\u00A0"));
    assertFalse(Names.stripped("a\u00A0b").contains(" "));
  }

  @Test
  void signs_that_steer_a_terminal_are_no_part_of_a_name() {
    assertEquals("The [1mdesk", Names.clean("The\r\n\u001B[1mdesk\u0007"));
  }
}
