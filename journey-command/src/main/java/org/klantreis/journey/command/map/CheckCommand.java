package org.klantreis.journey.command.map;

import java.io.IOException;
import java.util.Optional;
import org.klantreis.journey.command.console.ExitCode;
import org.klantreis.journey.command.console.Subcommand;
import org.klantreis.journey.command.input.Input;
import org.klantreis.journey.command.input.MapOptions;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.problem.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code journey check}: every problem of a map, with its place and a hint. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Says everything that is wrong with a journey map, and where.")
public final class CheckCommand extends Subcommand {

  @Parameters(
      paramLabel = "MAP",
      description = "The journey, in any format of a map; - is standard input.")
  private String file;

  @Mixin private MapOptions maps;

  @Override
  protected ExitCode run() throws IOException {
    Optional<Journey> journey = maps.input(err()).read(new Input(file));
    journey.ifPresent(
        sound ->
            out()
                .printf(
                    "%s: '%s' is sound: %s, %s, %s, %s%n",
                    new Input(file).label(),
                    Printable.of(sound.name()),
                    count(sound.phases().size(), "phase"),
                    count(sound.touchpoints().size(), "touchpoint"),
                    count(sound.channels().size(), "channel"),
                    count(
                        sound.touchpoints().stream()
                            .mapToInt(touchpoint -> touchpoint.momentsOfTruth().size())
                            .sum(),
                        "moment",
                        "moments",
                        " of truth")));
    return journey.isPresent() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  private static String count(int number, String one) {
    return count(number, one, one + "s", "");
  }

  private static String count(int number, String one, String many, String rest) {
    return number + " " + (number == 1 ? one : many) + rest;
  }
}
