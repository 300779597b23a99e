package report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import report.finding.FindingPrinter;
import report.finding.Findings;
import report.finding.Source;
import report.finding.Span;
import report.pack.PackedBytes;
import report.pack.Packing;
import report.plan.Book;
import report.plan.Id;
import report.plan.ShelvedThemes;
import report.plan.Theme;

/** Books whose themes are packed are the books whose themes are held. */
class ShelfTest {
  private static final Path PLANS = Path.of(System.getProperty("report.home", "."), "plans");

  @TempDir Path scratch;

  /** What reading plans gave. */
  private record Read(List<Book> books, Findings findings, Origins origins) {
    static Read of(Path plans, int mostHeld) {
      Findings findings = new Findings();
      PlansReader reader = new PlansReader(mostHeld);
      return new Read(reader.read(plans, findings), findings, reader.origins());
    }

    /** The findings as people see them, with their lines. */
    String printed() {
      return new FindingPrinter(Locale.JAPANESE).print(findings.sorted());
    }

    /** Where each record of a theme was written. */
    List<String> places(Theme theme) {
      List<String> places = new ArrayList<>();
      PackedBytes unused =
          new Packing()
              .pack(
                  theme,
                  (ordinal, part) ->
                      origins.of(part).ifPresent(span -> places.add(ordinal + " " + place(span))));
      return places;
    }

    private static String place(Span span) {
      String line = span.source().line(span.line());
      return span.line() + ":" + span.column() + "-" + span.endColumn() + " " + line;
    }
  }

  @TestFactory
  Stream<DynamicTest> packedOrHeldTheFindingsAreTheSame() {
    return Stream.of(Stream.of(PLANS), Fixtures.sound().stream(), Fixtures.brokenTrees().stream())
        .flatMap(plans -> plans)
        .map(plans -> DynamicTest.dynamicTest(plans.toString(), () -> assertSame(plans)));
  }

  @TestFactory
  Stream<DynamicTest> packedOrHeldABrokenFileGivesTheSameFindings() {
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
    Read packed = Read.of(plans, 0);

    assertThat(packed.printed()).isEqualTo(held.printed());
    assertThat(packed.books()).isEqualTo(held.books());
    for (int i = 0; i < held.books().size(); i++) {
      List<Theme> themes = held.books().get(i).themes();
      for (int j = 0; j < themes.size(); j++) {
        Theme again = packed.books().get(i).themes().get(j);
        assertThat(packed.places(again)).isEqualTo(held.places(themes.get(j)));
      }
    }
  }

  @Test
  void theThemesOfALargeBookAreMadeWhenTheyAreAskedFor() {
    Book held = Read.of(PLANS, 1).books().get(0);
    Book packed = Read.of(PLANS, 0).books().get(0);

    assertThat(held.themes()).isNotInstanceOf(ShelvedThemes.class);
    assertThat(packed.themes()).isInstanceOf(ShelvedThemes.class);
    assertThat(packed.themes().get(0))
        .isEqualTo(packed.themes().get(0))
        .isNotSameAs(packed.themes().get(0));
    assertThat(packed.themeIds()).containsExactly(new Id("theme-3"));
    assertThat(packed.theme(new Id("theme-3"))).contains(held.themes().get(0));
    assertThat(packed.theme(new Id("theme-4"))).isEmpty();
    assertThat(packed.only(packed.themes().get(0))).isEqualTo(held.only(held.themes().get(0)));
  }

  @Test
  void aPackedThemeHasManyPlaces() {
    Read packed = Read.of(PLANS, 0);

    assertThat(packed.places(packed.books().get(0).themes().get(0))).hasSizeGreaterThan(40);
  }

  @Test
  void placesGoWhenNobodyHoldsTheirPartsAnyMore() throws InterruptedException {
    PassingPlaces places = new PassingPlaces();
    Span span = Span.start(new Source("x", List.of("line")));
    Object held = new Object();
    places.add(held, span);
    for (int i = 0; i < 1000; i++) {
      places.add(new Object(), span);
    }
    for (int i = 0; i < 100 && places.size() > 3; i++) {
      System.gc();
      Thread.sleep(10);
      places.add(new Object(), span);
    }

    assertThat(places.size()).isBetween(1, 3);
    assertThat(places.of(held)).contains(span);
    assertThat(places.of(new Object())).isEmpty();
  }

  @Test
  void theLinesOfAPackedSourceAreTheSame() throws IOException {
    String text = Files.readString(PLANS.resolve("R1/theme-3/plan.yaml")) + "\r\nlast\rline";
    Source plain = new report.read.tree.SourceText("x", text).source();
    Source packed = new report.read.tree.SourceText("x", text).source();
    packed.pack();

    assertThat(packed).isEqualTo(plain);
    assertThat(packed.lines()).endsWith("last", "line").hasSameSizeAs(plain.lines());
    assertThat(packed.line(plain.lines().size())).isEqualTo("line");
  }
}
