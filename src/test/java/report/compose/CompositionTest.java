package report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.document.Chapter;
import report.document.Document;
import report.document.Labels;
import report.document.Overview;
import report.finding.Findings;
import report.plan.Book;
import report.plan.Id;
import report.plan.Theme;
import report.plan.WrittenPlaces;
import report.read.PlansReader;

/** A book that is composed theme by theme is the book that is composed at once. */
class CompositionTest {
  private static final Labels LABELS = new Labels(Locale.JAPANESE);
  private static final Book R1 =
      new PlansReader()
          .read(Path.of("plans"), new Findings()).stream()
              .filter(book -> book.year().code().equals("R1"))
              .findFirst()
              .orElseThrow();

  /** The book of R1, its theme as often as that, each under a name of its own. */
  private static Book book(int themes) {
    return new Book(
        R1.year(),
        R1.publisher(),
        R1.title(),
        R1.asOf(),
        R1.firstNote(),
        R1.rating(),
        R1.policy(),
        R1.glossary(),
        IntStream.rangeClosed(1, themes).mapToObj(CompositionTest::theme).toList());
  }

  private static Theme theme(int number) {
    Theme only = R1.themes().get(0);
    return new Theme(
        new Id("theme-" + number),
        number,
        only.title() + number,
        only.department() + number % 3,
        only.direction(),
        number % 4 == 0 ? only.initiatives().subList(1, 3) : only.initiatives(),
        number % 5 == 0 ? List.of() : only.progress());
  }

  private static Document whole(Book book) {
    return Composer.compose(book, book.asOf(), LABELS, WrittenPlaces.UNKNOWN);
  }

  private static Composition split(Book book) {
    return Composer.split(book, List.of(), book.asOf(), LABELS, WrittenPlaces.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 25, 60})
  void theOverviewIsThatOfTheWholeDocument(int themes) {
    Book book = book(themes);

    assertThat(split(book).overview()).isEqualTo(whole(book).overview());
  }

  @Test
  void eachThemeIsAChapterOfTheWholeDocument() {
    Book book = book(25);
    Composition split = split(book);

    List<Chapter> one =
        IntStream.range(0, 25)
            .mapToObj(split::theme)
            .map(theme -> theme.chapters().get(0))
            .toList();

    assertThat(one).isEqualTo(whole(book).chapters());
  }

  @Test
  void aThemeByItselfHasTheNotesThatItMarksWithTheNumbersOfTheBook() {
    Document theme = split(book(4)).theme(3);

    assertThat(theme.overview().code()).isEqualTo("R1-theme-4");
    assertThat(theme.overview().notes()).isNotEmpty().isSubsetOf(whole(book(4)).overview().notes());
    assertThat(theme.overview().notes()).hasSizeLessThan(whole(book(4)).overview().notes().size());
    assertThat(theme.overview().departments()).hasSize(1);
    assertThat(theme.overview().tally()).isEqualTo(theme.themes().get(0).tally());
  }

  @Test
  void ofMoreGoalsThanOneTableShowsTheOverviewHoldsNoFacts() {
    Overview some = split(book(25)).overview();
    Overview many = split(book(60)).overview();

    assertThat(some.isLarge()).isFalse();
    assertThat(some.facts()).isNotEmpty();
    assertThat(many.tally().goals()).isGreaterThan(Overview.MOST_GOALS_TOGETHER);
    assertThat(many.isLarge()).isTrue();
    assertThat(many.facts()).isEmpty();
    assertThat(many.late()).isNotEmpty();
  }
}
