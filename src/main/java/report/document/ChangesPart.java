package report.document;

import java.util.List;

/**
 * What changed from one version of a book to another, as printed: a comparison in sentences and in
 * the columns of a 新旧対照表 or 正誤表.
 *
 * @param title the title of the book
 * @param versions the names of both versions in words
 * @param summary one sentence for each kind of change
 * @param heads the headings of the columns
 * @param themes the changes by theme; none if nothing changed
 */
public record ChangesPart(
    String title,
    String versions,
    List<String> summary,
    ChangedHeads heads,
    List<ChangedTheme> themes) {
  /** Copies the lists. */
  public ChangesPart {
    summary = List.copyOf(summary);
    themes = List.copyOf(themes);
  }

  /**
   * The headings of the columns.
   *
   * @param name the name of the table: 新旧対照表, 正誤表
   * @param after above what is said now
   * @param before above what was said before
   */
  public record ChangedHeads(String name, String after, String before) {}

  /**
   * The changes of a theme, or of the book outside of its themes.
   *
   * @param theme the theme as printed, or the word for the book
   * @param rows its changes in order
   */
  public record ChangedTheme(String theme, List<ChangedRow> rows) {
    /** Copies the list. */
    public ChangedTheme {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A change.
   *
   * @param code the kind of change for programs: due-date
   * @param kind the kind of change in words
   * @param initiative the title of its initiative; empty outside of initiatives
   * @param item the part that changed, and what of it
   * @param after what it says now, in lines
   * @param before what it said before, in lines
   * @param remarks what the change makes of the rate, and its reason
   */
  public record ChangedRow(
      String code,
      String kind,
      String initiative,
      String item,
      List<ChangedLine> after,
      List<ChangedLine> before,
      List<String> remarks) {
    /** Copies the lists. */
    public ChangedRow {
      after = List.copyOf(after);
      before = List.copyOf(before);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * A line of a text.
   *
   * @param words its words
   * @param cells the words of each cell, if it is a row of a table; empty otherwise
   */
  public record ChangedLine(List<ChangedWords> words, List<List<ChangedWords>> cells) {
    /** Copies the lists. */
    public ChangedLine {
      words = List.copyOf(words);
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Some words of a line.
   *
   * @param text the words
   * @param changed whether the other version does not have them
   */
  public record ChangedWords(String text, boolean changed) {}
}
