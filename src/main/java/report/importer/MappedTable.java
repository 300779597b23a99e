package report.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import report.calendar.FiscalYear;
import report.finding.Findings;
import report.importer.FigureText.NoFigure;
import report.importer.FigureText.Written;
import report.importer.Indicator.Figure;

/** A table with the mapping by which it is read. */
public final class MappedTable {
  private final Grid grid;
  private final TableMap map;

  MappedTable(Grid grid, TableMap map) {
    this.grid = grid;
    this.map = map;
  }

  /** The fiscal year of its book. */
  public FiscalYear year() {
    return map.year();
  }

  /**
   * An indicator as it is read, to be shown.
   *
   * @param cell the cell of its name
   * @param name its name
   * @param id its id
   * @param figures its figures in words: {@code actual R6 = 44.1％ (H8)}
   */
  public record Preview(String cell, String name, String id, List<String> figures) {
    /** Copies the list. */
    public Preview {
      figures = List.copyOf(figures);
    }
  }

  /**
   * The first indicators as they are read.
   *
   * @param most the largest number of them
   */
  public List<Preview> first(int most) {
    return new TableReader(grid, map, new Findings())
        .read().stream().limit(most).map(this::preview).toList();
  }

  private Preview preview(Indicator indicator) {
    List<String> figures = new ArrayList<>();
    for (Figure figure : indicator.figures()) {
      String text =
          figure.text() instanceof Written written
              ? String.join(" ", written.literals())
              : figure.text() instanceof NoFigure none ? none.words() : "";
      if (!text.isEmpty()) {
        String use = new ColumnUse(figure.role(), figure.year()).toString();
        figures.add(use + " = " + text + " (" + grid.address(figure.row(), figure.column()) + ")");
      }
    }
    String cell = grid.address(indicator.name().row(), indicator.name().column());
    return new Preview(cell, indicator.name().text(), indicator.id(), figures);
  }

  /**
   * The files of the book.
   *
   * @param plans the folder of plans
   * @param folder the folder of the book in it
   * @param language the language of what is left to fill in
   * @param check the words before what a person has to decide
   * @param findings receives what was not read for certain, what was assumed, and which published
   *     rates differ
   */
  public TableImport files(
      Path plans, Path folder, Locale language, String check, Findings findings) {
    return TableImport.of(
        grid, map, plans, folder, new TableImport.ImportWords(language, check), findings);
  }
}
