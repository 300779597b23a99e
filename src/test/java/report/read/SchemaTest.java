package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.KeyTexts;
import report.read.form.Value;
import report.read.translation.EditionTerms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Schemas and reader agree: on every fixture, and on the plans that come with the tool. */
class SchemaTest {
  private static final Path HOME = Path.of(System.getProperty("report.home", "."));
  private static final Path PLANS = HOME.resolve("plans");

  /** Rules about the shape of a file, which a schema can know. */
  private static final Set<String> OF_SHAPE =
      Set.of("K001", "K002", "K003", "K004", "K005", "K007", "K009", "P005");

  /** Fixtures whose fault of shape is one that only the reader sees, each with the reason. */
  private static final Map<String, String> BEYOND_A_SCHEMA =
      Map.of(
          "err/book/structure/no-themes.yaml", "a book with a vision or meetings needs no themes",
          "err/plan/structure/repost-and-reference.yaml",
              "each of the two marks is sound by itself",
          "err/meeting/unknown-subjects.yaml",
              "what is unwritten discusses nothing, which only its mark tells");

  /** Fixtures that a schema refuses although the reader has a rule of another kind for them. */
  private static final Map<String, String> REFUSED_TOO =
      Map.of("err/progress/results/note-for-a-judgement.yaml", "no kind of result has both keys");

  private static final Pattern NOT_YAML = Pattern.compile("Y00\\d");

  private static final SchemaRegistry DRAFT_7 =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

  private static final Map<FileKind, Schema> SCHEMAS = schemas(kind -> kind.schema(Locale.ENGLISH));

  private static final Map<FileKind, Schema> TRANSLATIONS =
      schemas(kind -> kind.translationSchema(Locale.ENGLISH));

  private static Map<FileKind, Schema> schemas(Function<FileKind, String> text) {
    return new EnumMap<>(
        Arrays.stream(FileKind.values())
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    kind -> DRAFT_7.getSchema(text.apply(kind), InputFormat.JSON))));
  }

  @ParameterizedTest
  @EnumSource
  void aSchemaIsOneOfDraft7(FileKind kind) {
    Schema metaschema =
        DRAFT_7.getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema"));

    assertThat(metaschema.validate(kind.schema(Locale.JAPANESE), InputFormat.JSON)).isEmpty();
    assertThat(metaschema.validate("{\"type\": \"text\"}", InputFormat.JSON)).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> soundFilesAreAccepted() throws IOException {
    return Stream.concat(Fixtures.sound().stream(), Stream.of(PLANS))
        .flatMap(tree -> files(tree).stream().map(file -> accepted(tree, file)));
  }

  private static DynamicTest accepted(Path tree, Path file) {
    return DynamicTest.dynamicTest(
        tree.getFileName() + "/" + tree.relativize(file),
        () -> assertThat(errors(kind(tree.relativize(file)), file)).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> faultsOfShapeAreRefusedAndNoOthers() {
    return Fixtures.broken().stream()
        .filter(file -> ownRules(file).stream().noneMatch(NOT_YAML.asMatchPredicate()))
        .filter(file -> ownRules(file).stream().noneMatch("T004"::equals))
        .map(
            file ->
                DynamicTest.dynamicTest(
                    Fixtures.name(file),
                    () ->
                        assertThat(!errors(kind(file), file).isEmpty())
                            .isEqualTo(isRefused(file))));
  }

  private static boolean isRefused(Path file) {
    boolean misshapen = ownRules(file).stream().anyMatch(OF_SHAPE::contains);
    return (misshapen && !BEYOND_A_SCHEMA.containsKey(Fixtures.name(file)))
        || REFUSED_TOO.containsKey(Fixtures.name(file));
  }

  @Test
  void everyExceptionIsOfAFixture() {
    List<String> names = Fixtures.broken().stream().map(Fixtures::name).toList();

    assertThat(names).containsAll(BEYOND_A_SCHEMA.keySet()).containsAll(REFUSED_TOO.keySet());
  }

  @Test
  void everyKeyIsDescribedInBothLanguages() {
    Set<String> described = new TreeSet<>();
    for (FileKind kind : FileKind.values()) {
      described.add(kind.code());
      described.add(kind.code() + FileKind.TRANSLATED);
      collect(kind.form(), described);
    }
    collect(Value.of(EditionTerms.with(BookReader.FORM)), described);

    for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
      KeyTexts texts = new KeyTexts(locale);
      assertThat(texts.keys()).containsExactlyInAnyOrderElementsOf(described);
      assertThat(described).allMatch(key -> !texts.of(key).isBlank());
    }
  }

  private static void collect(Value value, Set<String> keys) {
    if (value instanceof Value.Nested nested) {
      Form form = nested.form();
      for (Key key : form.keys()) {
        keys.add(form.name() + "." + key.name());
        collect(key.value(), keys);
      }
    } else if (value instanceof Value.Either either) {
      either.ways().forEach(way -> collect(way, keys));
    } else if (value instanceof Value.Items items) {
      collect(items.item(), keys);
    } else if (value instanceof Value.Entries entries) {
      collect(entries.value(), keys);
    }
  }

  private static List<String> errors(FileKind kind, Path path) throws IOException {
    JsonNode tree = new YAMLMapper().readTree(Files.readString(path));
    JsonNode file = tree.isMissingNode() ? JsonNodeFactory.instance.nullNode() : tree;
    boolean isTranslation = path.toString().endsWith(FileKind.TRANSLATED + ".yaml");
    Schema schema = isTranslation ? TRANSLATIONS.get(kind) : SCHEMAS.get(kind);
    return Objects.requireNonNull(schema).validate(file).stream().map(Object::toString).toList();
  }

  /** The rules of the findings in a broken file itself. */
  private static List<String> ownRules(Path file) {
    return Fixtures.expected(file).stream()
        .filter(line -> line.startsWith(Fixtures.placeOf(file) + ":"))
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .toList();
  }

  private static FileKind kind(Path file) {
    Path path = file.startsWith(HOME) ? Path.of(Fixtures.placeOf(file)) : file;
    String name =
        String.valueOf(path.getFileName())
            .replace(FileKind.TRANSLATED + ".yaml", "")
            .replace(".yaml", "");
    String folder = String.valueOf(path.resolveSibling("").getFileName());
    return folder.equals("progress")
        ? FileKind.PROGRESS
        : folder.equals("meetings") ? FileKind.MEETING : FileKind.of(name).orElseThrow();
  }

  @Test
  void theSchemasBesideThePlansAreThoseOfTheTool() throws IOException {
    for (FileKind kind : FileKind.values()) {
      assertThat(PLANS.resolve(FileKind.FOLDER).resolve(kind.code() + ".json"))
          .hasContent(kind.schema(Locale.JAPANESE));
      assertThat(
              PLANS.resolve(FileKind.FOLDER).resolve(kind.code() + FileKind.TRANSLATED + ".json"))
          .hasContent(kind.translationSchema(Locale.JAPANESE));
    }
  }

  @Test
  void eachPlanFileNamesItsSchemaInItsFirstLine() throws IOException {
    for (Path file : files(PLANS)) {
      Path inPlans = PLANS.relativize(file);
      String first = Files.readAllLines(file).get(0);
      Path schema = file.resolveSibling(first.replaceFirst(".*=", ""));

      assertThat(first).isEqualTo(kind(inPlans).modeline(inPlans));
      assertThat(schema).exists();
    }
  }

  private static List<Path> files(Path tree) {
    try (Stream<Path> all = Files.walk(tree)) {
      return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
