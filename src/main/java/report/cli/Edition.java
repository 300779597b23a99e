package report.cli;

import java.util.List;
import report.document.Document;

/**
 * A book as it is built.
 *
 * @param document the book, or the part of it that was asked for
 * @param workbooks what the workbooks hold: all of it, or a theme each
 */
record Edition(Document document, List<Document> workbooks) {
  /** Copies the list. */
  Edition {
    workbooks = List.copyOf(workbooks);
  }
}
