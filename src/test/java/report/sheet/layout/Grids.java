package report.sheet.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import report.document.Run;

/** Layouts to test with, and questions to ask of a sheet. */
final class Grids {
  static final double PITCH = 15;

  /** 10.5 pt letters on 15 pt lines, every look the same. */
  static final Measures MEASURES = measures();

  private Grids() {}

  /** Columns of 24, 20, 30 and 20 units with gutters of 4, and pages of so many lines. */
  static Layout layout(int lines) {
    Columns columns =
        new Columns(
            Map.of(
                ThemeColumn.ACTION, new Extent(0, 24),
                ThemeColumn.GOALS, new Extent(28, 48),
                ThemeColumn.PROGRESS, new Extent(52, 82),
                ThemeColumn.RATES, new Extent(82, 102)),
            List.of(
                new Columns.Gutter(new Extent(24, 28), "▷"),
                new Columns.Gutter(new Extent(48, 52), "▶")));
    return new Layout(MEASURES, columns, lines * PITCH, TemplateTexts.USUAL);
  }

  private static Measures measures() {
    Map<CellRole, TypeSize> sizes = new EnumMap<>(CellRole.class);
    for (CellRole role : CellRole.values()) {
      sizes.put(role, new TypeSize(10.5, PITCH, 0));
    }
    return new Measures(5.25, sizes);
  }

  /** A block of so many lines, each of its four letters. */
  static Block block(String fourLetters, int lines) {
    return Block.of(
        TextPart.of(MEASURES, CellRole.BODY, new Extent(0, 10), fourLetters.repeat(lines)));
  }

  /** A strip of one column. */
  static Strip strip(Block... blocks) {
    return new Strip(List.of(List.of(blocks)), PITCH, 0, false);
  }

  /** The page a row stands on, from 0. */
  static int page(GridSheet sheet, int row) {
    return (int) sheet.breaks().stream().filter(first -> first <= row).count();
  }

  /** The texts of each page from top to bottom, left to right. */
  static Map<Integer, List<String>> texts(GridSheet sheet) {
    Map<Integer, List<String>> texts = new TreeMap<>();
    for (GridCell cell : sheet.cells()) {
      texts
          .computeIfAbsent(page(sheet, cell.row()), page -> new ArrayList<>())
          .add(Run.text(cell.runs()));
    }
    return texts;
  }

  /** The height of each page in points, the repeated rows included. */
  static List<Double> heights(GridSheet sheet) {
    double repeated =
        sheet.heights().subList(0, sheet.repeated()).stream().mapToDouble(h -> h).sum();
    Map<Integer, Double> heights = new TreeMap<>();
    for (int row = 0; row < sheet.heights().size(); row++) {
      int page = page(sheet, row);
      heights.merge(page, sheet.heights().get(row), Double::sum);
    }
    heights.replaceAll((page, height) -> page == 0 ? height : height + repeated);
    return List.copyOf(heights.values());
  }

  /** Words above the rest of a strip. */
  static Continuation continuation(String words) {
    return new Continuation(
        List.of(TextPart.of(MEASURES, CellRole.CONTINUED, new Extent(0, 10), words)),
        List.of(),
        PITCH);
  }
}
