package report.form;

import java.util.Optional;
import report.calendar.Timing;
import report.plan.Book;
import report.project.Messages;
import report.seal.Seal;

/**
 * What is asked for in the forms of a book.
 *
 * @param kind results, or the plan
 * @param book the book
 * @param asOf the as-of date of the results; in a form for the plan, the date of the book
 * @param due by when the forms are to be returned, in words; empty if not said
 * @param grouping for whom there is a form each
 * @param tool the version of the tool
 * @param texts the texts of forms in their language
 * @param seal what was approved of the book, which forms for the plan do not ask for
 */
public record FormRequest(
    FormKind kind,
    Book book,
    Timing asOf,
    String due,
    Grouping grouping,
    String tool,
    Messages texts,
    Optional<Seal> seal) {

  /** The name of the bundle with the texts of forms. */
  public static final String TEXTS = "report.form.texts";

  /** For whom there is a form each. */
  public enum Grouping {
    /** For each department, with what it answers for in all themes. */
    DEPARTMENT,
    /** For each theme, whoever answers for it. */
    THEME
  }

  /** Whether results are asked for. */
  boolean isProgress() {
    return kind == FormKind.PROGRESS;
  }
}
