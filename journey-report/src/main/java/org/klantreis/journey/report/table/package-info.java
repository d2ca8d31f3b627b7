/**
 * A picture's equivalent in words and numbers.
 *
 * <p>Start with {@link org.klantreis.journey.report.table.TextualTable}. How it looks in HTML,
 * Markdown or a terminal is decided elsewhere.
 */
@NullMarked
package org.klantreis.journey.report.table;

import org.jspecify.annotations.NullMarked;
