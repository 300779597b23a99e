package report.sheet;

import java.util.List;
import java.util.Optional;
import report.document.Run;
import report.sheet.Styles.Letters;
import report.sheet.layout.CellRole;
import report.sheet.workbook.Cell;
import report.sheet.workbook.Link;
import report.sheet.workbook.Stretch;

/** Writes a text with several formats into a cell. */
final class RichText {
  private final Styles styles;

  RichText(Styles styles) {
    this.styles = styles;
  }

  void write(Cell cell, CellRole role, List<Run> runs) {
    if (runs.isEmpty()) {
      return;
    }
    if (runs.stream().allMatch(run -> letters(run) == Letters.PLAIN)) {
      cell.text(CellText.of(Run.text(runs)));
      return;
    }
    cell.text(runs.stream().map(run -> stretch(role, run)).toList());
  }

  private Stretch stretch(CellRole role, Run run) {
    return new Stretch(CellText.of(run.text()), Optional.of(styles.font(role, letters(run))));
  }

  private static Letters letters(Run run) {
    if (run instanceof Run.Mark || run instanceof Run.Sign) {
      return Letters.RAISED;
    }
    if (run instanceof Run.Linked link) {
      return link.bold() ? Letters.BOLD_LINK : Letters.LINK;
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
