package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import report.SmallPlan;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Span;
import report.kept.KeptPieces;
import report.plan.Book;
import report.plan.Theme;
import report.read.translation.Translations;

/** A theme that was read before is the same as one that is read, with all that is known of it. */
class KeptThemesTest {
  private static final Path HOME = Path.of(System.getProperty("report.home", "."));

  @TempDir Path folder;

  /** What was read, and where its parts stand. */
  private record Read(
      List<Book> books, List<Finding> findings, List<String> places, boolean isKept) {}

  static Stream<Path> plans() throws IOException {
    try (Stream<Path> files = Files.walk(HOME.resolve("src/test/resources"))) {
      List<Path> fixtures =
          files
              .filter(file -> file.endsWith("book.yaml"))
              .map(file -> file.resolveSibling("").resolveSibling(""))
              .distinct()
              .sorted()
              .toList();
      return Stream.concat(Stream.of(HOME.resolve("plans")), fixtures.stream());
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void plansThatWereReadBeforeAreTheSame(Path plans) throws IOException {
    Read plain = read(plans, KeptPieces.none());

    Read first = readAndKeep(plans);
    Read again = readAndKeep(plans);

    for (Read read : List.of(first, again)) {
      assertThat(read.books().equals(plain.books())).as("books").isTrue();
      assertThat(read.findings()).isEqualTo(plain.findings());
      assertThat(read.places()).isEqualTo(plain.places());
    }
  }

  @Test
  void aThemeIsReadAgainIfItOrWhatItIsReadWithChanged() throws IOException {
    Path plans = twoYears();
    readAndKeep(plans);
    Theme kept = theme(readAndKeep(plans));

    for (String file :
        List.of("R8/book.yaml", "R8/glossary.yaml", "R8/theme-1/plan.yaml", "R7/book.yaml")) {
      write(plans.resolve(file), text(plans, file) + "# \n");
      assertThat(isKept(plans)).as(file).isFalse();
      assertThat(theme(readAndKeep(plans))).as(file).isEqualTo(kept);
      assertThat(isKept(plans)).as(file).isTrue();
    }
  }

  @Test
  void aThemeIsReadAgainIfTheOneOfLastYearThatItAsksForChanged() throws IOException {
    Path plans = twoYears();
    Theme before = theme(readAndKeep(plans));

    String report = "R7/theme-1/progress/report.yaml";
    write(plans.resolve(report), text(plans, report).replace("9件", "8件"));

    assertThat(theme(readAndKeep(plans)))
        .isEqualTo(theme(read(plans, KeptPieces.none())))
        .isNotEqualTo(before);
  }

  private Path twoYears() throws IOException {
    Path plans = folder.resolve("plans");
    String goals = "- {id: visits, name: 訪問数, target: 10件}";
    new SmallPlan(plans.resolve("R7")).book().goals(goals);
    new SmallPlan(plans.resolve("R8")).book().goals(goals);
    for (String year : List.of("R7", "R8")) {
      write(plans.resolve(year + "/glossary.yaml"), "kpi: {term: 指標, definition: 測るもの}\n");
      write(
          plans.resolve(year + "/theme-1/progress/report.yaml"),
          "asOf: %s\nactions: {act: {text: した, results: {visits: {actual: 9件}}}}\n"
              .formatted(year.equals("R7") ? "R8.3月末" : "R9.3月末"));
    }
    String book = "R8/book.yaml";
    write(plans.resolve(book), text(plans, book).replace("R8.3", "R9.3"));
    return plans;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private static String text(Path plans, String file) throws IOException {
    return Files.readString(plans.resolve(file));
  }

  private static Theme theme(Read read) {
    return read.books().get(read.books().size() - 1).themes().get(0);
  }

  private boolean isKept(Path plans) throws IOException {
    return read(plans, pieces(plans)).isKept();
  }

  private KeptPieces pieces(Path plans) throws IOException {
    Path cache = Files.createDirectories(folder.resolve("cache"));
    return KeptPieces.of(Optional.of(cache), plans, "tool");
  }

  private Read readAndKeep(Path plans) throws IOException {
    KeptPieces pieces = pieces(plans);
    Read read = read(plans, pieces);
    pieces.save();
    return read;
  }

  private Read read(Path plans, KeptPieces pieces) throws IOException {
    Findings findings = new Findings();
    PlansReader reader = new PlansReader(List.of(), Translations.NONE, pieces);
    List<Book> books = reader.read(plans, findings);
    List<String> places =
        books.stream()
            .flatMap(book -> book.themes().stream())
            .flatMap(theme -> records(theme).stream())
            .map(part -> part.getClass().getSimpleName() + place(reader.origins().of(part)))
            .toList();
    return new Read(books, findings.sorted(), places, !pieces.hasNew());
  }

  private static String place(Optional<Span> span) {
    return span.map(at -> at.source().path() + ":" + at.line() + ":" + at.column() + at.endColumn())
        .orElse("");
  }

  /** The records in a value, in their order, each as often as it is there. */
  private static List<Object> records(Object value) {
    List<Object> found = new ArrayList<>();
    if (value instanceof Record) {
      found.add(value);
    }
    parts(value).forEach(part -> found.addAll(records(part)));
    return found;
  }

  private static List<Object> parts(Object value) {
    if (value instanceof Record record) {
      return Stream.of(record.getClass().getRecordComponents())
          .map(component -> part(record, component))
          .toList();
    }
    if (value instanceof Optional<?> optional) {
      return List.copyOf(optional.stream().toList());
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
          .<Object>flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
          .toList();
    }
    return value instanceof Collection<?> all ? List.copyOf(all) : List.of();
  }

  private static Object part(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException broken) {
      throw new UncheckedIOException(new IOException(broken));
    }
  }
}
