package report.sheet.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import report.sheet.layout.CellRole;
import report.sheet.layout.Placeholder;
import report.sheet.layout.ThemeColumn;
import report.sheet.template.TemplateFaults.Fault;

/** Reads the fixed texts of a template from its sample cells. */
final class TextsReader {
  /** Cells with a constant text, which is printed as written. */
  private static final List<CellRole> FIXED =
      Stream.concat(
              Stream.of(CellRole.DIRECTION_HEAD, CellRole.CONTINUED),
              Stream.of(ThemeColumn.values()).map(ThemeColumn::head))
          .toList();

  /**
   * Cells with a variable text, with the placeholders that are required if there are any. A text
   * without placeholders is only an example.
   */
  private static final Map<CellRole, List<Placeholder>> VARYING =
      new EnumMap<>(
          Map.of(
              CellRole.YEAR, List.of(),
              CellRole.DEPARTMENT, List.of(Placeholder.DEPARTMENT),
              CellRole.THEME, List.of(Placeholder.THEME_TITLE),
              CellRole.INITIATIVE, List.of(Placeholder.INITIATIVE),
              CellRole.TALLY, List.of(Placeholder.TALLY)));

  private final Map<CellRole, XSSFCell> samples;
  private final TemplateFaults faults;

  TextsReader(Map<CellRole, XSSFCell> samples, TemplateFaults faults) {
    this.samples = samples;
    this.faults = faults;
  }

  /** The texts of the cells that have some. */
  Map<CellRole, String> patterns() {
    Map<CellRole, String> patterns = new EnumMap<>(CellRole.class);
    samples.forEach(
        (role, cell) -> {
          String text = faults.reading(Samples.place(cell), () -> text(cell)).orElse("");
          boolean asks = text.contains("${");
          if (asks ? isWorded(role) : FIXED.contains(role) && !text.isBlank()) {
            check(role, cell, text);
            patterns.put(role, text);
          }
        });
    return patterns;
  }

  private static String text(XSSFCell cell) {
    return new DataFormatter().formatCellValue(cell);
  }

  private static boolean isWorded(CellRole role) {
    return FIXED.contains(role) || VARYING.containsKey(role);
  }

  private void check(CellRole role, XSSFCell cell, String text) {
    String place = Samples.place(cell);
    new TemplateRanges(faults).text(place, text);
    for (String word : Placeholder.unknown(text)) {
      faults.addNearest(Fault.UNKNOWN_WORD, place, word, Placeholder.words());
    }
    for (Placeholder needed : VARYING.getOrDefault(role, List.of())) {
      if (!needed.isIn(text)) {
        faults.add(Fault.MISSING_PLACEHOLDER, place, role.sample(), needed.word());
      }
    }
  }
}
