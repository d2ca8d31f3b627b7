package org.klantreis.journey.report.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkupTest {

  @Test
  void what_means_something_in_markup_is_shown_not_run() {
    assertEquals(
        "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;",
        Markup.escape("<script>alert('x')</script> & \"y\""));
  }

  @Test
  void a_text_is_one_line() {
    assertEquals("two lines and a tab", Markup.oneLine(" two\nlines\r\nand\u2028a\ttab "));
  }

  @Test
  void what_xml_cannot_hold_is_shown_as_an_escape_or_replaced() {
    assertEquals("a\\u0001b\\u202ec", Markup.escape("a\u0001b\u202Ec"));
    assertEquals("a\uFFFDb\uFFFD", Markup.escape("a\uD800b\uFFFF"));
    assertEquals("🚀", Markup.escape("🚀"));
  }
}
