/**
 * Rows of text out of whatever people have: CSV however it is written down, sheets of Excel
 * workbooks, lines of JSON, packed by gzip or not. What a file is, its first bytes say, not its
 * name; what cannot be read is named for what it is. Sheets are written, too.
 *
 * <p>Start with {@link org.klantreis.journey.tables.Tables}, and with {@link
 * org.klantreis.journey.tables.XlsxSheet} to write one.
 *
 * <p>This package does not know what rows mean; the readers of {@code org.klantreis.journey.csv}
 * do.
 */
@NullMarked
package org.klantreis.journey.tables;

import org.jspecify.annotations.NullMarked;
