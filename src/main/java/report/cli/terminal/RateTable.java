package report.cli.terminal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import report.cli.terminal.TextTable.Side;
import report.document.Document;
import report.document.Fact;
import report.document.InitiativePart;
import report.document.Labels;
import report.document.Tally;
import report.document.ThemePart;
import report.notation.DisplayWidth;

/** Formats the achievement rates of a document for a terminal. */
public final class RateTable {
  /** The maximum width of the text of a goal; longer texts end in …. */
  private static final int GOAL_WIDTH = 50;

  private static final String INDENT = "  ";

  private final Document document;
  private final Labels labels;

  private RateTable(Document document) {
    this.document = document;
    this.labels = document.overview().labels();
  }

  /**
   * Draws a table.
   *
   * @param document the rates
   * @return lines, each ending in a line feed
   */
  public static String of(Document document) {
    return String.join("\n", new RateTable(document).lines()) + "\n";
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.join(
            " ",
            document.overview().year(),
            document.overview().title(),
            document.overview().asOf()));
    Iterator<String> rows = rows().iterator();
    String head = INDENT + rows.next();
    for (ThemePart theme : document.themes()) {
      lines.add("");
      lines.add(theme.band() + " " + theme.title());
      lines.add(head);
      for (InitiativePart initiative : theme.sections()) {
        lines.add(initiative.title());
        facts(theme, initiative).forEach(fact -> lines.add(INDENT + rows.next()));
      }
      lines.add(tally(theme.tally()));
    }
    return lines;
  }

  /** The head and a row for each fact, all in the same columns. */
  private List<String> rows() {
    TextTable table =
        new TextTable(
            List.of(
                Side.LEFT,
                Side.LEFT,
                Side.RIGHT,
                Side.RIGHT,
                Side.RIGHT,
                Side.LEFT,
                Side.LEFT,
                Side.LEFT));
    table.add(
        Stream.of("goal", "measure", "target", "actual", "rate", "outcome", "remark", "rating")
            .map(name -> labels.get("fact." + name))
            .toList());
    for (ThemePart theme : document.themes()) {
      for (InitiativePart initiative : theme.sections()) {
        facts(theme, initiative).map(RateTable::row).forEach(table::add);
      }
    }
    return table.lines();
  }

  private Stream<Fact> facts(ThemePart theme, InitiativePart initiative) {
    return document.facts().stream()
        .filter(fact -> fact.themeId().equals(theme.id()))
        .filter(fact -> section(fact).equals(initiative.anchor()));
  }

  private static String section(Fact fact) {
    return fact.initiativeId().isEmpty() ? InitiativePart.OF_THEME : fact.initiativeId();
  }

  private static List<String> row(Fact fact) {
    return List.of(
        clipped(fact.goal()),
        fact.measure(),
        fact.target().printed(),
        fact.actual().printed(),
        fact.rate(),
        fact.word(),
        fact.remark(),
        fact.rating());
  }

  /** A text truncated to the maximum width, with … at the end. */
  static String clipped(String text) {
    if (DisplayWidth.inTerminal(text) <= GOAL_WIDTH) {
      return text;
    }
    int end = text.length();
    while (DisplayWidth.inTerminal(text.substring(0, end)) >= GOAL_WIDTH) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end) + "…";
  }

  private String tally(Tally tally) {
    String achieved = labels.get("tally.achievedOf", tally.achieved(), tally.counted());
    return tally.mean().isEmpty()
        ? achieved
        : achieved + INDENT + labels.get("tally.mean") + " " + labels.mean(tally);
  }
}
