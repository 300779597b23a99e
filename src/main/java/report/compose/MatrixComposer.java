package report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import report.calendar.Timing;
import report.document.Labels;
import report.document.MatrixPart;
import report.document.MatrixRow;
import report.document.ServingGoal;
import report.document.Tally;
import report.plan.Book;
import report.plan.Goal;
import report.plan.MatterPath;
import report.plan.Theme;
import report.plan.Vision;
import report.rate.Assessment;
import report.rate.Assessor;
import report.rate.RatePrinter;

/**
 * Composes the matrix of a vision: collects, from books of one or several years, the goals that
 * serve each matter. Each goal is rated and printed according to its own book.
 */
final class MatrixComposer {
  private final Book printed;
  private final Labels labels;
  private final Tallies tallies;
  private final Map<MatterPath, List<ServingGoal>> goals = new LinkedHashMap<>();
  private final Map<MatterPath, List<Assessment>> assessments = new LinkedHashMap<>();

  /**
   * Nothing gathered yet.
   *
   * @param printed the book in which the matrix is printed
   * @param labels the labels
   */
  MatrixComposer(Book printed, Labels labels) {
    this.printed = printed;
    this.labels = labels;
    RatePrinter printer = new RatePrinter(printed.policy(), labels.rateSigns());
    this.tallies = new Tallies(printed.rating(), printed.policy(), labels, printer);
  }

  /**
   * The matrix of the vision that a book has or serves: over all books if it is its own, over that
   * book alone if it is another's. Other books are composed as of their own dates.
   *
   * @param all the books there are
   * @param asOf the as-of date of the printed book
   * @return the matrix; empty if the book has no vision, or the book of its vision does not exist
   */
  Optional<MatrixPart> over(List<Book> all, Timing asOf) {
    if (printed.vision().isPresent()) {
      Stream.concat(all.stream().filter(this::isOther), Stream.of(printed))
          .filter(book -> book.visionYear().filter(printed.year()::equals).isPresent())
          .sorted(Comparator.comparing(Book::year))
          .forEach(book -> gather(book, isOther(book) ? book.asOf() : asOf));
      return Optional.of(of(printed.vision().get(), printed));
    }
    return all.stream()
        .filter(book -> printed.servedVision().filter(book.year()::equals).isPresent())
        .filter(book -> book.vision().isPresent())
        .findFirst()
        .map(
            book -> {
              gather(printed, asOf);
              return of(book.vision().get(), book);
            });
  }

  private boolean isOther(Book book) {
    return !book.year().equals(printed.year());
  }

  /** Collects the goals of a book, as of a date. */
  private void gather(Book book, Timing asOf) {
    Assessor assessor = new Assessor(book.rating(), book.policy(), book.year(), asOf.last());
    RateMarks marks =
        new RateMarks(
            labels,
            new RatePrinter(book.policy(), labels.rateSigns()),
            new FigurePrinter(book.style()));
    for (Theme theme : book.themes()) {
      ThemeAssessments assessed = new ThemeAssessments(theme, asOf, assessor);
      PrintedOrder.owners(theme)
          .forEach(
              owner -> {
                for (Goal goal : owner.goals()) {
                  Assessment assessment = assessed.of(goal);
                  for (MatterPath path : owner.serves(goal)) {
                    add(path, assessment, goal(book, theme, assessment, marks));
                  }
                }
              });
    }
  }

  private void add(MatterPath path, Assessment assessment, ServingGoal goal) {
    goals.computeIfAbsent(path, none -> new ArrayList<>()).add(goal);
    assessments.computeIfAbsent(path, none -> new ArrayList<>()).add(assessment);
  }

  private ServingGoal goal(Book book, Theme theme, Assessment assessment, RateMarks marks) {
    Goal goal = assessment.goal();
    return new ServingGoal(
        book.year().code(),
        labels.year(book.year()),
        book.year().equals(printed.year()),
        theme.id().text(),
        labels.get("theme.band", labels.number(theme.number()))
            + labels.get("theme.gap")
            + theme.title(),
        goal.id().text(),
        PlainText.of(goal.text()),
        marks.of(assessment));
  }

  /** The matrix of a vision, with the collected goals. */
  private MatrixPart of(Vision vision, Book visionBook) {
    MatterNames names = new MatterNames(vision);
    List<MatrixRow> rows = vision.paths().stream().map(path -> row(path, names)).toList();
    return new MatrixPart(
        vision.title(), visionBook.year().code(), labels.year(visionBook.year()), says(rows), rows);
  }

  private String says(List<MatrixRow> rows) {
    long served = rows.stream().filter(row -> !row.goals().isEmpty()).count();
    long serving =
        rows.stream()
            .flatMap(row -> row.goals().stream())
            .map(goal -> List.of(goal.code(), goal.themeId(), goal.goalId()))
            .distinct()
            .count();
    return served == 0
        ? labels.get("matrix.none")
        : labels.get("matrix.says", rows.size(), served, serving);
  }

  private MatrixRow row(MatterPath path, MatterNames names) {
    MatterNames.Called called = names.of(path);
    Tally tally = tallies.acrossBooks(assessments.getOrDefault(path, List.of()));
    return new MatrixRow(
        VisionComposer.anchor(path),
        called.number(),
        called.name(),
        path.isNested(),
        goals.getOrDefault(path, List.of()),
        tally,
        says(tally));
  }

  private String says(Tally tally) {
    if (tally.goals() == 0) {
      return labels.get("matrix.unserved");
    }
    if (tally.counted() == 0) {
      return labels.get("matrix.uncounted", tally.goals());
    }
    String counts = labels.get("matrix.counts", tally.goals(), tally.counted(), tally.achieved());
    return tally.mean().isEmpty() ? counts : labels.get("matrix.mean", counts, labels.mean(tally));
  }
}
