package report.sheet.print;

import java.util.Map;
import report.document.Run;
import report.sheet.layout.CellRole;
import report.sheet.layout.GridSheet;
import report.sheet.workbook.Font;
import report.sheet.workbook.Workbook;

/**
 * A workbook to be printed.
 *
 * @param title its title
 * @param author who publishes it
 * @param workbook its sheets
 * @param grids the places of the texts of its laid-out sheets, by their names; the others are lists
 * @param digit the width of a digit of its Normal font, in points
 * @param unit the unit of the layout, in points
 * @param fonts the font of a run
 */
public record PrintedBook(
    String title,
    String author,
    Workbook workbook,
    Map<String, GridSheet> grids,
    double digit,
    double unit,
    RunFonts fonts) {
  /** Copies the map. */
  public PrintedBook {
    grids = Map.copyOf(grids);
  }

  /** The fonts of runs. */
  @FunctionalInterface
  public interface RunFonts {
    /**
     * The font of a run.
     *
     * @param role the role of its cell
     * @param run the run
     * @return the font that the workbook has for it
     */
    Font of(CellRole role, Run run);
  }
}
