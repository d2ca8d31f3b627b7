package org.klantreis.journey.study;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.klantreis.journey.model.IdsFromNames;
import org.klantreis.journey.model.TouchpointId;

/**
 * Ids of the touchpoints that questions are about: short, and no two alike. A short name is its own
 * id, so that a plain file has the ids that it has without a codebook.
 */
final class TouchpointIds {

  private static final int LONGEST = 40;
  private static final String RECOMMEND = "recommend";

  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:overall, )?(?:how (?:satisfied|happy|pleased) (?:are|were) you (?:with|about)"
              + "|how (?:would|do|did) you (?:rate|score|find|like|judge|experience)"
              + "|how (?:easy|difficult|good|well|was|is) (?:was|is|did|were)? ?(?:it to|it)?"
              + "|please rate|rate|hoe tevreden (?:bent|was|ben) (?:u|je|jij) (?:over|met)"
              + "|hoe (?:beoordeelt|beoordeel|vond|vindt|vind) (?:u|je|jij)"
              + "|welk cijfer geeft (?:u|je)) ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final IdsFromNames ids = new IdsFromNames("question");
  private final Set<String> names;

  /** Keeps clear of the short names of these columns. */
  TouchpointIds(Collection<SeenColumn> columns) {
    this.names =
        columns.stream()
            .map(SeenColumn::name)
            .filter(TouchpointIds::isPlain)
            .map(ColumnName::name)
            .collect(Collectors.toSet());
  }

  private static boolean isPlain(ColumnName name) {
    return ColumnName.isShort(name.name()) && name.label().equals(name.name());
  }

  /** The id of a column; asked once for each. */
  TouchpointId of(ColumnName name, boolean isRecommendation) {
    if (isPlain(name)) {
      return TouchpointId.of(name.name());
    }
    String about = isRecommendation ? RECOMMEND : about(name);
    String id = ids.next(about);
    while (names.contains(id)) {
      id = ids.next(about);
    }
    return TouchpointId.of(id);
  }

  /** What a question asks about: what follows its usual opening, or the name of the column. */
  private static String about(ColumnName name) {
    String asked = OPENING.matcher(name.label()).replaceFirst("");
    String about = asked.isBlank() ? name.label() : asked;
    boolean isTold = about.length() <= LONGEST || !ColumnName.isShort(name.name());
    return shortened(isTold ? about : name.name());
  }

  /** Whole words, as long as they fit. */
  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, end > 0 ? end : LONGEST);
  }
}
