package org.klantreis.journey.command.demo;

import java.io.PrintWriter;
import java.util.Locale;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.scoring.maturity.Blocker;
import org.klantreis.journey.scoring.maturity.MaturityResult;
import org.klantreis.journey.scoring.maturity.MaturityScorer;
import org.klantreis.journey.scoring.verdict.Terms;
import org.klantreis.journey.scoring.verdict.Verdict;

/** The part of {@code journey demo} about the organisation behind the journey. */
final class MaturityTour {

  private MaturityTour() {}

  /** Prints how mature the hospital of the example is, and what blocks its next stage. */
  static void print(PrintWriter out) {
    AssessorPanel hospital = MriExample.maturity();
    Verdict<MaturityResult> verdict = MaturityScorer.standard().score(hospital.merged());
    out.println(verdict.headline().text(Locale.ENGLISH));
    verdict.outcome().answer().ifPresent(result -> print(out, result));
    out.println();
    out.printf(
        "(%d assessors, of whom the lower median counts; 'journey maturity' says it all.)%n",
        hospital.assessments().size());
  }

  private static void print(PrintWriter out, MaturityResult result) {
    result
        .asked()
        .next()
        .ifPresent(
            next -> out.printf("What blocks stage %d (%s):%n", next.number(), Terms.of(next)));
    for (Blocker.Step step : Blocker.Step.values()) {
      for (Blocker blocker : result.asked().blockers(step)) {
        out.printf(
            "  %-6s  %s%s%n",
            Terms.of(step),
            blocker.criterion().statement().in(Locale.ENGLISH),
            blocker.necessary() ? "" : " (one choice of several)");
      }
    }
  }
}
