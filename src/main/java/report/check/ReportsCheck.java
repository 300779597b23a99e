package report.check;

import report.finding.Rule;
import report.plan.Book;
import report.plan.Progress;
import report.plan.Theme;

/** Looks at the dates of the reports of a theme. */
final class ReportsCheck {
  private final Book book;
  private final Notice notice;

  ReportsCheck(Book book, Notice notice) {
    this.book = book;
    this.notice = notice;
  }

  void check(Theme theme) {
    for (Progress report : theme.progress()) {
      if (report.asOf().last().isAfter(book.asOf().last())) {
        notice.add(report, Rule.REPORT_AFTER_BOOK, report.asOf().written(), book.asOf().written());
      }
    }
  }
}
