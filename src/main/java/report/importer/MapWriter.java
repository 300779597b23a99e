package report.importer;

import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import report.finding.CellLocation;
import report.importer.BookMap.BookTexts;
import report.read.tree.ScalarNode;

/** Writes a proposed mapping for a person to check: behind each column stands its head. */
final class MapWriter {
  private final ResourceBundle words;
  private final StringBuilder text = new StringBuilder();

  private MapWriter(ResourceBundle words) {
    this.words = words;
  }

  /**
   * The mapping of a proposal.
   *
   * @param proposal the proposal
   * @param table the name of the file of the table
   * @param words the comments, in the language of the person
   */
  static String text(BookProposal proposal, String table, ResourceBundle words) {
    return new MapWriter(words).write(proposal, table);
  }

  private String write(BookProposal proposal, String table) {
    BookMap map = proposal.map();
    boolean isOne = proposal.tables().size() == 1;
    comment("map.head", table);
    if (!proposal.others().isEmpty()) {
      comment("map.others", String.join(words.getString("list.separator"), proposal.others()));
    }
    if (isOne) {
      sheet(proposal.tables().get(0).map());
    }
    line("year: " + map.year().code(), words.getString("map.year"));
    book(map.texts());
    if (isOne) {
      table(proposal.tables().get(0), true);
    } else {
      comment("map.tables");
      text.append("tables:\n");
      for (Proposal each : proposal.tables()) {
        int from = text.length();
        sheet(each.map());
        each.map().theme().ifPresent(t -> line("theme: " + value(t), words.getString("map.theme")));
        table(each, each.equals(proposal.tables().get(0)));
        indent(from);
      }
    }
    return text.toString();
  }

  private void sheet(TableMap map) {
    map.sheet().ifPresent(sheet -> line("sheet: " + value(sheet), ""));
  }

  private void table(Proposal proposal, boolean isExplained) {
    TableMap map = proposal.map();
    line("head: " + map.head(), words.getString("map.rows.head"));
    line("rows: " + map.rows(), words.getString("map.rows"));
    line("lines: " + map.lines(), words.getString("map.lines"));
    if (isExplained) {
      comment("map.columns");
    }
    text.append("columns:\n");
    map.columns().forEach((column, uses) -> column(proposal, column, uses));
  }

  /** Makes an item of a list of the lines from there on. */
  private void indent(int from) {
    List<String> lines = text.substring(from).lines().toList();
    text.setLength(from);
    for (int i = 0; i < lines.size(); i++) {
      text.append(i == 0 ? "  - " : "    ").append(lines.get(i)).append('\n');
    }
  }

  private void book(BookTexts texts) {
    text.append("book:\n");
    item("publisher", texts.publisher());
    item("title", texts.title());
    item("asOf", texts.asOf());
  }

  private void item(String key, Optional<String> value) {
    if (value.isPresent()) {
      line("  " + key + ": " + value(value.get()), words.getString("map.check"));
    } else {
      line("  # " + key + ":", words.getString("map.missing"));
    }
  }

  private void column(Proposal proposal, int column, List<ColumnUse> uses) {
    boolean isOne = uses.size() == 1;
    String use =
        isOne
            ? uses.get(0).toString()
            : "[" + String.join(", ", uses.stream().map(ColumnUse::toString).toList()) + "]";
    String head = proposal.heads().getOrDefault(column, "");
    String ask =
        uses.stream().anyMatch(ColumnUse::asksYear) ? words.getString("map.ask") + " " : "";
    String doubt = proposal.doubts().contains(column) ? words.getString("map.doubt") + " " : "";
    line("  " + CellLocation.letters(column) + ": " + use, doubt + ask + head);
  }

  private void line(String line, String comment) {
    text.append(line).append(comment.isEmpty() ? "" : "  # " + comment).append('\n');
  }

  private void comment(String key, Object... arguments) {
    String all = MessageFormat.format(words.getString(key), arguments);
    all.lines().forEach(line -> text.append("# ").append(line).append('\n'));
  }

  private static String value(String value) {
    return ScalarNode.unwritten(value).instead(value).text();
  }
}
