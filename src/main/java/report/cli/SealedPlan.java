package report.cli;

import java.util.List;
import report.plan.Book;
import report.seal.Seal;

/**
 * A book and what was approved or published of it.
 *
 * @param seal its seal
 * @param book the book as it is
 * @param all all books
 */
record SealedPlan(Seal seal, Book book, List<Book> all) {}
