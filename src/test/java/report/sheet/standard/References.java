package report.sheet.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * What formulas, charts, names, and rules for cells refer to: sheets, cells that were written, and
 * names.
 */
final class References {
  private static final String PLACE = "\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?";

  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:[^\"]|\"\")*\""
              + "|\\d[\\d.]*(?:[eE][+-]?\\d+)?(?![\\d:])"
              + "|(?<elsewhere>(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!"
              + "(?:PLACE|\\$?\\d{1,7}:\\$?\\d{1,7}))".replace("PLACE", PLACE)
              + "|(?<here>PLACE)(?![\\p{L}\\p{N}_.(])".replace("PLACE", PLACE)
              + "|(?<lost>#REF!)"
              + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_.]*)(?![\\p{L}\\p{N}_.(])"
              + "|[\\p{L}_][\\p{L}\\p{N}_.]*[(]");

  private final Map<String, Area> written = new HashMap<>();
  private final Set<String> names = new HashSet<>(Set.of("true", "false"));
  private final List<Runnable> questions = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  /** A cell is written. */
  void cell(String sheet, Area cell) {
    written.merge(sheet, cell, Area::around);
  }

  /** A name, or the name of a table, is defined. */
  void define(String name) {
    names.add(name.toLowerCase(Locale.ROOT));
  }

  /** All that the rules and formulas of a sheet refer to. */
  void ofSheet(String name, Element sheet) {
    for (Element any : Parts.all(sheet, "*")) {
      String kind = any.getLocalName();
      for (String area : any.getAttribute("sqref").split(" ", -1)) {
        if (!area.isEmpty()) {
          area(name, kind, area);
        }
      }
      switch (kind) {
        case "sqref" -> area(name, kind, any.getTextContent());
        case "f", "formula", "formula1", "formula2" -> formula(name, kind, any.getTextContent());
        default -> {
          // It refers to nothing.
        }
      }
    }
  }

  /** All that a chart shows. */
  void ofChart(String part, Element chart) {
    Parts.all(chart, "f").forEach(formula -> place(part, formula.getTextContent()));
  }

  /** A text that names cells of a sheet, and nothing else. */
  void place(String where, String text) {
    questions.add(
        () ->
            Reference.of(text)
                .ifPresentOrElse(
                    reference -> look(where, reference),
                    () -> faults.add(where + ": no place: " + text)));
  }

  private void area(String sheet, String kind, String text) {
    String where = sheet + ": " + kind;
    questions.add(
        () ->
            Area.of(text)
                .ifPresentOrElse(
                    area -> look(where, new Reference(sheet, area)),
                    () -> faults.add(where + ": no cells: " + text)));
  }

  private void formula(String sheet, String kind, String formula) {
    String where = sheet + ": " + kind;
    Matcher token = TOKEN.matcher(formula);
    while (token.find()) {
      String word = token.group("word");
      if (token.group("elsewhere") != null) {
        place(where, token.group("elsewhere"));
      } else if (token.group("here") != null) {
        area(sheet, kind, token.group("here"));
      } else if (token.group("lost") != null) {
        faults.add(where + ": no cells: " + formula);
      } else if (word != null) {
        questions.add(
            () -> {
              if (!names.contains(word.toLowerCase(Locale.ROOT))) {
                faults.add(where + ": no name: " + word);
              }
            });
      }
    }
  }

  /** What is printed may have margins without cells, but not these alone. */
  private void look(String where, Reference reference) {
    Area cells = written.get(reference.sheet());
    boolean isPrinted = where.startsWith("_xlnm.Print_");
    if (cells == null
        || (isPrinted ? !cells.meets(reference.area()) : !cells.holds(reference.area()))) {
      faults.add(where + ": no place with cells: " + reference);
    }
  }

  /** What refers to nothing, when everything is known. */
  List<String> faults() {
    questions.forEach(Runnable::run);
    return faults;
  }
}
