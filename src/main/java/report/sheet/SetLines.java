package report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import report.document.Run;
import report.sheet.layout.GridCell;
import report.sheet.workbook.Font;
import report.sheet.workbook.Stretch;

/**
 * A text of several lines in a cell, each of which ends with a strut: an invisible character in a
 * font so large that the line is as high as its row. Otherwise lines would be as high as the
 * viewer's font, and stand closer together than the rows beside them.
 *
 * <p>The strut is U+200F, the right-to-left mark. LibreOffice takes the font of a Japanese text for
 * blanks and for all other invisible characters in it, whatever font they have; for this one it
 * takes their own.
 */
final class SetLines {
  private static final String STRUT = "\u200F";

  private final GridCell cell;
  private final Function<Run, Stretch> format;
  private final Optional<Font> strut;
  private final List<Stretch> stretches = new ArrayList<>();
  private int line;
  private int at;

  /**
   * Nothing written yet.
   *
   * @param cell the text and its line ends
   * @param format a run as it is written
   * @param strut the font of the strut
   */
  SetLines(GridCell cell, Function<Run, Stretch> format, Font strut) {
    this.cell = cell;
    this.format = format;
    this.strut = Optional.of(strut);
  }

  List<Stretch> stretches() {
    for (Run run : cell.runs()) {
      add(format.apply(run), run.text());
    }
    stretches.add(new Stretch(STRUT, strut));
    return stretches;
  }

  /** A run, with the ends of the lines that end in it. A mark of a note is on one line. */
  private void add(Stretch written, String text) {
    int from = 0;
    while (line < cell.ends().size() - 1 && cell.ends().get(line) <= at + text.length()) {
      int end = Math.max(from, cell.ends().get(line) - at);
      boolean isFed = end > 0 && text.charAt(end - 1) == '\n';
      add(text.substring(from, isFed ? end - 1 : end), written);
      stretches.add(new Stretch(STRUT + "\n", strut));
      from = end;
      line++;
    }
    add(text.substring(from), written);
    at += text.length();
  }

  private void add(String text, Stretch written) {
    if (!text.isEmpty()) {
      stretches.add(new Stretch(CellText.of(text), written.font()));
    }
  }
}
