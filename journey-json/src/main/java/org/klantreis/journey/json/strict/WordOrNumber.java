package org.klantreis.journey.json.strict;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What may be written in JSON as a text or as a number: {@code "engaged"} or {@code 4}.
 *
 * @param text as it stands in the document
 * @param isNumber whether it stands there without quotes
 */
public record WordOrNumber(String text, boolean isNumber) {

  public static WordOrNumber word(String text) {
    return new WordOrNumber(text, false);
  }

  public static WordOrNumber number(double value) {
    return new WordOrNumber(Double.toString(value), true);
  }

  @JsonValue
  public Object value() {
    return isNumber ? Double.valueOf(text) : text;
  }
}
