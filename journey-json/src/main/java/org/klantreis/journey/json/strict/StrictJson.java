package org.klantreis.journey.json.strict;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * JSON that is taken at its word: a value of the wrong kind, an unknown name or an unknown choice
 * is noted as a problem with its JSON pointer, and reading goes on to the next one.
 */
public final class StrictJson {

  private static final Object NOTED = new Object();
  private static final int DEEPEST = 32;
  private static final int LONGEST_TEXT = 1_000_000;
  private static final int LONGEST_NAME = 1_000;

  /** Bytes of the largest document that is read. */
  public static final int LARGEST = 16 << 20;

  private final String subject;
  private final JsonMapper mapper;

  /**
   * A mapper that spells the constants of these enums in lower case with hyphens.
   *
   * @param subject what documents hold, with its article, as messages call it
   */
  public StrictJson(String subject, Collection<Class<? extends Enum<?>>> enums) {
    this.subject = subject;
    JsonMapper.Builder builder =
        JsonMapper.builder(
                JsonFactory.builder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(LONGEST_NAME)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(
                unused ->
                    JsonInclude.Value.construct(
                        JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .addModule(scalars())
            .addHandler(new Noting());
    enums.forEach(type -> builder.addMixIn(type, Hyphenated.class));
    this.mapper = builder.build();
  }

  public JsonMapper mapper() {
    return mapper;
  }

  /** Reads a stream to its end, but no further than {@link #LARGEST}; does not close it. */
  public <T> Optional<T> read(InputStream in, Class<T> shape, List<Problem> problems)
      throws IOException {
    byte[] json = ByteStreams.limit(in, LARGEST + 1L).readAllBytes();
    if (json.length > LARGEST) {
      problems.add(Problem.at("", "the document is larger than 16 MiB, so it is not " + subject));
      return Optional.empty();
    }
    return read(json, shape, problems);
  }

  /**
   * Reads a document and adds to the problems what does not fit its shape; empty when it is no JSON
   * at all, which is one of the problems then.
   */
  public <T> Optional<T> read(byte[] json, Class<T> shape, List<Problem> problems) {
    if (json.length == 0) {
      problems.add(Problem.at("", "the document is empty"));
      return Optional.empty();
    }
    Optional<String> text = text(json, problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<Problem> noted = new ArrayList<>();
    try {
      JsonNode tree = mapper.readTree(text.get());
      noteBrokenTexts(tree, "", noted);
      noteUnknownNames(tree, shape, "", noted);
      Optional<T> read =
          Optional.ofNullable(
              mapper.readerFor(shape).withAttribute(NOTED, noted).readValue(text.get()));
      problems.addAll(noted);
      if (read.isEmpty() && noted.isEmpty()) {
        problems.add(Problem.at("", "null", "is not " + subject));
      }
      return read;
    } catch (JacksonException broken) {
      problems.addAll(noted);
      problems.add(unreadable(broken));
      return Optional.empty();
    }
  }

  /** What the bytes say in UTF-8, without a byte-order mark; nothing where they are none. */
  private static Optional<String> text(byte[] json, List<Problem> problems) {
    ByteBuffer bytes = ByteBuffer.wrap(json);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException noText) {
      long line =
          1
              + new String(json, 0, bytes.position(), StandardCharsets.ISO_8859_1)
                  .chars()
                  .filter(c -> c == '\n')
                  .count();
      problems.add(
          Problem.at("line " + line, "holds bytes that are no UTF-8 text")
              .withHint("save it as UTF-8"));
      return Optional.empty();
    }
  }

  /** Half a pair of surrogates is no character, and could not be written again (RFC 7493). */
  private static void noteBrokenTexts(JsonNode node, String path, List<Problem> problems) {
    if (node.isString() && !isWhole(node.stringValue())) {
      problems.add(
          Problem.at(path, "holds half a character, an escape of \\ud800 to \\udfff by itself")
              .withHint("write the character itself, or both of its escapes"));
    }
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      noteBrokenTexts(property.getValue(), path + "/" + escaped(property.getKey()), problems);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      noteBrokenTexts(node.get(i), path + "/" + i, problems);
    }
  }

  private static boolean isWhole(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static void noteUnknownNames(
      JsonNode node, Class<?> shape, String path, List<Problem> problems) {
    if (!node.isObject() || !shape.isRecord()) {
      return;
    }
    Map<String, RecordComponent> known =
        Maps.uniqueIndex(List.of(shape.getRecordComponents()), RecordComponent::getName);
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      String place = path + "/" + escaped(property.getKey());
      @Nullable RecordComponent component = known.get(property.getKey());
      if (component == null) {
        problems.add(
            Problem.at(place, property.getKey(), "is not a name that is known here")
                .withHint("known are " + String.join(", ", known.keySet()))
                .withNearest(known.keySet()));
      } else if (component.getGenericType() instanceof ParameterizedType list) {
        for (int i = 0; i < property.getValue().size(); i++) {
          noteUnknownNames(
              property.getValue().path(i),
              (Class<?>) list.getActualTypeArguments()[0],
              place + "/" + i,
              problems);
        }
      } else {
        noteUnknownNames(property.getValue(), component.getType(), place, problems);
      }
    }
  }

  private Problem unreadable(JacksonException broken) {
    if (broken instanceof StreamConstraintsException) {
      return Problem.at(
              "", "is nested deeper than " + DEEPEST + ", or holds a name or a text without end")
          .withHint("maybe it is not " + subject);
    }
    String place =
        broken.getLocation() == null
            ? ""
            : "line "
                + broken.getLocation().getLineNr()
                + ", column "
                + broken.getLocation().getColumnNr();
    String what = broken.getOriginalMessage().lines().findFirst().orElse("");
    return Problem.at(place, "is no JSON that can be read: " + Ascii.truncate(what, 200, "…"));
  }

  private static SimpleModule scalars() {
    return new SimpleModule()
        .addDeserializer(String.class, new Scalar<>("a text", StrictJson::text))
        .addDeserializer(Integer.class, new Scalar<>("a whole number", StrictJson::integer))
        .addDeserializer(Double.class, new Scalar<>("a number such as 0.8", StrictJson::number))
        .addDeserializer(
            BigDecimal.class, new Scalar<>("a number such as 7 or 4.5", StrictJson::decimal))
        .addDeserializer(
            WordOrNumber.class, new Scalar<>("a text or a number", StrictJson::wordOrNumber))
        .addDeserializer(Boolean.class, new Scalar<>("true or false", StrictJson::truth))
        .addDeserializer(
            LocalDate.class, new Scalar<>("a date such as 2026-03-31", StrictJson::date))
        .addDeserializer(
            Duration.class, new Scalar<>("a duration such as PT30M or P3D", StrictJson::duration));
  }

  private static @Nullable String text(JsonParser parser) {
    return parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : null;
  }

  private static @Nullable Integer integer(JsonParser parser) {
    return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
            && parser.getNumberType() == JsonParser.NumberType.INT
        ? parser.getIntValue()
        : null;
  }

  /** A number that a double can hold; one that is too large for it is none. */
  private static @Nullable Double number(JsonParser parser) {
    double number = isNumber(parser) ? parser.getDoubleValue() : Double.NaN;
    return Double.isFinite(number) ? number : null;
  }

  /** The same with its digits as they stand: whole ones are written without a point again. */
  private static @Nullable BigDecimal decimal(JsonParser parser) {
    return number(parser) == null ? null : parser.getDecimalValue();
  }

  private static @Nullable WordOrNumber wordOrNumber(JsonParser parser) {
    return isNumber(parser) || parser.currentToken() == JsonToken.VALUE_STRING
        ? new WordOrNumber(parser.getString(), isNumber(parser))
        : null;
  }

  private static boolean isNumber(JsonParser parser) {
    return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        || parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT;
  }

  private static @Nullable Boolean truth(JsonParser parser) {
    JsonToken token = parser.currentToken();
    return (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE)
        ? parser.getBooleanValue()
        : null;
  }

  private static @Nullable Duration duration(JsonParser parser) {
    String text = text(parser);
    try {
      return text == null ? null : Duration.parse(text);
    } catch (DateTimeParseException notADuration) {
      return null;
    }
  }

  private static @Nullable LocalDate date(JsonParser parser) {
    String text = text(parser);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException notADate) {
      return null;
    }
  }

  @SuppressWarnings("unchecked")
  private static void note(DeserializationContext context, Problem problem) {
    ((List<Problem>) context.getAttribute(NOTED)).add(problem);
  }

  private static String pointer(JsonParser parser) {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  /** Notes that something else stands here, and moves past it. */
  private static void noteInsteadOf(
      String expected, JsonParser parser, DeserializationContext context) {
    String place = pointer(parser);
    JsonToken found = parser.currentToken();
    if (found.isScalarValue()) {
      note(context, Problem.at(place, parser.getString(), "is not " + expected));
    } else {
      String kind = found == JsonToken.START_ARRAY ? "a list" : "an object";
      note(context, Problem.at(place, "holds " + kind + ", not " + expected));
    }
    parser.skipChildren();
  }

  /** How an enum constant is spelled in JSON. */
  public static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
  private abstract static class Hyphenated {}

  @FunctionalInterface
  private interface Reading<T> {
    @Nullable T from(JsonParser parser);
  }

  /** Takes a value of its kind and notes any other. */
  private static final class Scalar<T> extends ValueDeserializer<T> {

    private final String expected;
    private final Reading<T> reading;

    Scalar(String expected, Reading<T> reading) {
      this.expected = expected;
      this.reading = reading;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
      T value = reading.from(parser);
      if (value == null) {
        noteInsteadOf(expected, parser, context);
      }
      return value;
    }
  }

  /** Notes what Jackson would throw for, so that one document shows all its problems. */
  private static final class Noting extends DeserializationProblemHandler {

    /** Noted before, with its place: here it would be that of a later token. */
    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        @Nullable ValueDeserializer<?> deserializer,
        Object beanOrClass,
        String name) {
      parser.skipChildren();
      return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
        DeserializationContext context, Class<?> type, String value, String failure) {
      note(context, choice(pointer(context.getParser()), type, value));
      return null;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
        DeserializationContext context,
        JavaType type,
        JsonToken token,
        JsonParser parser,
        String failure) {
      noteInsteadOf(expected(type), parser, context);
      return null;
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
        DeserializationContext context,
        Class<?> type,
        ValueInstantiator instantiator,
        JsonParser parser,
        String message) {
      noteInsteadOf("an object", parser, context);
      return null;
    }

    private static String expected(JavaType type) {
      if (type.isCollectionLikeType()) {
        return "a list";
      }
      return type.isEnumType() ? choices(type.getRawClass()) : "an object";
    }

    private static Problem choice(String place, Class<?> type, String value) {
      return Problem.at(place, value, "is not " + choices(type)).withNearest(spellings(type));
    }

    private static String choices(Class<?> type) {
      return "one of " + String.join(", ", spellings(type));
    }

    private static List<String> spellings(Class<?> type) {
      Object[] constants = type.getEnumConstants();
      return constants == null
          ? ImmutableList.of()
          : ImmutableList.copyOf(constants).stream().map(each -> spelled((Enum<?>) each)).toList();
    }
  }
}
