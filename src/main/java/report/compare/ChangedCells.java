package report.compare;

import java.util.ArrayList;
import java.util.List;
import report.document.ChangesPart.ChangedWords;

/** Divides a row of a table, which is compared as a line, into its cells again. */
final class ChangedCells {
  private final List<List<ChangedWords>> cells = new ArrayList<>();

  private ChangedCells() {}

  /** The words of each cell; none if the line is not a row. An indent before it is left out. */
  static List<List<ChangedWords>> of(List<ChangedWords> line) {
    String text = String.join("", line.stream().map(ChangedWords::text).toList()).stripLeading();
    boolean isRow =
        text.length() > 1
            && text.charAt(0) == ProseText.EDGE
            && text.charAt(text.length() - 1) == ProseText.EDGE;
    if (!isRow) {
      return List.of();
    }
    ChangedCells row = new ChangedCells();
    line.forEach(row::add);
    return row.cells.subList(0, row.cells.size() - 1);
  }

  /** Each edge ends a cell and begins the next; what follows the last is none. */
  private void add(ChangedWords words) {
    int from = 0;
    for (int i = 0; i < words.text().length(); i++) {
      if (words.text().charAt(i) == ProseText.EDGE) {
        append(words, from, i);
        cells.add(new ArrayList<>());
        from = i + 1;
      }
    }
    append(words, from, words.text().length());
  }

  private void append(ChangedWords words, int from, int to) {
    if (to > from && !cells.isEmpty()) {
      cells
          .get(cells.size() - 1)
          .add(new ChangedWords(words.text().substring(from, to), words.changed()));
    }
  }
}
