package report.collect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import report.calendar.Timing;
import report.form.FormColumn;
import report.form.FormKind;
import report.form.FormValues;
import report.form.PlannedValues;
import report.form.ReportFiles;
import report.form.ReportedValues;
import report.form.RowKey;
import report.plan.Book;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.Progress;
import report.plan.Theme;
import report.project.PlansFolder;
import report.read.FileKind;
import report.read.Plans;

/** The book that forms are about, as of their date, with the files that they change. */
final class FormBook {
  private final FormKind kind;
  private final Book book;
  private final Timing asOf;
  private final PlansFolder folder;
  private final ReportFiles reports;
  private final Map<String, Theme> themes = new LinkedHashMap<>();
  private final Map<String, FormValues> values = new HashMap<>();

  FormBook(FormKind kind, Book book, Timing asOf, Plans plans, PlansFolder folder) {
    this.kind = kind;
    this.book = book;
    this.asOf = asOf;
    this.folder = folder;
    this.reports = new ReportFiles(folder, plans.places());
    book.themes().forEach(theme -> themes.put(theme.id().text(), theme));
  }

  FormKind kind() {
    return kind;
  }

  Book book() {
    return book;
  }

  Timing asOf() {
    return asOf;
  }

  Map<String, Theme> themes() {
    return themes;
  }

  Theme theme(String id) {
    return Objects.requireNonNull(themes.get(id));
  }

  /** What the files of a theme say now. */
  FormValues values(String theme) throws IOException {
    @Nullable FormValues known = values.get(theme);
    if (known == null) {
      known =
          switch (kind) {
            case PROGRESS -> new ReportedValues(book.year(), asOf, reports.of(theme(theme)));
            case PLAN -> new PlannedValues(theme(theme), reports.plan(book.year(), theme(theme)));
          };
      values.put(theme, known);
    }
    return known;
  }

  /** All figures of the goal of one of them. */
  List<Answer.Value> figures(Answer.Value one) {
    RowKey row = one.row();
    RowKey.Measure measure = (RowKey.Measure) row.subject();
    int count =
        theme(row.theme().text())
            .goals()
            .filter(goal -> goal.id().equals(measure.goal()))
            .filter(NumericGoal.class::isInstance)
            .mapToInt(goal -> ((NumericGoal) goal).measures().size())
            .findFirst()
            .orElse(1);
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> new RowKey.Measure(measure.goal(), number))
        .map(subject -> new Answer.Value(new RowKey(row.theme(), row.part(), subject), one.kind()))
        .toList();
  }

  /** What a result says first: a figure or a rating; nothing for a milestone, which may be open. */
  Optional<FormColumn> main(RowKey row) {
    return row.subject() instanceof RowKey.Measure measure
        ? theme(row.theme().text())
            .goals()
            .filter(goal -> goal.id().equals(measure.goal()))
            .findFirst()
            .filter(goal -> !(goal instanceof Milestone))
            .map(goal -> goal instanceof NumericGoal ? FormColumn.ACTUAL : FormColumn.RATING)
        : Optional.empty();
  }

  /** The file that forms change of a theme, if it is there: its plan, or the report of the date. */
  Optional<Path> file(String theme) {
    return switch (kind) {
      case PROGRESS -> report(theme);
      case PLAN -> Optional.of(reports.plan(book.year(), theme(theme).id()));
    };
  }

  /** How a file of a theme is changed, and where it says what forms say. */
  FileEdits edits(String theme) {
    return switch (kind) {
      case PROGRESS -> new ProgressEdits(theme(theme), book.year());
      case PLAN -> new PlanEdits(theme(theme));
    };
  }

  private Optional<Path> report(String theme) {
    return theme(theme).progress().stream()
        .filter(report -> report.asOf().last().equals(asOf.last()))
        .reduce((first, last) -> last)
        .flatMap(this::file);
  }

  private Optional<Path> file(Progress report) {
    return reports.file(report);
  }

  /** Where the progress file of a theme and the date is to be, if it is not there. */
  Path newFile(String theme) {
    List<Path> folders = folder.of(book.year());
    return folders.get(0).resolve(theme).resolve("progress").resolve(asOf.isoEnd() + ".yaml");
  }

  /** What a new progress file holds at first. */
  String newText() {
    Path there = Path.of("year", "theme", "progress", "date.yaml");
    return FileKind.PROGRESS.modeline(there) + "\nasOf: " + asOf.written() + "\n";
  }
}
