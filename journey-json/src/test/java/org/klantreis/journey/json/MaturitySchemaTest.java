package org.klantreis.journey.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.klantreis.journey.json.strict.WordOrNumber;
import org.klantreis.journey.maturity.AssessorPanel;
import org.klantreis.journey.maturity.CemCatalogue;
import org.klantreis.journey.maturity.MaturityModel;
import org.klantreis.journey.maturity.MaturityStage;
import org.klantreis.journey.testkit.DocumentArbitraries;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The published schemas are generated from the shapes of the documents, and say what is read. */
class MaturitySchemaTest {

  private static final Path SHIPPED = Path.of("src/main/resources/org/klantreis/journey/json");

  /** What must be there, by the record that holds it; the rest may be missing. */
  private static final Map<Class<?>, Set<String>> REQUIRED =
      Map.of(
          MaturityModelDocument.class, Set.of("format", "catalogue", "version", "criteria"),
          MaturityModelDocument.Criterion.class, Set.of("id", "stage", "dimension", "statement"),
          MaturityModelDocument.Translation.class, Set.of("language"),
          AssessmentDocument.class, Set.of("format", "about", "catalogue"),
          AssessmentDocument.Assessor.class, Set.of("name"),
          AssessmentDocument.Answer.class, Set.of("criterion", "answer"));

  private static String generate(Class<?> document, String format, String title) {
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
        .withCustomDefinitionProvider(
            (field, context) ->
                field.getType() != null && field.getType().getErasedType() == WordOrNumber.class
                    ? new CustomPropertyDefinition(
                        field.getName().equals("stage") ? stages() : answers(),
                        CustomDefinition.AttributeInclusion.NO)
                    : null)
        .withRequiredCheck(
            field ->
                REQUIRED
                    .getOrDefault(field.getDeclaringType().getErasedType(), Set.of())
                    .contains(field.getName()))
        .withTargetTypeOverridesResolver(
            field ->
                field.getType().getErasedType() == LocalDate.class
                    ? List.of(field.getContext().resolve(String.class))
                    : null)
        .withStringFormatResolver(
            field -> field.getDeclaredType().getErasedType() == LocalDate.class ? "date" : null)
        .withEnumResolver(
            field ->
                field.getDeclaringType().getErasedType() == document
                        && field.getName().equals("format")
                    ? List.of(format)
                    : null);
    ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(document);
    ObjectNode titled = JsonMapper.shared().createObjectNode();
    titled.set("$schema", schema.get("$schema"));
    titled.put("title", title);
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

  /** By name or by number. */
  private static ObjectNode stages() {
    ObjectNode schema = JsonMapper.shared().createObjectNode();
    ArrayNode choices = schema.putArray("enum");
    MaturityStage.five().forEach(stage -> choices.add(StrictJson.spelled(stage)));
    MaturityStage.five().forEach(stage -> choices.add(stage.number()));
    return schema;
  }

  /** A share, or a word in capitals or not. */
  private static ObjectNode answers() {
    ObjectNode schema = JsonMapper.shared().createObjectNode();
    ArrayNode choices = schema.putArray("anyOf");
    choices.addObject().put("type", "number").put("minimum", 0).put("maximum", 1);
    choices.addObject().put("type", "string").put("pattern", "^([NPLFnplf]|[Nn][Aa])$");
    return schema;
  }

  private static void assertShipped(String name, String generated, String published)
      throws IOException {
    Path shipped = SHIPPED.resolve(name);
    if (Boolean.getBoolean("schema.write")) {
      Files.writeString(shipped, generated);
    }
    assertEquals(
        generated,
        Files.readString(shipped),
        "The shape changed. If that is meant, write the schema anew with -Dschema.write=true.");
    assertEquals(generated, published);
  }

  @Test
  void the_shipped_schema_of_a_model_is_the_generated_one() throws IOException {
    assertShipped(
        "maturity-model.schema.json",
        generate(
            MaturityModelDocument.class,
            MaturityModelJson.FORMAT,
            "A maturity model of customer experience management, version 1"),
        MaturityModelJson.schema());
  }

  @Test
  void the_shipped_schema_of_an_assessment_is_the_generated_one() throws IOException {
    assertShipped(
        "assessment.schema.json",
        generate(
            AssessmentDocument.class,
            AssessmentJson.FORMAT,
            "An assessment by the criteria of a maturity model, version 1"),
        AssessmentJson.schema());
  }

  private static List<Error> errors(String schema, String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema, InputFormat.JSON)
        .validate(JsonMapper.shared().readTree(json));
  }

  @Provide
  Arbitrary<MaturityModel> models() {
    return DocumentArbitraries.models();
  }

  @Provide
  Arbitrary<AssessorPanel> panels() {
    return DocumentArbitraries.panels();
  }

  @Property(tries = 50)
  void every_written_model_is_valid(@ForAll("models") MaturityModel model) {
    assertEquals(List.of(), errors(MaturityModelJson.schema(), MaturityModelJson.write(model)));
  }

  @Property(tries = 50)
  void every_written_assessment_is_valid(@ForAll("panels") AssessorPanel panel) {
    assertEquals(List.of(), errors(AssessmentJson.schema(), AssessmentJson.write(panel)));
  }

  @Test
  void what_the_reader_refuses_by_shape_the_schema_refuses_too() {
    String model = MaturityModelJson.write(CemCatalogue.model());
    for (String json :
        new String[] {
          "{}",
          model.replace("/1\"", "/2\""),
          model.replace("\"stage\" : \"engaged\"", "\"stage\" : 6"),
          model.replace("\"stage\" : \"engaged\"", "\"stage\" : \"4\""),
          model.replace("\"key\" : true", "\"keys\" : true"),
          model.replace("\"statement\"", "\"evidence_\"")
        }) {
      assertFalse(errors(MaturityModelJson.schema(), json).isEmpty(), json);
      assertFalse(MaturityModelJson.read(json).problems().isEmpty(), json);
    }
    String answer =
        """
        {"format": "klantreis-assessment/1", "about": "A", "catalogue": "cem-maturity",
         "answers": [{"criterion": "CEM-1-FOC-1", "answer": %s}]}
        """;
    for (String given :
        new String[] {"1.2", "-0.1", "\"mostly\"", "\"0.7\"", "\"0,7\"", "null", "true", "[]"}) {
      String json = answer.formatted(given);
      assertFalse(errors(AssessmentJson.schema(), json).isEmpty(), json);
      assertFalse(AssessmentJson.read(json, CemCatalogue.model()).problems().isEmpty(), json);
    }
  }
}
