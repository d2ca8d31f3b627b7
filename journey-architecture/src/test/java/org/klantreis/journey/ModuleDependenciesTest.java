package org.klantreis.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What comes with a module: what its POM declares, and those of ours that it names. */
class ModuleDependenciesTest {

  private static final String OURS = "org.klantreis";

  @Test
  void whoever_reads_csv_gets_no_json_library_and_no_commonmark() throws Exception {
    Set<String> all = comesWith("journey-csv");
    assertTrue(all.contains("de.siegmar"), all.toString());
    assertTrue(all.contains("com.google.guava"), all.toString());
    assertEquals(Set.of(), libraries(all));
  }

  @Test
  void whoever_reads_mermaid_gets_no_json_library() throws Exception {
    assertEquals(Set.of("org.commonmark"), libraries(comesWith("journey-mermaid")));
  }

  @Test
  void whoever_reads_json_gets_no_commonmark() throws Exception {
    assertEquals(Set.of("tools.jackson.core"), libraries(comesWith("journey-json")));
  }

  @Test
  void whoever_reads_any_table_gets_the_library_of_workbooks_and_a_parser_of_json()
      throws Exception {
    Set<String> all = comesWith("journey-tables");
    assertEquals(Set.of("org.dhatim", "tools.jackson.core"), libraries(all));
  }

  /** Those of one format alone. */
  private static Set<String> libraries(Set<String> groups) {
    Set<String> found = new TreeSet<>(groups);
    found.removeIf(
        group ->
            !(group.startsWith("tools.jackson")
                || group.startsWith("org.commonmark")
                || group.startsWith("org.dhatim")));
    return found;
  }

  private static Set<String> comesWith(String module) throws Exception {
    Set<String> groups = new TreeSet<>();
    NodeList declared =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(pom(module).toFile())
            .getElementsByTagName("dependency");
    for (int i = 0; i < declared.getLength(); i++) {
      Element dependency = (Element) declared.item(i);
      if (!Set.of("test", "provided").contains(text(dependency, "scope"))) {
        String group = text(dependency, "groupId");
        groups.add(group);
        if (group.equals(OURS)) {
          groups.addAll(comesWith(text(dependency, "artifactId")));
        }
      }
    }
    return groups;
  }

  private static Path pom(String module) {
    Path pom = Path.of("..", module, "pom.xml");
    assertTrue(Files.exists(pom), pom.toString());
    return pom;
  }

  private static String text(Element dependency, String name) {
    NodeList found = dependency.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }
}
