package org.klantreis.journey.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NameListTest {

  @Test
  void a_name_with_a_comma_stands_in_quotes_or_has_a_backslash() {
    assertEquals(
        List.of("How was it, all in all?", "room", "Really, really?", "5\" screen", "\"so\" so"),
        NameList.names("\"How was it, all in all?\", room,Really\\, really?,5\" screen,\"so\" so"));
    assertEquals(List.of("say \"ah\"", ""), NameList.names("\"say \"\"ah\"\"\","));
    assertEquals(List.of("C:\\data"), NameList.names("C:\\data"));
  }

  @Test
  void names_may_belong_to_something() {
    NameList kept = NameList.parse("\"Done, all\"=1,True");
    assertEquals(Optional.of("Done, all"), kept.of());
    assertEquals(List.of("1", "True"), kept.names());
    assertEquals(Optional.empty(), NameList.parse("0,6,Blank").of());
    assertEquals(List.of(), NameList.parse("NPS=").names());
  }

  @Test
  void pairs_have_two_sides() {
    assertEquals(
        ImmutableMap.of("1", "North, up", "2", "South"),
        NameList.pairs("1=\"North, up\", 2=South"));
    for (String wrong : List.of("1", "1=", "=a", "1=a,1=b", "")) {
      assertThrows(IllegalArgumentException.class, () -> NameList.pairs(wrong), wrong);
    }
  }

  @Test
  void names_are_typed_as_a_shell_takes_them() {
    assertEquals("0,6,Blank", NameList.typed(List.of("0", "6", "Blank")));
    assertEquals(
        "\"Don't know,No\\, thanks\"", NameList.typed(List.of("Don't know", "No, thanks")));
  }

  /** Whatever the names are, they can be written so that they are read. */
  @Property
  void every_list_can_be_written_in_quotes_and_with_backslashes(
      @ForAll @Size(min = 1, max = 4)
          List<
                  @Chars({'a', ',', '"', '=', ';', ':', '*', '.'}) @StringLength(min = 1, max = 5)
                  String>
              names) {
    assertEquals(
        names,
        NameList.names(
            names.stream()
                .map(name -> "\"" + name.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(", "))));
    assertEquals(
        names,
        NameList.names(
            names.stream()
                .map(name -> name.replaceAll("([,;:=*.\"\\\\])", "\\\\$1"))
                .collect(Collectors.joining(","))));
  }
}
