package report.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import report.calendar.FiscalYear;
import report.finding.Findings;
import report.importer.Grid.Window;
import report.importer.Indicator.Figure;
import report.importer.cell.FigureText.NoFigure;
import report.importer.cell.FigureText.Written;

/** The tables of a file with the mapping by which they are read. */
public final class MappedTable {
  private final BookMap map;
  private final List<Part> parts;

  private MappedTable(BookMap map, List<Part> parts) {
    this.map = map;
    this.parts = parts;
  }

  /**
   * A table.
   *
   * @param grid its sheet, or the part of it in which it stands
   * @param map how it is read
   */
  record Part(Grid grid, TableMap map) {
    private boolean isBeside(Part other) {
      return !other.equals(this)
          && other.grid.sheet().equals(grid.sheet())
          && map.rows().overlaps(other.map.rows());
    }
  }

  /** The tables of a mapping: what stands beside one of them is not part of it. */
  static MappedTable of(BookMap map, List<Part> all) {
    boolean isOneSheet =
        all.stream().map(part -> part.grid().sheet().name()).distinct().count() < 2;
    List<Part> parts = new ArrayList<>();
    for (Part part : all) {
      Grid grid = isOneSheet ? part.grid() : part.grid().labelled();
      boolean hasNeighbour = all.stream().anyMatch(part::isBeside);
      Window window =
          new Window(1, Integer.MAX_VALUE, hasNeighbour ? part.map().columns().keySet() : Set.of());
      parts.add(new Part(grid.part(window), part.map()));
    }
    return new MappedTable(map, List.copyOf(parts));
  }

  private List<Indicator> indicators(Findings findings) {
    return new IndicatorJoin(map.year())
        .of(
            parts.stream()
                .map(part -> new TableReader(part.grid(), part.map(), findings).read())
                .toList());
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
    return indicators(new Findings()).stream().limit(most).map(this::preview).toList();
  }

  private Preview preview(Indicator indicator) {
    List<String> figures = new ArrayList<>();
    for (Figure figure : indicator.figures()) {
      String text =
          figure.text() instanceof Written written
              ? String.join(" ", written.literals())
              : figure.text() instanceof NoFigure none ? none.words() : "";
      if (!text.isEmpty()) {
        String use = ColumnUse.of(figure.role(), figure.year()).toString();
        figures.add(use + " = " + text + " (" + figure.place().address() + ")");
      }
    }
    String cell = indicator.name().place().address();
    return new Preview(cell, indicator.name().text(), indicator.id(), figures);
  }

  /**
   * The files of the book.
   *
   * @param plans reads the plans
   * @param folder the folder of the book in it
   * @param language the language of what is left to fill in
   * @param check the words before what a person has to decide
   * @param findings receives what was not read for certain, what was assumed, and which published
   *     rates differ
   */
  public TableImport files(
      DraftedPlans plans, Path folder, Locale language, String check, Findings findings) {
    return TableImport.of(
        indicators(findings),
        map,
        plans,
        folder,
        new TableImport.ImportWords(language, check),
        findings);
  }
}
