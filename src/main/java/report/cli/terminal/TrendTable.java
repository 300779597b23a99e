package report.cli.terminal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.cli.terminal.TextTable.Side;
import report.document.Document;
import report.document.Labels;
import report.document.TrendPart;

/** Draws goals over the years for a terminal: the years side by side. */
public final class TrendTable {
  /** What stands before the first figure after a break. */
  private static final String BREAK = "‖";

  private final Document document;
  private final Labels labels;
  private final List<String> years;

  private TrendTable(Document document, List<TrendPart> parts) {
    this.document = document;
    this.labels = document.overview().labels();
    this.years =
        document.overview().trend().years().stream()
            .filter(year -> parts.stream().anyMatch(part -> part.of(year).isPresent()))
            .toList();
  }

  /**
   * Draws a table for each theme.
   *
   * @param document the book, for its title and its years
   * @param parts the measures to show, in the order of the themes
   * @return lines, each ending in a line feed
   */
  public static String of(Document document, List<TrendPart> parts) {
    return String.join("\n", new TrendTable(document, parts).lines(parts)) + "\n";
  }

  private List<String> lines(List<TrendPart> parts) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.join(
            " ",
            document.overview().year(),
            document.overview().title(),
            document.overview().asOf()));
    if (!document.overview().trend().says().isEmpty()) {
      lines.add(document.overview().trend().says());
    }
    lines.add("");
    lines.addAll(table(parts));
    List<String> notes =
        parts.stream().flatMap(part -> Stream.concat(breaks(part), unsaid(part))).toList();
    if (!notes.isEmpty()) {
      lines.add("");
      lines.addAll(notes);
    }
    return lines;
  }

  private List<String> table(List<TrendPart> parts) {
    List<Side> sides = new ArrayList<>(List.of(Side.LEFT, Side.LEFT));
    sides.addAll(Collections.nCopies(years.size(), Side.RIGHT));
    sides.addAll(List.of(Side.LEFT, Side.LEFT));
    TextTable table = new TextTable(sides);
    table.add(
        row(
            labels.get("fact.goal"),
            "",
            year -> year,
            labels.get("fact.movement"),
            parts.stream().anyMatch(part -> part.prospect().isAsked())
                ? labels.get("fact.prospect")
                : ""));
    for (TrendPart part : parts) {
      table.add(
          row(
              name(part),
              labels.get("fact.target"),
              year -> value(part, year, of -> of.target().printed()),
              part.movement(),
              prospect(part)));
      table.add(
          row(
              "",
              labels.get("fact.actual"),
              year -> value(part, year, of -> broken(of, of.actual().printed())),
              "",
              ""));
      if (part.years().stream().anyMatch(of -> !rate(of).isEmpty())) {
        table.add(
            row("", labels.get("fact.rate"), year -> value(part, year, TrendTable::rate), "", ""));
      }
    }
    return table.lines();
  }

  private List<String> row(
      String goal, String kind, Function<String, String> value, String movement, String prospect) {
    return Stream.of(
            Stream.of(goal, kind), years.stream().map(value), Stream.of(movement, prospect))
        .flatMap(cells -> cells)
        .toList();
  }

  private static String name(TrendPart part) {
    String goal = RateTable.clipped(part.goal());
    return part.measure().isEmpty() ? goal : goal + " " + part.measure();
  }

  private static String value(
      TrendPart part, String year, Function<TrendPart.TrendYear, String> value) {
    Optional<TrendPart.TrendYear> of = part.of(year);
    return of.map(value).orElse("");
  }

  private static String rate(TrendPart.TrendYear of) {
    return Stream.of(of.result().rate(), of.result().rating())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String broken(TrendPart.TrendYear of, String text) {
    return of.broken().isEmpty() ? text : BREAK + " " + text;
  }

  /** Why nothing can be said of a final target. */
  private static Stream<String> unsaid(TrendPart part) {
    return part.prospect().isAsked() && part.prospect().symbol().isEmpty()
        ? Stream.of("－ " + name(part) + ": " + part.prospect().basis())
        : Stream.empty();
  }

  private static String prospect(TrendPart part) {
    return part.prospect().isAsked() && part.prospect().symbol().isEmpty()
        ? "－"
        : part.prospect().symbol();
  }

  private Stream<String> breaks(TrendPart part) {
    return part.years().stream()
        .filter(of -> !of.broken().isEmpty())
        .map(
            of -> BREAK + " " + labels.get("trend.break.note", name(part), of.code(), of.broken()));
  }
}
