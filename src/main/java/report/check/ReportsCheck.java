package report.check;

import report.calendar.Timing;
import report.finding.Rule;
import report.plan.Book;
import report.plan.Progress;
import report.plan.Theme;

/** Checks the as-of dates of a book and of the reports of its themes. */
final class ReportsCheck {
  private final Book book;
  private final Notice notice;

  ReportsCheck(Book book, Notice notice) {
    this.book = book;
    this.notice = notice;
  }

  /** Looks at the date of the book: a year late or early is a slip of the pen. */
  void check() {
    Timing asOf = book.asOf();
    if (isBeforeYear(asOf)) {
      notice.say("P010.book", book, Rule.OUTSIDE_YEAR, asOf.written(), book.year().label());
    }
    if (asOf.first().isAfter(book.year().lastDay().plusYears(1))) {
      notice.say("P010.late", book, Rule.OUTSIDE_YEAR, asOf.written(), book.year().label());
    }
  }

  private boolean isBeforeYear(Timing date) {
    return date.last().isBefore(book.year().firstDay());
  }

  /**
   * Checks the reports of a theme; if the date of the book is too early, they are not compared with
   * it.
   */
  void check(Theme theme) {
    for (Progress report : theme.progress()) {
      Timing asOf = report.asOf();
      if (!isBeforeYear(book.asOf()) && asOf.last().isAfter(book.asOf().last())) {
        notice.add(report, Rule.REPORT_AFTER_BOOK, asOf.written(), book.asOf().written());
      }
      if (isBeforeYear(asOf)) {
        notice.say("P010.report", report, Rule.OUTSIDE_YEAR, asOf.written(), book.year().label());
      }
    }
  }
}
