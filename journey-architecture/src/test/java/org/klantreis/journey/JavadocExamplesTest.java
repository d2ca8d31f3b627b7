package org.klantreis.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Every example in the Javadoc compiles, as it stands there. */
class JavadocExamplesTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\\s*\\n(.*?)\\n\\s*\\*\\s*}</pre>", Pattern.DOTALL);
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  private record Example(String place, String code) {}

  @Test
  void every_example_compiles() throws IOException {
    List<Example> examples = examples();
    assertTrue(examples.size() >= 5, examples.size() + " examples");
    String imports =
        Stream.concat(packages(), Stream.of("java.util", "java.util.stream"))
            .map(each -> "import " + each + ".*;\n")
            .collect(Collectors.joining());
    List<String> wrong = new ArrayList<>();
    for (Example example : examples) {
      wrong.addAll(compile(example, imports));
    }
    assertEquals(List.of(), wrong);
  }

  private static List<String> compile(Example example, String imports) {
    String source =
        "package example;\n"
            + imports
            + "class Example {\n  static Object example(JourneyStudy study) throws Exception {\n"
            + example.code()
            + "\n    return study;\n  }\n}\n";
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of("-proc:none", "-d", "target", "-cp", System.getProperty("java.class.path"));
    compiler.getTask(null, null, found, options, null, List.of(file)).call();
    return found.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(each -> example.place() + ": " + each.getMessage(Locale.ENGLISH))
        .toList();
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Path file : sources()) {
      String source = Files.readString(file);
      for (MatchResult each : EXAMPLE.matcher(source).results().toList()) {
        String code = each.group(1).replaceAll("(?m)^\\s*\\* ?", "");
        examples.add(new Example(file.getFileName().toString(), code));
      }
    }
    return examples;
  }

  private static Stream<String> packages() throws IOException {
    List<String> packages = new ArrayList<>();
    for (Path file : sources()) {
      if (file.endsWith("package-info.java") && !file.toString().contains("style")) {
        packages.add(packageOf(Files.readString(file)));
      }
    }
    return packages.stream().filter(each -> !each.contains(".command")).distinct();
  }

  private static String packageOf(String source) {
    Matcher matcher = PACKAGE.matcher(source);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of(".."))) {
      return all.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().contains("src/main/java"))
          .sorted()
          .toList();
    }
  }
}
