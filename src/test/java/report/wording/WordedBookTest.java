package report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import report.compose.Composer;
import report.document.Document;
import report.document.Fact;
import report.document.Labels;
import report.finding.Findings;
import report.plan.Book;
import report.plan.Theme;
import report.plan.WrittenPlaces;
import report.read.PlansReader;

/** An edition prints the same goals, with the same numbers, rates and locations. */
class WordedBookTest {
  private static final Path HOME = Path.of(System.getProperty("report.home", "."));
  private static final String TEST = "src/test/resources/report/";

  private final PlansReader reader = new PlansReader();

  private List<Book> read(String plans) {
    List<Book> books = reader.read(HOME.resolve(plans), new Findings());
    assertThat(books).isNotEmpty();
    return books;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plans",
        TEST + "series/city/plans",
        TEST + "document/published",
        TEST + "document/methods",
        TEST + "document/serving"
      })
  void theOriginalIsTheSameBook(String plans) {
    List<Book> books = read(plans);

    assertThat(reader.worded(books, Wording.ORIGINAL)).isEqualTo(books);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plans",
        TEST + "series/city/plans",
        TEST + "document/published",
        TEST + "document/methods",
        TEST + "document/serving"
      })
  void anEditionHasTheSameNumbersAndRates(String plans) {
    List<Book> books = read(plans);
    List<Book> worded =
        reader.worded(books, new EnglishWording(Map.of("社", "company|companies", "件", "cases")));

    for (int i = 0; i < books.size(); i++) {
      List<Fact> facts = document(books, i).overview().facts();
      List<Fact> english = document(worded, i).overview().facts();

      assertThat(english.stream().map(WordedBookTest::numbers).toList())
          .isEqualTo(facts.stream().map(WordedBookTest::numbers).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"plans", TEST + "series/city/plans"})
  void everyPartKeepsItsLocation(String plans) {
    List<Book> books = read(plans);
    List<Book> worded = reader.worded(books, new EnglishWording(Map.of()));

    for (int i = 0; i < books.size(); i++) {
      List<Object> parts = books.get(i).themes().stream().flatMap(WordedBookTest::parts).toList();
      List<Object> same = worded.get(i).themes().stream().flatMap(WordedBookTest::parts).toList();

      assertThat(same.stream().map(reader.origins()::of).toList())
          .isEqualTo(parts.stream().map(reader.origins()::of).toList());
    }
  }

  private static Stream<Object> parts(Theme theme) {
    return Stream.of(
            Stream.of(theme),
            theme.initiatives().stream(),
            theme.goals(),
            theme.progress().stream(),
            theme.progress().stream().flatMap(report -> report.results()))
        .flatMap(parts -> parts);
  }

  private static Document document(List<Book> all, int book) {
    return Composer.compose(
        all.get(book),
        all,
        all.get(book).asOf(),
        new Labels(Locale.JAPANESE),
        WrittenPlaces.UNKNOWN);
  }

  private static List<Object> numbers(Fact fact) {
    return List.of(
        fact.goalId(),
        fact.previous().number(),
        fact.baseline().number(),
        fact.target().number(),
        fact.target().date(),
        fact.actual().number(),
        fact.actual().date(),
        fact.rate(),
        fact.rating(),
        fact.outcome());
  }
}
