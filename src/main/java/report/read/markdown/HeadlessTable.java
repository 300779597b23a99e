package report.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import report.finding.Edit;
import report.finding.Finding;
import report.finding.Rule;
import report.read.tree.ScalarNode;
import report.read.tree.WrittenLines;

/**
 * Rows of a table that are parsed as a paragraph, because the line below the header is missing or
 * does not have one {@code ---} per cell, or because the bars are full-width.
 */
final class HeadlessTable {
  private static final Pattern RULE =
      Pattern.compile("[|｜:：\\s\\-－ー―–—‐─━]*[\\-－ー―–—‐─━][|｜:：\\s\\-－ー―–—‐─━]*");

  private final ScalarNode written;
  private final List<SourceLines.Line> lines;
  private final int head;
  private final int cells;

  private HeadlessTable(ScalarNode written, List<SourceLines.Line> lines, int head) {
    this.written = written;
    this.lines = lines;
    this.head = head;
    this.cells = cells(lines.get(head).text());
  }

  /**
   * The finding for a paragraph that was meant to be a table or to end in one.
   *
   * @param written the text
   * @param lines the lines of one of its paragraphs
   * @return a finding at the header, with the line to add if it makes a table
   */
  static Optional<Finding> find(ScalarNode written, List<SourceLines.Line> lines) {
    return IntStream.range(0, lines.size())
        .filter(i -> isHead(lines, i))
        .mapToObj(i -> new HeadlessTable(written, lines, i).finding())
        .findFirst();
  }

  /** A row in bars; or with another row below it. */
  private static boolean isHead(List<SourceLines.Line> lines, int index) {
    String line = lines.get(index).text();
    String next = index + 1 < lines.size() ? lines.get(index + 1).text() : "";
    boolean isOfTable = isRule(next) || cells(next) == cells(line);
    return !isRule(line) && (isInBars(line) || (cells(line) > 1 && isOfTable));
  }

  private static boolean isInBars(String line) {
    return line.length() > 2
        && "|｜".indexOf(line.charAt(0)) >= 0
        && "|｜".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static boolean isRule(String line) {
    return RULE.matcher(line).matches() && (line.indexOf('|') >= 0 || line.indexOf('｜') >= 0);
  }

  /** The cells of a row; 0 if the line is not a row. */
  private static int cells(String line) {
    String row = line.replace('｜', '|');
    return row.indexOf('|') < 0 ? 0 : TableBuilder.countCells(row);
  }

  private Finding finding() {
    int at = lines.get(head).at();
    return Finding.of(Rule.LEFTOVER_MARKUP, written.at(at, at + 1), rule())
        .withMessage("T016.table")
        .withFix(written.lines().map(this::fix).orElse(List.of()));
  }

  private String rule() {
    return "|" + " --- |".repeat(cells);
  }

  /** Certain if every line from the header on is a row with the same number of cells. */
  private List<Edit> fix(WrittenLines source) {
    int below = head + 1 < lines.size() && isRule(lines.get(head + 1).text()) ? head + 2 : head + 1;
    boolean isTable =
        below < lines.size()
            && lines.stream().skip(below).allMatch(line -> cells(line.text()) == cells);
    if (!isTable) {
      return List.of();
    }
    List<String> better = new ArrayList<>(source.lines());
    for (int i = head; i < lines.size(); i++) {
      int index = index(source, i);
      boolean isRule = i == head + 1 && i < below;
      better.set(index, isRule ? "" : better.get(index).replace('｜', '|'));
    }
    int first = index(source, head);
    String indent =
        " ".repeat(Math.max(0, source.lines().get(first).indexOf(lines.get(head).text())));
    if (below == head + 2) {
      better.set(first + 1, indent + rule());
    } else {
      better.set(first + 1, indent + rule() + "\n" + better.get(first + 1));
    }
    if (head > 0) {
      better.set(first, "\n" + better.get(first));
    }
    return source.rewritten(better);
  }

  private int index(WrittenLines source, int line) {
    int at = lines.get(line).at();
    return written.at(at, at + 1).line() - source.firstLine();
  }
}
