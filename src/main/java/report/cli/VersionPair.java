package report.cli;

import java.util.Optional;
import report.compare.BookVersion;
import report.compare.Comparer;
import report.compare.Comparison;
import report.compare.ComparisonTable;
import report.document.Document;
import report.document.Labels;

/**
 * A book in two versions, one of which may not have it.
 *
 * @param from the name of the first version
 * @param before the book in the first version
 * @param to the name of the second version
 * @param after the book in the second version
 */
record VersionPair(
    String from, Optional<BookVersion> before, String to, Optional<BookVersion> after) {
  /** What differs. */
  Comparison comparison(Labels labels) {
    return Comparer.of(from, before, to, after, labels);
  }

  /** The comparison table, if both versions have the book and any of its themes differs. */
  Optional<Document> table(Comparison comparison, Labels labels) {
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(ComparisonTable.of(before.get(), after.get(), comparison, labels))
        .filter(table -> !table.chapters().isEmpty());
  }
}
