package report.cli;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import report.document.Document;

/**
 * A book as it is built.
 *
 * @param document the book, or the part of it that was asked for
 * @param volumes what the workbooks hold: all of it, or a theme each
 * @param beside the short names of all that is built with it, each into a folder of that name
 */
record Edition(Document document, List<Volume> volumes, Set<String> beside) {
  /** Copies both. */
  Edition {
    volumes = List.copyOf(volumes);
    beside = Set.copyOf(beside);
  }

  /**
   * What becomes a workbook, and more where there are meetings.
   *
   * @param files the names of the workbooks
   * @param document composes what they hold, in any thread
   */
  record Volume(List<String> files, Supplier<Document> document) {
    /** Copies the list. */
    Volume {
      files = List.copyOf(files);
    }
  }
}
