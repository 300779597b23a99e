package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import report.finding.FindingPrinter;
import report.finding.Findings;
import report.finding.Source;
import report.finding.Span;
import report.plan.Book;
import report.plan.Id;
import report.plan.LazyThemes;
import report.plan.Theme;
import report.read.field.SourceMap;
import report.read.translation.Translations;

/** Books whose themes are made of their texts are the books whose themes are held. */
@Tag("slow")
class LazyThemesTest {
  private static final Path PLANS = Path.of(System.getProperty("report.home", "."), "plans");

  @TempDir Path scratch;

  /** What reading plans gave. */
  private record Read(List<Book> books, Findings findings, SourceMap origins) {
    static Read of(Path plans, int mostHeld) {
      Findings findings = new Findings();
      PlansReader reader = new PlansReader(mostHeld, Translations.NONE);
      return new Read(reader.read(plans, findings), findings, reader.origins());
    }

    /** The findings as people see them, with their lines. */
    String printed() {
      return new FindingPrinter(Locale.JAPANESE).print(findings.sorted());
    }

    /** Where each record of a theme was written. */
    List<String> places(Theme theme) {
      List<String> places = new ArrayList<>();
      addPlaces(theme, places);
      return places;
    }

    private void addPlaces(Object value, List<String> places) {
      origins.of(value).ifPresent(span -> places.add(value.getClass() + " " + place(span)));
      if (value instanceof Collection<?> all) {
        all.forEach(element -> addPlaces(element, places));
      } else if (value instanceof Optional<?> optional) {
        optional.ifPresent(element -> addPlaces(element, places));
      } else if (value instanceof Record) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
          addPlaces(component(value, component), places);
        }
      }
    }

    private static Object component(Object value, RecordComponent component) {
      try {
        component.getAccessor().setAccessible(true);
        return component.getAccessor().invoke(value);
      } catch (ReflectiveOperationException broken) {
        throw new IllegalStateException(broken);
      }
    }

    private static String place(Span span) {
      String line = span.source().line(span.line());
      return span.line() + ":" + span.column() + "-" + span.endColumn() + " " + line;
    }
  }

  @TestFactory
  Stream<DynamicTest> lazyOrHeldTheFindingsAreTheSame() {
    return Stream.of(Stream.of(PLANS), Fixtures.sound().stream(), Fixtures.brokenTrees().stream())
        .flatMap(plans -> plans)
        .map(plans -> DynamicTest.dynamicTest(plans.toString(), () -> assertSame(plans)));
  }

  @TestFactory
  Stream<DynamicTest> lazyOrHeldABrokenFileGivesTheSameFindings() {
    return Fixtures.broken().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    Fixtures.name(file),
                    () ->
                        assertSame(
                            Fixtures.readInBase(file, Files.createTempDirectory(scratch, "base"))
                                .plans())));
  }

  private static void assertSame(Path plans) {
    Read held = Read.of(plans, Integer.MAX_VALUE);
    Read lazy = Read.of(plans, 0);

    assertThat(lazy.printed()).isEqualTo(held.printed());
    assertThat(lazy.books()).isEqualTo(held.books());
    for (int i = 0; i < held.books().size(); i++) {
      List<Theme> themes = held.books().get(i).themes();
      for (int j = 0; j < themes.size(); j++) {
        Theme again = lazy.books().get(i).themes().get(j);
        assertThat(lazy.places(again)).isEqualTo(held.places(themes.get(j)));
      }
    }
  }

  @Test
  void theThemesOfALargeBookAreMadeWhenTheyAreAskedFor() {
    Book held = Read.of(PLANS, 1).books().get(0);
    Book lazy = Read.of(PLANS, 0).books().get(0);

    assertThat(held.themes()).isNotInstanceOf(LazyThemes.class);
    assertThat(lazy.themes()).isInstanceOf(LazyThemes.class);
    assertThat(lazy.themes().get(0))
        .isEqualTo(lazy.themes().get(0))
        .isNotSameAs(lazy.themes().get(0));
    assertThat(lazy.themeIds()).containsExactly(new Id("theme-3"));
    assertThat(lazy.theme(new Id("theme-3"))).contains(held.themes().get(0));
    assertThat(lazy.theme(new Id("theme-4"))).isEmpty();
    assertThat(lazy.only(lazy.themes().get(0))).isEqualTo(held.only(held.themes().get(0)));
  }

  @Test
  void aThemeIsTheSameWhateverBecameOfItsFiles() throws IOException {
    Path plans = scratch.resolve("plans");
    Fixtures.copy(PLANS, plans);
    Book lazy = Read.of(plans, 0).books().get(0);
    Theme before = lazy.themes().get(0);

    Files.writeString(plans.resolve("R1/theme-3/plan.yaml"), "number: 4");

    assertThat(lazy.themes().get(0)).isEqualTo(before);
  }

  @Test
  void aThemeMadeAgainHasManyPlaces() {
    Read lazy = Read.of(PLANS, 0);

    assertThat(lazy.places(lazy.books().get(0).themes().get(0))).hasSizeGreaterThan(40);
  }

  @Test
  void theLinesOfACompressedSourceAreTheSame() throws IOException {
    String text = Files.readString(PLANS.resolve("R1/theme-3/plan.yaml")) + "\r\nlast\rline";
    Source plain = new report.read.tree.SourceText("x", text).source();
    Source lazy = new report.read.tree.SourceText("x", text).source();
    lazy.compress();

    assertThat(lazy).isEqualTo(plain);
    assertThat(lazy.lines()).endsWith("last", "line").hasSameSizeAs(plain.lines());
    assertThat(lazy.line(plain.lines().size())).isEqualTo("line");
  }
}
