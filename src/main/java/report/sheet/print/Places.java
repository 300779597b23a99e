package report.sheet.print;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import report.paper.PaperDocument;
import report.sheet.workbook.SheetName;

/** The places that links lead to: cells by the name of their sheet, notes and their marks. */
final class Places {
  /** The beginning of the name of the place of a note. */
  static final String NOTE = "note:";

  /** The beginning of the name of the first place of the mark of a note. */
  static final String MARK = "mark:";

  private static final Pattern NUMBER = Pattern.compile("\\(\\*[0-9]+\\)");

  private final Map<String, Part> sheets = new LinkedHashMap<>();
  private final Map<String, PaperDocument.Anchor> anchors = new HashMap<>();

  /**
   * A place on a page of a sheet.
   *
   * @param page its page in the sheet, from 0
   * @param y points from the upper edge
   */
  record Spot(int page, double y) {}

  private record Part(int firstPage, Geometry geometry) {}

  static boolean isMark(String words) {
    return NUMBER.matcher(words).matches();
  }

  /** Adds a sheet whose pages begin with a page of the document. */
  void add(String sheet, int firstPage, Geometry geometry, Map<String, Spot> spots) {
    sheets.put(SheetName.place(sheet, ""), new Part(firstPage, geometry));
    spots.forEach(
        (name, spot) ->
            anchors.putIfAbsent(name, new PaperDocument.Anchor(firstPage + spot.page(), spot.y())));
  }

  /** The place that the link of a cell names, 'テーマ３'!A5; empty if it is not printed. */
  void resolve(String place) {
    int at = place.lastIndexOf('!') + 1;
    Part part = sheets.get(place.substring(0, at));
    int row = row(place.substring(at));
    if (part != null) {
      part.geometry()
          .pageOf(row)
          .ifPresent(
              page ->
                  anchors.put(
                      place,
                      new PaperDocument.Anchor(part.firstPage() + page, part.geometry().y(row))));
    }
  }

  private static int row(String cell) {
    String digits = cell.replaceAll("[^0-9].*$|^[A-Z]+", "");
    return Optional.of(digits).filter(d -> !d.isEmpty()).map(Integer::parseInt).orElse(1) - 1;
  }

  /** All places by their names. */
  Map<String, PaperDocument.Anchor> anchors() {
    return anchors;
  }
}
