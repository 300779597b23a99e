package report.check;

import java.util.Optional;
import report.plan.Book;
import report.plan.Theme;

/** Compares the themes of a book with those of the previous year. */
final class YearsCheck {
  private final Book last;
  private final LastYearCheck figures;
  private final IdsCheck ids;

  YearsCheck(Book last, Book book, Notice notice) {
    this.last = last;
    this.figures = new LastYearCheck(last, notice);
    this.ids = new IdsCheck(last, book, notice);
  }

  void check(Theme theme) {
    Optional<Theme> before = last.theme(theme.id());
    before.ifPresent(other -> figures.check(theme, other));
    ids.check(theme, before);
  }
}
