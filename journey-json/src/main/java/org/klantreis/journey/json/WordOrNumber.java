package org.klantreis.journey.json;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What may be written in JSON as a text or as a number: {@code "engaged"} or {@code 4}.
 *
 * @param text as it stands in the document
 * @param isNumber whether it stands there without quotes
 */
record WordOrNumber(String text, boolean isNumber) {

  static WordOrNumber word(String text) {
    return new WordOrNumber(text, false);
  }

  static WordOrNumber number(double value) {
    return new WordOrNumber(Double.toString(value), true);
  }

  @JsonValue
  Object value() {
    return isNumber ? Double.valueOf(text) : text;
  }
}
