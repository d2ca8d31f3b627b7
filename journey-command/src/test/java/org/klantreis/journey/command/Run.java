package org.klantreis.journey.command;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What came of one call of the command.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it said on standard error
 */
record Run(int status, String out, String err) {

  static Run of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int status = JourneyCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    return new Run(status, plain(out), plain(err));
  }

  private static String plain(StringWriter text) {
    return text.toString().replace("\r\n", "\n");
  }
}
