package report.collect;

import java.io.IOException;
import java.util.List;
import report.document.Document;
import report.document.Fact;
import report.edit.FileTransaction;
import report.finding.Findings;

/**
 * What forms would change.
 *
 * @param books for each book and date that forms are about, what they change
 * @param findings the findings of forms, each at its cell
 * @param refused the paths of forms of which nothing is taken
 * @param files the files as they become; nothing is written yet
 */
public record Collected(
    List<OfBook> books, Findings findings, List<String> refused, FileTransaction files) {
  /** Copies the lists. */
  public Collected {
    books = List.copyOf(books);
    refused = List.copyOf(refused);
  }

  /**
   * What forms change in a book.
   *
   * @param before the book as it is, as of the date of the forms
   * @param after the book as it becomes
   * @param changes the changes, in the order of the plan
   * @param missing what is asked for in the forms and still not there afterwards: results that are
   *     due, or in forms for the plan, targets that are to be decided
   */
  public record OfBook(
      Document before, Document after, List<TakenChange> changes, List<Fact> missing) {
    /** Copies the lists. */
    public OfBook {
      changes = List.copyOf(changes);
      missing = List.copyOf(missing);
    }
  }

  /** How many values change. */
  public int changes() {
    return books.stream().mapToInt(book -> book.changes().size()).sum();
  }

  /**
   * Writes all files, or none.
   *
   * @throws report.project.ChangedFileException if a file was changed since it was read
   * @throws IOException if a file cannot be written
   */
  public void write() throws IOException {
    files.commit();
  }
}
