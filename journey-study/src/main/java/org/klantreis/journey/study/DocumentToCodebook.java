package org.klantreis.journey.study;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.json.strict.DocumentParts;
import org.klantreis.journey.model.FeatureId;
import org.klantreis.journey.model.TouchpointId;
import org.klantreis.journey.problem.Problem;
import org.klantreis.journey.rating.RatingScale;

/** Turns what was read into a codebook, and notes everything that is wrong with it. */
final class DocumentToCodebook {

  private final CodebookDocument document;
  private final DocumentParts parts;

  /** Adds to the problems that reading has found already. */
  DocumentToCodebook(CodebookDocument document, List<Problem> problems) {
    this.document = document;
    this.parts = new DocumentParts(problems);
  }

  /** The codebook; empty when there are problems. */
  Optional<Codebook> codebook() {
    parts.checkFormat(document.format(), CodebookDocument.FORMAT);
    Codebook.Builder codebook = Codebook.builder();
    parts.optional("/file", document.file(), this::file).ifPresent(codebook::file);
    codebook
        .map(Optional.ofNullable(document.map()))
        .addAllUncertain(parts.each("/uncertain", document.uncertain()))
        .addAllColumns(parts.each("/columns", document.columns(), this::column));
    return parts.isSound() ? parts.build("/columns", codebook::build) : Optional.empty();
  }

  private Optional<FileLayout> file(String path, CodebookDocument.File file) {
    FileLayout.Builder layout = FileLayout.builder().sheet(Optional.ofNullable(file.sheet()));
    if (file.headerRows() != null) {
      layout.headerRows(file.headerRows());
    }
    if (file.skipLines() != null) {
      layout.skipLines(file.skipLines());
    }
    if (file.decimalComma() != null) {
      layout.decimalComma(file.decimalComma());
    }
    layout.delimiter(parts.optional(path + "/delimiter", file.delimiter(), this::delimiter));
    layout.charset(parts.optional(path + "/charset", file.charset(), this::charset));
    Map<String, List<String>> keep = orNone(file.keep());
    keep.forEach((column, values) -> layout.putKeep(column, set(path + "/keep/" + column, values)));
    return parts.build(path, layout::build);
  }

  private Optional<Character> delimiter(String path, String written) {
    if (written.equals("tab")) {
      return Optional.of('\t');
    }
    if (written.length() != 1 || "\"\r\n".contains(written)) {
      parts.add(
          Problem.at(path, written, "cannot stand between cells")
              .withHint("write one character such as ; or tab"));
      return Optional.empty();
    }
    return Optional.of(written.charAt(0));
  }

  private Optional<Charset> charset(String path, String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      parts.add(
          Problem.at(path, name, "is no charset that is known here")
              .withNearest(List.of("UTF-8", "UTF-16", "windows-1252", "ISO-8859-1")));
      return Optional.empty();
    }
  }

  private Optional<CodebookColumn> column(String path, CodebookDocument.Column column) {
    Optional<String> name = parts.require(path, "column", column.column());
    Optional<ColumnRole> role = parts.require(path, "role", column.role());
    CodebookColumn.Builder made =
        CodebookColumn.builder()
            .touchpoint(make(path + "/touchpoint", column.touchpoint(), TouchpointId::of))
            .feature(make(path + "/feature", column.feature(), FeatureId::of))
            .label(Optional.ofNullable(column.label()))
            .looksLike(Optional.ofNullable(column.looksLike()))
            .scale(parts.optional(path + "/scale", column.scale(), this::scale))
            .wording(Optional.ofNullable(column.wording()))
            .words(words(path + "/words", orNone(column.words())))
            .missing(set(path + "/missing", column.missing()))
            .notExperienced(set(path + "/notExperienced", column.notExperienced()))
            .isReversed(Boolean.TRUE.equals(column.reversed()))
            .isRecommendation(Boolean.TRUE.equals(column.recommend()))
            .labels(texts(path + "/labels", orNone(column.labels())))
            .leftOut(set(path + "/leftOut", column.leftOut()))
            .uncertain(parts.each(path + "/uncertain", column.uncertain()));
    if (name.isEmpty() || role.isEmpty() || !parts.isNew(path)) {
      return Optional.empty();
    }
    return parts.build(path, () -> made.name(name.get()).role(role.get()).build());
  }

  private <T> Optional<T> make(String path, @Nullable String text, Function<String, T> make) {
    return parts.optional(path, text, (place, each) -> parts.build(place, () -> make.apply(each)));
  }

  private Optional<RatingScale> scale(String path, String name) {
    Optional<RatingScale> scale = RatingScale.parse(name);
    if (scale.isEmpty()) {
      parts.add(
          Problem.at(path, name, "is not a scale").withHint("write its ends, as in 1-10 or 0-10"));
    }
    return scale;
  }

  private ImmutableMap<String, Double> words(String path, Map<String, Double> words) {
    ImmutableMap.Builder<String, Double> all = ImmutableMap.builder();
    words.forEach(
        (text, answer) -> parts.require(path, text, answer).ifPresent(each -> all.put(text, each)));
    return all.buildOrThrow();
  }

  private ImmutableMap<String, String> texts(String path, Map<String, String> texts) {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    texts.forEach(
        (code, text) -> parts.require(path, code, text).ifPresent(each -> all.put(code, each)));
    return all.buildOrThrow();
  }

  private ImmutableSet<String> set(String path, @Nullable List<String> values) {
    return ImmutableSet.copyOf(parts.each(path, values));
  }

  private static <T> Map<String, T> orNone(@Nullable Map<String, T> map) {
    return map == null ? ImmutableMap.of() : map;
  }
}
