package org.klantreis.journey.study;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.model.FeatureId;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.rating.RatingScale;

/** Turns a codebook into the shape that it has in JSON; what is as usual is not written. */
final class CodebookToDocument {

  private CodebookToDocument() {}

  static CodebookDocument document(Codebook codebook) {
    return new CodebookDocument(
        CodebookDocument.FORMAT,
        codebook.file().equals(FileLayout.standard()) ? null : file(codebook.file()),
        orNull(codebook.map()),
        codebook.uncertain(),
        codebook.columns().stream().map(CodebookToDocument::column).toList());
  }

  private static CodebookDocument.File file(FileLayout file) {
    return new CodebookDocument.File(
        orNull(file.sheet()),
        file.headerRows() == 1 ? null : file.headerRows(),
        file.skipLines() == 0 ? null : file.skipLines(),
        orNull(file.delimiter().map(CodebookToDocument::delimiter)),
        orNull(file.charset().map(Charset::name)),
        orNull(file.decimalComma()),
        Maps.transformValues(file.keep(), ImmutableSet::asList));
  }

  static String delimiter(char delimiter) {
    return delimiter == '\t' ? "tab" : String.valueOf(delimiter);
  }

  private static CodebookDocument.Column column(CodebookColumn column) {
    return new CodebookDocument.Column(
        column.name(),
        column.role(),
        column.uncertain(),
        orNull(column.touchpoint().map(TouchpointId::value)),
        orNull(column.feature().map(FeatureId::value)),
        orNull(column.label()),
        orNull(column.looksLike()),
        orNull(column.scale().map(RatingScale::name)),
        orNull(column.wording()),
        column.words(),
        column.missing().asList(),
        column.notExperienced().asList(),
        orNull(column.isReversed()),
        orNull(column.isRecommendation()),
        column.labels(),
        column.leftOut().asList());
  }

  private static @Nullable Boolean orNull(boolean truth) {
    return truth ? true : null;
  }

  private static <T> @Nullable T orNull(Optional<T> value) {
    return value.orElse(null);
  }
}
