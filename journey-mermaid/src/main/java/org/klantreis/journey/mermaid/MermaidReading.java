package org.klantreis.journey.mermaid;

import com.google.common.collect.ImmutableList;
import org.klantreis.journey.problem.Problem;

/**
 * What came of reading a diagram.
 *
 * @param diagram what it says
 * @param remarks what it says besides and was left out, such as directives; read leniently, also
 *     what strict reading would refuse. Each has its line.
 */
public record MermaidReading(MermaidJourney diagram, ImmutableList<Problem> remarks) {}
