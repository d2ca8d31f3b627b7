package org.klantreis.journey.tables;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.klantreis.journey.csv.MalformedTableException;
import org.klantreis.journey.csv.Table;
import org.klantreis.journey.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Objects of JSON as rows, one after another or in an array. The first row holds the names that the
 * first thousand objects have; a name that comes later is a problem.
 */
final class JsonTable implements Table {

  private static final int OBJECTS_AHEAD = 1_000;
  private static final int CHARACTERS_AHEAD = 16 << 20;
  private static final int LONGEST_TEXT = 1 << 20;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final JsonParser json;
  private final Deque<Row> ahead = new ArrayDeque<>();
  private final ImmutableSet<String> names;
  private @Nullable Row row;
  private boolean isArray;
  private boolean hasBegun;

  /** An object with the line on which it begins. */
  private record Row(long line, Map<String, String> values) {}

  private JsonTable(JsonParser json) throws IOException {
    this.json = json;
    Set<String> found = new LinkedHashSet<>();
    long characters = 0;
    for (Row each = read(); each != null; each = isEnough(characters) ? null : read()) {
      ahead.add(each);
      found.addAll(each.values().keySet());
      characters += each.values().values().stream().mapToLong(String::length).sum();
    }
    this.names = ImmutableSet.copyOf(found);
    if (!ahead.isEmpty()) {
      ahead.addFirst(new Row(1, Maps.asMap(names, name -> name)));
    }
  }

  private boolean isEnough(long characters) {
    return ahead.size() >= OBJECTS_AHEAD || characters >= CHARACTERS_AHEAD;
  }

  /** Before the first row of a text, which is closed with the table. */
  static JsonTable open(Reader text) throws IOException {
    return new JsonTable(JSON.createParser(ObjectReadContext.empty(), text));
  }

  @Override
  public boolean next() throws IOException {
    row = ahead.isEmpty() ? readKnown() : ahead.remove();
    return row != null;
  }

  /** The next object, which has no name that the first have not; null after the last. */
  private @Nullable Row readKnown() throws IOException {
    Row next = read();
    Set<String> late =
        next == null ? ImmutableSet.of() : Sets.difference(next.values().keySet(), names);
    if (next != null && !late.isEmpty()) {
      throw new MalformedTableException(
          Problem.at(
                  Long.toString(next.line()),
                  late.iterator().next(),
                  "a name that none of the first objects has")
              .withHint("give it to the first of them, too, with null"));
    }
    return next;
  }

  private Row row() {
    if (row == null) {
      throw new IllegalStateException("There is no row at hand before the first.");
    }
    return row;
  }

  @Override
  public int size() {
    return names.size();
  }

  @Override
  public String cell(int column) {
    return row().values().getOrDefault(names.asList().get(column), "");
  }

  @Override
  public long line() {
    return row().line();
  }

  /** The next object; null after the last. */
  private @Nullable Row read() throws IOException {
    try {
      JsonToken token = json.nextToken();
      if (!hasBegun) {
        hasBegun = true;
        isArray = token == JsonToken.START_ARRAY;
        token = isArray ? json.nextToken() : token;
      }
      if (token == JsonToken.END_ARRAY) {
        isArray = false;
        token = json.nextToken();
        if (token != null) {
          throw new MalformedTableException(
              Problem.at(place(), "there is something behind the array of objects"));
        }
      }
      if (token == null) {
        return null;
      }
      if (token != JsonToken.START_OBJECT) {
        throw new MalformedTableException(
            Problem.at(place(), "is no object")
                .withHint("a row is an object, as in {\"desk\": 8, \"room\": 7}"));
      }
      return object();
    } catch (JacksonException broken) {
      throw malformed(place(), broken);
    }
  }

  private Row object() throws IOException {
    long line = line(json);
    Map<String, String> values = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
        throw new MalformedTableException(
            Problem.at(
                    place(),
                    name,
                    "holds " + (value == JsonToken.START_OBJECT ? "an object" : "a list"))
                .withHint("a row has one value for a name; give each a name of its own"));
      }
      values.put(name, value == JsonToken.VALUE_NULL ? "" : json.getString());
    }
    return new Row(line, values);
  }

  private String place() {
    return Long.toString(line(json));
  }

  private static long line(JsonParser json) {
    return Math.max(1, json.currentTokenLocation().getLineNr());
  }

  /** What the stream below has to say goes before what came of it. */
  private static MalformedTableException malformed(String place, JacksonException broken) {
    for (Throwable each = broken; each != null; each = each.getCause()) {
      if (each instanceof MalformedTableException said) {
        return said;
      }
    }
    int line = broken.getLocation() == null ? -1 : broken.getLocation().getLineNr();
    String where = line > 0 ? Integer.toString(line) : place;
    Problem problem =
        broken instanceof UnexpectedEndOfInputException
            ? Problem.at(where, "is JSON that is cut off")
                .withHint("maybe the file was not copied to its end")
            : Problem.at(where, "is no JSON: " + broken.getOriginalMessage());
    return Malformed.because(problem, broken);
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
