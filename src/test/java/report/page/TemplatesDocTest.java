package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.TemplateModel;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds docs/templates.md and what templates are given together. */
@Tag("slow")
class TemplatesDocTest {
  private static final Path HOME = Path.of(System.getProperty("report.home", "."));

  private static String doc(String name) throws IOException {
    return Files.readString(HOME.resolve("docs").resolve(name));
  }

  /** The record types that can be reached from a type; what is called is no value. */
  private static void collect(Type type, Set<Class<?>> records) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(inner -> collect(inner, records));
    } else if (type instanceof Class<?> raw && raw.isSealed()) {
      Arrays.stream(raw.getPermittedSubclasses()).forEach(kind -> collect(kind, records));
    } else if (type instanceof Class<?> raw
        && raw.isRecord()
        && !TemplateModel.class.isAssignableFrom(raw)
        && records.add(raw)) {
      for (RecordComponent component : raw.getRecordComponents()) {
        collect(component.getGenericType(), records);
      }
    }
  }

  private static List<String> documented(Class<?> type, String doc) {
    Pattern section =
        Pattern.compile(
            "^## (?:.*: )?" + type.getSimpleName() + "$(.*?)(?=^## |\\z)",
            Pattern.MULTILINE | Pattern.DOTALL);
    return section
        .matcher(doc)
        .results()
        .flatMap(
            match -> Pattern.compile("(?m)^\\| `(\\w+)` \\|").matcher(match.group(1)).results())
        .map(match -> match.group(1))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"templates.md", "templates.ja.md"})
  void everyValueIsDocumentedUnderItsType(String name) throws IOException {
    String doc = doc(name);
    Set<Class<?>> records = new LinkedHashSet<>();
    collect(PageModel.class, records);
    assertThat(records).hasSizeGreaterThan(20);
    for (Class<?> type : records) {
      assertThat(doc).containsPattern("(?m)^## (?:.*: )?" + type.getSimpleName() + "$");
      assertThat(documented(type, doc))
          .as(type.getSimpleName())
          .containsExactlyElementsOf(
              Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"templates.md", "templates.ja.md"})
  void everyFileIsDocumented(String name) throws IOException {
    try (Stream<Path> files = Files.list(HOME.resolve("templates/page"))) {
      List<String> names = files.map(file -> "`" + file.getFileName() + "`").sorted().toList();
      assertThat(doc(name)).contains(names);
    }
  }
}
