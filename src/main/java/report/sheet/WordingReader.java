package report.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import report.sheet.TemplateFaults.Fault;
import report.sheet.grid.Look;
import report.sheet.grid.Placeholder;

/** Reads the fixed words of a template off its sample cells. */
final class WordingReader {
  /** Cells that always say the same: their text is printed as it stands. */
  private static final List<Look> FIXED =
      List.of(
          Look.DIRECTION_HEAD,
          Look.ACTION_HEAD,
          Look.GOAL_HEAD,
          Look.PROGRESS_HEAD,
          Look.RATE_HEAD,
          Look.CONTINUED);

  /**
   * Cells that say something else each time, with what their text must ask for if it asks for
   * anything. A text that asks for nothing is only an example.
   */
  private static final Map<Look, List<Placeholder>> VARYING =
      new EnumMap<>(
          Map.of(
              Look.YEAR, List.of(),
              Look.DEPARTMENT, List.of(Placeholder.DEPARTMENT),
              Look.THEME, List.of(Placeholder.THEME_TITLE),
              Look.INITIATIVE, List.of(Placeholder.INITIATIVE),
              Look.TALLY, List.of(Placeholder.TALLY)));

  private final Map<Look, XSSFCell> samples;
  private final TemplateFaults faults;

  WordingReader(Map<Look, XSSFCell> samples, TemplateFaults faults) {
    this.samples = samples;
    this.faults = faults;
  }

  /** The words of the cells that have some. */
  Map<Look, String> patterns() {
    Map<Look, String> patterns = new EnumMap<>(Look.class);
    samples.forEach(
        (look, cell) -> {
          String text = faults.reading(Samples.place(cell), () -> text(cell)).orElse("");
          boolean asks = text.contains("${");
          if (asks ? isWorded(look) : FIXED.contains(look) && !text.isBlank()) {
            check(look, cell, text);
            patterns.put(look, text);
          }
        });
    return patterns;
  }

  private static String text(XSSFCell cell) {
    return new DataFormatter().formatCellValue(cell);
  }

  private static boolean isWorded(Look look) {
    return FIXED.contains(look) || VARYING.containsKey(look);
  }

  private void check(Look look, XSSFCell cell, String text) {
    String place = Samples.place(cell);
    new TemplateRanges(faults).text(place, text);
    for (String word : Placeholder.unknown(text)) {
      faults.addNearest(Fault.UNKNOWN_WORD, place, word, Placeholder.words());
    }
    for (Placeholder needed : VARYING.getOrDefault(look, List.of())) {
      if (!needed.isIn(text)) {
        faults.add(Fault.MISSING_PLACEHOLDER, place, look.sample(), needed.word());
      }
    }
  }
}
