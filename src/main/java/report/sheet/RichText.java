package report.sheet;

import java.util.List;
import java.util.Optional;
import report.document.Run;
import report.sheet.Styles.Letters;
import report.sheet.layout.CellRole;
import report.sheet.layout.GridCell;
import report.sheet.workbook.Cell;
import report.sheet.workbook.Font;
import report.sheet.workbook.Link;
import report.sheet.workbook.Stretch;

/** Writes a text with several formats into a cell. */
final class RichText {
  /**
   * The height of a row in ems of the strut, in Arial or what viewers take for a strut in it: its
   * lines are 1.165 em high, and a little less than a row, so that many of them are not higher.
   */
  private static final double STRUT = 1.19;

  /** The family of fonts without serifs. */
  private static final int SWISS = 2;

  /** A cell has at most so many lines that end with a line feed. */
  private static final int MOST_LINES = 250;

  private final Styles styles;

  RichText(Styles styles) {
    this.styles = styles;
  }

  /**
   * Writes the text of a laid-out cell. The lines of a text of several end where they were laid out
   * to end, and each is as high as its row.
   *
   * @param cell the cell
   * @param laid its text
   * @param height the height of its rows in points
   */
  void write(Cell cell, GridCell laid, double height) {
    if (laid.runs().isEmpty()) {
      return;
    }
    int lines = laid.ends().size();
    if (lines > 1 && lines <= MOST_LINES) {
      cell.text(new SetLines(laid, run -> stretch(laid.role(), run), strut(height)).stretches());
    } else if (laid.runs().stream().allMatch(run -> letters(run) == Letters.PLAIN)) {
      cell.text(CellText.of(Run.text(laid.runs())));
    } else {
      cell.text(laid.runs().stream().map(run -> stretch(laid.role(), run)).toList());
    }
  }

  /** The font whose lines are as high as a row, in quarters of a point. */
  private static Font strut(double height) {
    return Font.plain("Arial", Math.max(1, Math.floor(height / STRUT * 4) / 4), SWISS);
  }

  private Stretch stretch(CellRole role, Run run) {
    Letters letters = letters(run);
    return new Stretch(
        CellText.of(run.text()),
        letters == Letters.PLAIN ? Optional.empty() : Optional.of(styles.font(role, letters)));
  }

  /** The font of a run in a cell of a role. */
  Font font(CellRole role, Run run) {
    return styles.font(role, letters(run));
  }

  private static Letters letters(Run run) {
    if (run instanceof Run.Mark || run instanceof Run.Sign) {
      return Letters.RAISED;
    }
    if (run instanceof Run.Linked link) {
      return link.bold() ? Letters.BOLD_LINK : Letters.LINK;
    }
    if (run instanceof Run.Changed changed) {
      return changed.bold() ? Letters.BOLD_UNDERLINED : Letters.UNDERLINED;
    }
    boolean isBold =
        run instanceof Run.Elsewhere place
            ? place.bold()
            : run instanceof Run.Plain plain && plain.bold();
    return isBold ? Letters.BOLD : Letters.PLAIN;
  }

  /**
   * Links a cell to where its text leads. A cell has only one link, and LibreOffice does not wrap
   * the text of a cell with a link, so this is for cells of one line.
   */
  static void link(Cell cell, List<Run> runs) {
    List<String> targets =
        runs.stream()
            .filter(Run.Linked.class::isInstance)
            .map(run -> ((Run.Linked) run).target())
            .distinct()
            .toList();
    if (targets.size() == 1) {
      cell.lead(new Link.Outside(targets.get(0)));
    }
  }
}
