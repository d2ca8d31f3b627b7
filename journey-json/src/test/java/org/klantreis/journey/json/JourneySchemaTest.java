package org.klantreis.journey.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.klantreis.journey.json.strict.StrictJson;
import org.klantreis.journey.model.Journey;
import org.klantreis.journey.testkit.JourneyArbitraries;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema is generated from the shape of the document, and says what is read. */
class JourneySchemaTest {

  private static final Path SHIPPED =
      Path.of("src/main/resources/org/klantreis/journey/json/journey.schema.json");

  /** What must be there, by the record that holds it; the rest may be missing. */
  private static final Map<Class<?>, Set<String>> REQUIRED =
      Map.ofEntries(
          Map.entry(JourneyDocument.class, Set.of("format", "id", "name")),
          Map.entry(JourneyDocument.Scale.class, Set.of("name", "lowest", "highest")),
          Map.entry(JourneyDocument.Persona.class, Set.of("id", "name")),
          Map.entry(JourneyDocument.Scenario.class, Set.of("name")),
          Map.entry(JourneyDocument.Channel.class, Set.of("id", "name", "kind")),
          Map.entry(JourneyDocument.Phase.class, Set.of("id", "name")),
          Map.entry(JourneyDocument.Touchpoint.class, Set.of("id", "name")),
          Map.entry(JourneyDocument.Need.class, Set.of("kind")),
          Map.entry(JourneyDocument.Rating.class, Set.of("value")),
          Map.entry(JourneyDocument.MomentOfTruth.class, Set.of("placement", "source")),
          Map.entry(JourneyDocument.Transition.class, Set.of("from", "to")),
          Map.entry(JourneyDocument.Concept.class, Set.of("id", "name")),
          Map.entry(JourneyDocument.Offering.class, Set.of("chargedFor")));

  /** What JSON knows as a text, by how that text is written. */
  private static final Map<Class<?>, String> FORMATS =
      Map.of(Duration.class, "duration", LocalDate.class, "date");

  private static String generate() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
    config
        .forTypesInGeneral()
        .withCustomDefinitionProvider(
            (type, context) ->
                type.getErasedType().isEnum()
                    ? new CustomDefinition(choice(type.getErasedType()))
                    : null);
    config
        .forFields()
        .withRequiredCheck(
            field -> {
              Class<?> owner = field.getDeclaringType().getErasedType();
              return REQUIRED.getOrDefault(owner, Set.of()).contains(field.getName());
            })
        .withTargetTypeOverridesResolver(
            field ->
                FORMATS.containsKey(field.getType().getErasedType())
                    ? List.of(field.getContext().resolve(String.class))
                    : null)
        .withStringFormatResolver(field -> FORMATS.get(field.getDeclaredType().getErasedType()))
        .withEnumResolver(
            field ->
                field.getDeclaringType().getErasedType() == JourneyDocument.class
                        && field.getName().equals("format")
                    ? List.of(JourneyDocument.FORMAT)
                    : null);
    ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(JourneyDocument.class);
    ObjectNode titled = JsonMapper.shared().createObjectNode();
    titled.set("$schema", schema.get("$schema"));
    titled.put("title", "A customer journey, version 1");
    schema.properties().forEach(entry -> titled.set(entry.getKey(), entry.getValue()));
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(titled) + "\n";
  }

  private static ObjectNode choice(Class<?> type) {
    ObjectNode schema = JsonMapper.shared().createObjectNode().put("type", "string");
    Arrays.stream(type.getEnumConstants())
        .map(constant -> StrictJson.spelled((Enum<?>) constant))
        .forEach(schema.putArray("enum")::add);
    return schema;
  }

  @Test
  void the_shipped_schema_is_the_generated_one() throws IOException {
    String generated = generate();
    if (Boolean.getBoolean("schema.write")) {
      Files.writeString(SHIPPED, generated);
    }
    assertEquals(
        generated,
        Files.readString(SHIPPED),
        "The shape changed. If that is meant, write the schema anew with -Dschema.write=true.");
    assertEquals(generated, JourneyJson.schema());
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JourneyJson.schema(), InputFormat.JSON);
  }

  private static List<Error> errors(String json) {
    return schema().validate(JsonMapper.shared().readTree(json));
  }

  @Provide
  Arbitrary<Journey> journeys() {
    return JourneyArbitraries.journeys();
  }

  @Property(tries = 50)
  void every_written_journey_is_valid(@ForAll("journeys") Journey journey) {
    assertEquals(List.of(), errors(JourneyJson.write(journey)));
  }

  @Test
  void what_the_reader_refuses_by_shape_the_schema_refuses_too() {
    for (String json :
        new String[] {
          "{}",
          "{\"format\": \"klantreis-journey/1\", \"id\": \"j\", \"name\": \"J\", \"stat\": 1}",
          "{\"format\": \"klantreis-journey/2\", \"id\": \"j\", \"name\": \"J\"}",
          "{\"format\": \"klantreis-journey/1\", \"id\": \"j\", \"name\": \"J\", \"state\": \"AS_IS\"}",
          "{\"format\": \"klantreis-journey/1\", \"id\": \"j\", \"name\": \"J\","
              + " \"touchpoints\": [{\"name\": \"A\"}]}"
        }) {
      assertFalse(errors(json).isEmpty(), json);
      assertFalse(JourneyJson.read(json).problems().isEmpty(), json);
    }
  }
}
