package org.klantreis.journey.study;

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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema is generated from the shape of the document, and says what is read. */
class CodebookSchemaTest {

  private static final Path SHIPPED =
      Path.of("src/main/resources/org/klantreis/journey/study/study.schema.json");

  /** What must be there, by the record that holds it; the rest may be missing. */
  private static final Map<Class<?>, Set<String>> REQUIRED =
      Map.of(
          CodebookDocument.class, Set.of("format"),
          CodebookDocument.Column.class, Set.of("column", "role"));

  private static String generate() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
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
        .withEnumResolver(
            field ->
                field.getDeclaringType().getErasedType() == CodebookDocument.class
                        && field.getName().equals("format")
                    ? List.of(CodebookDocument.FORMAT)
                    : null);
    ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(CodebookDocument.class);
    ObjectNode titled = JsonMapper.shared().createObjectNode();
    titled.set("$schema", schema.get("$schema"));
    titled.put("title", "A study file, version 1");
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
    assertEquals(generated, CodebookJson.schema());
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(CodebookJson.schema(), InputFormat.JSON);
  }

  private static List<Error> errors(String json) {
    return schema().validate(JsonMapper.shared().readTree(json));
  }

  @Provide
  Arbitrary<Codebook> codebooks() {
    return CodebookArbitraries.codebooks();
  }

  @Property(tries = 50)
  void every_written_codebook_is_valid(@ForAll("codebooks") Codebook codebook) {
    assertEquals(List.of(), errors(CodebookJson.write(codebook)));
  }

  @Test
  void what_the_reader_refuses_by_shape_the_schema_refuses_too() {
    for (String json :
        new String[] {
          "{}",
          "{\"format\": \"klantreis-study/1\", \"columns\": [], \"mapp\": \"m.json\"}",
          "{\"format\": \"klantreis-study/2\", \"columns\": []}",
          "{\"format\": \"klantreis-study/1\", \"columns\": [{\"column\": \"a\"}]}",
          "{\"format\": \"klantreis-study/1\", \"columns\": [{\"column\": \"a\", \"role\": \"X\"}]}",
          "{\"format\": \"klantreis-study/1\", \"columns\": [{\"column\": \"a\","
              + " \"role\": \"segment\", \"labels\": {\"1\": 2}}]}"
        }) {
      assertFalse(errors(json).isEmpty(), json);
      assertFalse(CodebookJson.read(json).problems().isEmpty(), json);
    }
  }
}
