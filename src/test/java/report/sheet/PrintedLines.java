package report.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import report.sheet.Printed.Word;
import report.sheet.layout.GridCell;

/** Where the printed lines of a cell begin and end, and how far they are apart. */
final class PrintedLines {
  private static final String NOT_FIRST = "）」』】、。，：；％・ー？！～";
  private static final String NOT_LAST = "（「『【";

  /** By how much of their pitch the distances of lines may differ from it. */
  private static final double TOLERANCE = 0.1;

  private final double scale;
  private final List<String> faults;

  PrintedLines(double scale, List<String> faults) {
    this.scale = scale;
    this.faults = faults;
  }

  void check(GridCell cell, List<Word> words, double pitch) {
    if (cell.ends().size() < 2) {
      return;
    }
    List<List<Word>> lines = lines(words);
    for (int i = 0; i < lines.size(); i++) {
      List<Word> line = lines.get(i);
      String first = line.get(0).text().substring(0, 1);
      String last = line.get(line.size() - 1).text();
      if (i > 0 && NOT_FIRST.contains(first)) {
        faults.add("a line begins with " + first + ": " + cell);
      }
      if (i < lines.size() - 1 && NOT_LAST.contains(last.substring(last.length() - 1))) {
        faults.add("a line ends with " + last + ": " + cell);
      }
      double gap = i == 0 ? pitch : place(line) - place(lines.get(i - 1));
      if (Math.abs(gap - pitch) > pitch * TOLERANCE) {
        faults.add("lines are " + gap + " apart instead of " + pitch + ": " + cell);
      }
    }
  }

  private List<List<Word>> lines(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Word::y));
    List<List<Word>> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).y() - sorted.get(i - 1).y() > 4 * scale) {
        List<Word> line = new ArrayList<>(sorted.subList(from, i));
        line.sort(Comparator.comparingDouble(Word::left));
        lines.add(line);
        from = i;
      }
    }
    return lines;
  }

  /** The lower edge of its Japanese letters, or of all if it has none. */
  private static double place(List<Word> line) {
    return line.stream()
        .filter(word -> word.text().chars().anyMatch(letter -> letter > 0x3000))
        .mapToDouble(Word::bottom)
        .max()
        .orElseGet(() -> line.stream().mapToDouble(Word::bottom).max().orElseThrow());
  }
}
