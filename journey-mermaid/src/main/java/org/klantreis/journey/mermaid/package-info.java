/**
 * Journeys from and to the {@code journey} diagram of Mermaid, alone or in Markdown.
 *
 * <p>Start with {@link org.klantreis.journey.mermaid.Mermaid}. This package draws nothing, and
 * reads no other kind of diagram.
 */
@NullMarked
package org.klantreis.journey.mermaid;

import org.jspecify.annotations.NullMarked;
