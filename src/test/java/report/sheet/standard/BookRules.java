package report.sheet.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import report.sheet.standard.Parts.Relation;

/**
 * What Excel asks of a workbook beyond the schemas: names, shared texts, styles, and its sheets.
 */
final class BookRules {
  private static final int LONGEST_SHEET_NAME = 31;
  private static final int MOST_STYLES = 64_000;
  private static final int OWN_FORMATS = 164;

  private static final Pattern NAME = Pattern.compile("[\\p{L}_\\\\][\\p{L}\\p{N}_.?\\\\]{0,254}");

  private final Parts parts;
  private final String book;
  private final References references = new References();
  private final List<String> faults = new ArrayList<>();

  private BookRules(Parts parts) {
    this.parts = parts;
    this.book = parts.led("", "officeDocument");
  }

  static List<String> faults(Parts parts) {
    BookRules rules = new BookRules(parts);
    Map<String, String> sheets = rules.sheets();
    rules.names(List.copyOf(sheets.keySet()));
    int styles = rules.styles(parts.root(parts.led(rules.book, "styles")));
    Element texts = parts.root(parts.led(rules.book, "sharedStrings"));
    List<String> shared = Parts.all(texts, "si").stream().map(Element::getTextContent).toList();
    SheetRules all = new SheetRules(parts, shared, styles, sheets.keySet(), rules.references);
    sheets.forEach((name, part) -> rules.faults.addAll(all.faults(name, part)));
    rules.charts();
    rules.counts(texts, shared, all);
    rules.faults.addAll(rules.references.faults());
    return rules.faults;
  }

  /** The parts of the sheets by their names, in their order. */
  private Map<String, String> sheets() {
    Map<String, String> targets = new TreeMap<>();
    for (Relation relation : parts.relations(book)) {
      targets.put(relation.id(), relation.target());
    }
    Map<String, String> sheets = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    for (Element sheet : Parts.all(parts.root(book), "sheet")) {
      String name = sheet.getAttribute("name");
      if (name.isEmpty()
          || name.length() > LONGEST_SHEET_NAME
          || !name.matches("[^\\[\\]:*?/\\\\\\p{Cntrl}]+")
          || name.startsWith("'")
          || name.endsWith("'")
          || !names.add(name.toLowerCase(Locale.ROOT))) {
        faults.add("no name of a sheet: " + name);
      }
      if (!numbers.add(sheet.getAttribute("sheetId"))) {
        faults.add(name + ": its sheetId is that of another sheet");
      }
      sheets.put(name, targets.getOrDefault(sheet.getAttribute("r:id"), ""));
    }
    return sheets;
  }

  private void names(List<String> sheets) {
    Set<String> known = new HashSet<>();
    for (Element name : Parts.all(parts.root(book), "definedName")) {
      String word = name.getAttribute("name");
      String scope = name.getAttribute("localSheetId");
      if (!word.startsWith("_xlnm.")
          && (!NAME.matcher(word).matches() || Area.of(word).isPresent())) {
        faults.add("no name: " + word);
      }
      if (!known.add(scope + " " + word.toLowerCase(Locale.ROOT))) {
        faults.add("the name twice: " + word);
      }
      if (!scope.isEmpty() && Integer.parseInt(scope) >= sheets.size()) {
        faults.add(word + ": there is no sheet " + scope);
      }
      references.define(word);
      references.place(word, name.getTextContent());
      String sheet = Reference.of(name.getTextContent()).map(Reference::sheet).orElse("");
      if (!scope.isEmpty()
          && Integer.parseInt(scope) < sheets.size()
          && !sheet.equals(sheets.get(Integer.parseInt(scope)))) {
        faults.add(word + ": is of one sheet and names another");
      }
    }
  }

  private void charts() {
    parts.bytes().keySet().stream()
        .filter(part -> part.startsWith("xl/charts/"))
        .forEach(part -> references.ofChart(part, parts.root(part)));
  }

  /** How many styles cells can have. */
  private int styles(Element root) {
    for (String list :
        List.of("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs")) {
      for (Element all : Parts.all(root, list)) {
        String count = all.getAttribute("count");
        long children = Parts.children(all);
        if (!count.isEmpty() && Long.parseLong(count) != children) {
          faults.add(list + ": counts " + count + " of " + children);
        }
      }
    }
    Set<String> formats = new HashSet<>();
    Parts.all(root, "numFmt").forEach(format -> formats.add(format.getAttribute("numFmtId")));
    for (Element style : Parts.all(root, "xf")) {
      index(style, "fontId", only(root, "fonts"));
      index(style, "fillId", only(root, "fills"));
      index(style, "borderId", only(root, "borders"));
      index(style, "xfId", only(root, "cellStyleXfs"));
      String format = style.getAttribute("numFmtId");
      if (Integer.parseInt(format) >= OWN_FORMATS && !formats.contains(format)) {
        faults.add("there is no number format " + format);
      }
    }
    int styles = (int) Parts.children(only(root, "cellXfs"));
    if (styles > MOST_STYLES) {
      faults.add(styles + " styles");
    }
    return styles;
  }

  private static Element only(Element root, String list) {
    return Parts.all(root, list).get(0);
  }

  private void index(Element style, String attribute, Element list) {
    String index = style.getAttribute(attribute);
    if (!index.isEmpty() && Long.parseLong(index) >= Parts.children(list)) {
      faults.add("there is no " + attribute + " " + index);
    }
  }

  private void counts(Element texts, List<String> shared, SheetRules sheets) {
    String count = texts.getAttribute("count");
    String unique = texts.getAttribute("uniqueCount");
    if (!unique.isEmpty() && Integer.parseInt(unique) != shared.size()) {
      faults.add("shared texts: " + unique + " are counted, " + shared.size() + " are there");
    }
    if (!count.isEmpty() && Integer.parseInt(count) != sheets.textsUsed()) {
      faults.add("shared texts: " + count + " are counted, " + sheets.textsUsed() + " are used");
    }
    if (sheets.differentTextsUsed() != shared.size()) {
      faults.add("shared texts: of " + shared.size() + " are used " + sheets.differentTextsUsed());
    }
  }
}
