package org.klantreis.journey.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** What {@code --help} prints is laid out for the terminal that it is printed on. */
class HelpTest {

  private static final int WIDTH = 80;

  @TestFactory
  Stream<DynamicTest> no_line_of_a_footer_is_broken_by_the_terminal() {
    return new CommandLine(JourneyCommand.class)
        .getSubcommands().entrySet().stream()
            .map(
                each ->
                    DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> {
                          for (String line :
                              each.getValue().getCommandSpec().usageMessage().footer()) {
                            assertTrue(line.length() <= WIDTH, line);
                          }
                        }));
  }
}
