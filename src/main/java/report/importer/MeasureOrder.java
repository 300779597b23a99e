package report.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.importer.Indicator.Figure;
import report.importer.cell.DayText;
import report.importer.cell.FigureText;
import report.importer.cell.FigureText.NoFigure;
import report.importer.cell.FigureText.Unclear;
import report.importer.cell.FigureText.Written;

/** Brings the figures for several groups of an indicator into the same order in all its cells. */
final class MeasureOrder {
  private MeasureOrder() {}

  /**
   * The indicator with its figures in the order of the first cell that names groups; a cell that
   * names others cannot be read for certain.
   */
  static Indicator of(Indicator indicator) {
    return GoalWriter.due(indicator).isPresent() ? ofDays(indicator) : ofGroups(indicator);
  }

  /** What is to be done by a day was done on a day. */
  private static Indicator ofDays(Indicator indicator) {
    return indicator.with(
        indicator.figures().stream()
            .map(
                figure ->
                    figure.role() == Role.ACTUAL && figure.text() instanceof Written
                        ? figure.reading(day(figure))
                        : figure)
            .toList());
  }

  private static FigureText day(Figure figure) {
    String seen = figure.place().text();
    return DayText.of(seen)
        .<FigureText>map(day -> day)
        .orElseGet(() -> new Unclear("I002.figure", seen, List.of()));
  }

  private static Indicator ofGroups(Indicator indicator) {
    Optional<List<String>> names = names(indicator);
    return names.isEmpty()
        ? indicator
        : indicator.with(
            indicator.figures().stream().map(figure -> ordered(figure, names.get())).toList());
  }

  /** The names of its figures, as the first cell says them; empty if none does. */
  static Optional<List<String>> names(Indicator indicator) {
    return indicator.figures().stream()
        .flatMap(f -> f.text() instanceof Written w ? Stream.of(w.names()) : Stream.empty())
        .filter(found -> !found.isEmpty())
        .findFirst();
  }

  private static Figure ordered(Figure figure, List<String> names) {
    if (figure.text() instanceof NoFigure none) {
      return figure.reading(new NoFigure(none.words(), names.size()));
    }
    if (!(figure.text() instanceof Written written) || written.names().isEmpty()) {
      return figure;
    }
    if (!new HashSet<>(written.names()).equals(new HashSet<>(names))) {
      return figure.reading(new Unclear("I002.groups", figure.place().text(), List.of()));
    }
    List<String> literals = new ArrayList<>();
    names.forEach(name -> literals.add(written.literals().get(written.names().indexOf(name))));
    return figure.reading(new Written(literals, names, Optional.empty()));
  }
}
