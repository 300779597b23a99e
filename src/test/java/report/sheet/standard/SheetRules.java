package report.sheet.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import report.sheet.standard.Parts.Relation;

/** What Excel asks of a sheet beyond the schemas: its limits, and that areas keep apart. */
final class SheetRules {
  private static final int MOST_LETTERS = 32_767;
  private static final int MOST_BREAKS = 1_026;
  private static final int MOST_LINKS = 65_530;
  private static final int LONGEST_HEADER = 255;
  private static final double HIGHEST_ROW = 409.5;
  private static final double WIDEST_COLUMN = 255;

  private final Parts parts;
  private final List<String> shared;
  private final int styles;
  private final Set<String> sheets;
  private final References references;
  private final Set<Integer> texts = new HashSet<>();
  private final Set<String> tables = new HashSet<>();
  private int textsUsed;

  SheetRules(
      Parts parts, List<String> shared, int styles, Set<String> sheets, References references) {
    this.parts = parts;
    this.shared = shared;
    this.styles = styles;
    this.sheets = sheets;
    this.references = references;
  }

  int textsUsed() {
    return textsUsed;
  }

  int differentTextsUsed() {
    return texts.size();
  }

  List<String> faults(String name, String part) {
    List<String> faults = new ArrayList<>();
    Element sheet = parts.root(part);
    Map<String, String> cells = cells(name, sheet, faults);
    references.ofSheet(name, sheet);
    areas(sheet, part, cells, faults);
    limits(sheet, faults);
    links(sheet, faults);
    return faults.stream().map(fault -> name + ": " + fault).toList();
  }

  /** The texts of cells by their place. */
  private Map<String, String> cells(String name, Element sheet, List<String> faults) {
    Map<String, String> cells = new HashMap<>();
    int before = 0;
    for (Element row : Parts.all(sheet, "row")) {
      int number = Integer.parseInt(row.getAttribute("r"));
      if (number <= before || number > Area.ROWS) {
        faults.add("row " + number + " behind " + before);
      }
      before = number;
      if (!row.getAttribute("ht").isEmpty()
          && Double.parseDouble(row.getAttribute("ht")) > HIGHEST_ROW) {
        faults.add("row " + number + " is too high");
      }
      int column = 0;
      for (Element cell : Parts.all(row, "c")) {
        String place = cell.getAttribute("r");
        Optional<Area> area = Area.of(place);
        if (area.isEmpty() || area.get().row() != number || area.get().column() <= column) {
          faults.add("cell " + place + " in row " + number);
        }
        column = area.map(Area::column).orElse(column);
        area.ifPresent(written -> references.cell(name, written));
        if (!cell.getAttribute("s").isEmpty()
            && Integer.parseInt(cell.getAttribute("s")) >= styles) {
          faults.add(place + ": no style " + cell.getAttribute("s"));
        }
        cells.put(place, text(cell, place, faults));
      }
    }
    return cells;
  }

  private String text(Element cell, String place, List<String> faults) {
    List<Element> values = Parts.all(cell, "v");
    String text = values.isEmpty() ? cell.getTextContent() : values.get(0).getTextContent();
    if (cell.getAttribute("t").equals("s")) {
      int index = Integer.parseInt(text);
      textsUsed++;
      texts.add(index);
      if (index >= shared.size()) {
        faults.add(place + ": no shared text " + index);
        return "";
      }
      text = shared.get(index);
    }
    if (text.length() > MOST_LETTERS) {
      faults.add(place + ": " + text.length() + " letters");
    }
    return text;
  }

  /** Merged cells and tables: none reaches into another. */
  private void areas(Element sheet, String part, Map<String, String> cells, List<String> faults) {
    List<Area> taken = new ArrayList<>();
    Parts.all(sheet, "mergeCell").forEach(merge -> take(merge.getAttribute("ref"), taken, faults));
    for (Relation relation : parts.relations(part)) {
      if (relation.type().equals("table")) {
        table(parts.root(relation.target()), cells, taken, faults);
      }
    }
    for (String areas : List.of("dimension", "autoFilter")) {
      for (Element area : Parts.all(sheet, areas)) {
        if (Area.of(area.getAttribute("ref")).isEmpty()) {
          faults.add(areas + ": no cells: " + area.getAttribute("ref"));
        }
      }
    }
  }

  private void table(
      Element table, Map<String, String> cells, List<Area> taken, List<String> faults) {
    String name = table.getAttribute("displayName");
    boolean isNewId = tables.add(table.getAttribute("id"));
    boolean isNewName = tables.add(name.toLowerCase(Locale.ROOT));
    references.define(name);
    if (!isNewId || !isNewName) {
      faults.add("two tables " + name);
    }
    take(table.getAttribute("ref"), taken, faults);
    Area area = Area.of(table.getAttribute("ref")).orElseThrow();
    List<String> columns =
        Parts.all(table, "tableColumn").stream().map(one -> one.getAttribute("name")).toList();
    Set<String> names = new HashSet<>();
    columns.forEach(column -> names.add(column.toLowerCase(Locale.ROOT)));
    List<String> heads = new ArrayList<>();
    cells.forEach(
        (place, text) -> {
          Area cell = Area.of(place).orElseThrow();
          if (cell.row() == area.row() && cell.meets(area)) {
            heads.add(text);
          }
        });
    if (names.size() != area.lastColumn() - area.column() + 1
        || names.size() != columns.size()
        || !heads.containsAll(columns)
        || area.lastRow() == area.row()) {
      faults.add("the table " + name + " has columns " + columns + " and heads " + heads);
    }
  }

  private static void take(String reference, List<Area> taken, List<String> faults) {
    Optional<Area> area = Area.of(reference);
    if (area.isEmpty() || taken.stream().anyMatch(area.get()::meets)) {
      faults.add(reference + ": no cells, or those of another merge or table");
    }
    area.ifPresent(taken::add);
  }

  private static void limits(Element sheet, List<String> faults) {
    for (String list : List.of("rowBreaks", "colBreaks")) {
      for (Element breaks : Parts.all(sheet, list)) {
        long count = Parts.children(breaks);
        if (count > MOST_BREAKS || !breaks.getAttribute("count").equals(Long.toString(count))) {
          faults.add(list + ": " + count + ", counted " + breaks.getAttribute("count"));
        }
      }
    }
    for (String header : List.of("oddHeader", "oddFooter", "evenHeader", "firstHeader")) {
      for (Element text : Parts.all(sheet, header)) {
        if (text.getTextContent().length() > LONGEST_HEADER) {
          faults.add(header + ": " + text.getTextContent().length() + " letters");
        }
      }
    }
    int last = 0;
    for (Element column : Parts.all(sheet, "col")) {
      int first = Integer.parseInt(column.getAttribute("min"));
      if (first <= last || Double.parseDouble(column.getAttribute("width")) > WIDEST_COLUMN) {
        faults.add("column " + first);
      }
      last = Integer.parseInt(column.getAttribute("max"));
    }
  }

  private void links(Element sheet, List<String> faults) {
    List<Element> links = Parts.all(sheet, "hyperlink");
    if (links.size() > MOST_LINKS) {
      faults.add(links.size() + " links");
    }
    for (Element link : links) {
      String to = link.getAttribute("location");
      int mark = to.lastIndexOf('!');
      if (!to.isEmpty()
          && (mark < 0
              || Area.of(to.substring(mark + 1)).isEmpty()
              || !sheets.contains(
                  to.substring(0, mark).replaceAll("^'|'$", "").replace("''", "'")))) {
        faults.add(link.getAttribute("ref") + ": leads nowhere: " + to);
      }
    }
  }
}
