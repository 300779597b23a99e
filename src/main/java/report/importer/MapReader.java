package report.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.importer.BookMap.BookTexts;
import report.importer.TableMap.Rows;
import report.notation.Nearest;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/** Reads the mapping of a table. */
final class MapReader {
  private static final List<String> KEYS =
      List.of("sheet", "year", "book", "head", "rows", "lines", "columns", "theme", "tables");
  private static final List<String> TABLE_KEYS =
      List.of("sheet", "theme", "head", "rows", "lines", "columns");
  private static final List<String> TEXTS = List.of("publisher", "title", "asOf");
  private static final Pattern ROWS = Pattern.compile("(\\d{1,7})(?:\\s*-\\s*(\\d{1,7}))?");
  private static final int MOST_LINES = 20;

  private final Findings findings;

  private MapReader(Findings findings) {
    this.findings = findings;
  }

  /**
   * The mapping that a file says.
   *
   * @param root the tree of the file
   * @param findings receives its errors
   * @return the mapping; empty if it has errors
   */
  static Optional<BookMap> read(Node root, Findings findings) {
    int errors = findings.errors();
    Optional<BookMap> map = new MapReader(findings).map(root);
    return findings.errors() > errors ? Optional.empty() : map;
  }

  private Optional<BookMap> map(Node root) {
    if (!(root instanceof MappingNode mapping)) {
      findings.add(Finding.of(Rule.TABLE_MAPPING, root.span()));
      return Optional.empty();
    }
    known(mapping, KEYS);
    Optional<ScalarNode> written = text(mapping, "year");
    if (written.isEmpty()) {
      missing(mapping, "year");
    }
    Optional<FiscalYear> year = written.flatMap(this::year);
    List<TableMap> tables = new ArrayList<>();
    if (mapping.entry("tables").map(MappingNode.Entry::value).orElse(mapping)
        instanceof SequenceNode list) {
      for (Node item : list.items()) {
        if (item instanceof MappingNode table) {
          known(table, TABLE_KEYS);
          tables.add(table(table));
        } else {
          findings.add(Finding.of(Rule.TABLE_MAPPING, item.span()));
        }
      }
    } else {
      tables.add(table(mapping));
    }
    return year.map(found -> new BookMap(found, texts(mapping), tables));
  }

  private TableMap table(MappingNode mapping) {
    Rows head = rows(mapping, "head");
    Rows rows = rows(mapping, "rows");
    int lines = text(mapping, "lines").map(this::lines).orElse(1);
    return new TableMap(
        text(mapping, "sheet").map(ScalarNode::text),
        text(mapping, "theme").map(ScalarNode::text),
        head,
        rows,
        lines,
        columns(mapping));
  }

  private void missing(MappingNode mapping, String key) {
    findings.add(
        Finding.of(Rule.TABLE_MAPPING, mapping.span().before(), key).withMessage("I001.missing"));
  }

  private void known(MappingNode mapping, List<String> keys) {
    for (MappingNode.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!keys.contains(key)) {
        Finding unknown =
            Finding.of(Rule.TABLE_MAPPING, entry.key().span(), key, String.join(", ", keys))
                .withMessage("I001.key");
        findings.add(unknown.withSuggestedTexts(Nearest.to(key, keys).stream().toList()));
      }
    }
  }

  private static Optional<ScalarNode> text(MappingNode mapping, String key) {
    return mapping
        .entry(key)
        .map(MappingNode.Entry::value)
        .filter(ScalarNode.class::isInstance)
        .map(ScalarNode.class::cast)
        .filter(node -> !node.isEmpty());
  }

  private Optional<FiscalYear> year(ScalarNode node) {
    Optional<FiscalYear> year = FiscalYearGrammar.read(node.text()).found();
    if (year.isEmpty()) {
      fault(node, "I001.year");
    }
    return year;
  }

  private void fault(ScalarNode node, String sentence) {
    findings.add(Finding.of(Rule.TABLE_MAPPING, node.span(), node.text()).withMessage(sentence));
  }

  private Rows rows(MappingNode mapping, String key) {
    Optional<ScalarNode> written = text(mapping, key);
    if (written.isEmpty()) {
      missing(mapping, key);
      return new Rows(1, 1);
    }
    Matcher m = ROWS.matcher(written.get().text().strip());
    if (m.matches()) {
      int first = Integer.parseInt(m.group(1));
      int last = m.group(2) == null ? first : Integer.parseInt(m.group(2));
      if (first >= 1 && last >= first) {
        return new Rows(first, last);
      }
    }
    fault(written.get(), "I001.rows");
    return new Rows(1, 1);
  }

  private int lines(ScalarNode node) {
    if (node.text().matches("[1-9]\\d?") && Integer.parseInt(node.text()) <= MOST_LINES) {
      return Integer.parseInt(node.text());
    }
    fault(node, "I001.lines");
    return 1;
  }

  private BookTexts texts(MappingNode mapping) {
    Optional<MappingNode> book =
        mapping
            .entry("book")
            .map(MappingNode.Entry::value)
            .filter(MappingNode.class::isInstance)
            .map(MappingNode.class::cast);
    book.ifPresent(found -> known(found, TEXTS));
    return new BookTexts(of(book, "publisher"), of(book, "title"), of(book, "asOf"));
  }

  private static Optional<String> of(Optional<MappingNode> book, String key) {
    return book.flatMap(found -> text(found, key)).map(ScalarNode::text);
  }

  private SortedMap<Integer, List<ColumnUse>> columns(MappingNode mapping) {
    SortedMap<Integer, List<ColumnUse>> columns = new TreeMap<>();
    Optional<Node> written = mapping.entry("columns").map(MappingNode.Entry::value);
    if (written.isEmpty() || !(written.get() instanceof MappingNode entries)) {
      missing(mapping, "columns");
      return columns;
    }
    for (MappingNode.Entry entry : entries.entries()) {
      int column = Grid.column(entry.key().text());
      if (column == 0) {
        fault(entry.key(), "I001.column");
      } else {
        columns.put(column, uses(entry.value()));
      }
    }
    boolean hasName =
        columns.values().stream().flatMap(List::stream).anyMatch(use -> use.role() == Role.NAME);
    if (!hasName && entries.whole()) {
      findings.add(
          Finding.of(Rule.TABLE_MAPPING, entries.span().before(), "name").withMessage("I001.name"));
    }
    return columns;
  }

  private List<ColumnUse> uses(Node node) {
    List<Node> items = node instanceof SequenceNode list ? list.items() : List.of(node);
    List<ColumnUse> uses = new ArrayList<>();
    for (Node item : items) {
      Optional<ColumnUse> use =
          item instanceof ScalarNode scalar ? ColumnUse.read(scalar.text()) : Optional.empty();
      if (use.isEmpty()) {
        String words =
            String.join(", ", Arrays.stream(Role.values()).map(MapReader::example).toList());
        String seen = item instanceof ScalarNode scalar ? scalar.text() : "";
        findings.add(
            Finding.of(Rule.TABLE_MAPPING, item.span(), seen, words).withMessage("I001.use"));
      }
      if (use.filter(ColumnUse::asksYear).isPresent() && item instanceof ScalarNode scalar) {
        fault(scalar, "I001.ask");
      }
      uses.add(use.orElse(ColumnUse.IGNORED));
    }
    return uses;
  }

  private static String example(Role role) {
    return role.word() + (role.hasYear() ? " R6" : "");
  }
}
