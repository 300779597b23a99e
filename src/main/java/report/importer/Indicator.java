package report.importer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An indicator of a table.
 *
 * @param row its first row
 * @param id its id in plan files
 * @param name its name
 * @param unit the unit of its figures
 * @param department the department in charge
 * @param groups the headings it stands under, the outermost first
 * @param figures its figures: targets, actuals, baseline, final target
 * @param rates its published rates
 * @param texts its action, progress, reason, next steps and remarks
 * @param isCalendar whether its figures are of calendar years
 */
record Indicator(
    int row,
    String id,
    Placed name,
    Optional<String> unit,
    Optional<Placed> department,
    List<Placed> groups,
    List<Figure> figures,
    List<PublishedRate> rates,
    List<Text> texts,
    boolean isCalendar) {
  /** Copies the lists. */
  Indicator {
    groups = List.copyOf(groups);
    figures = List.copyOf(figures);
    rates = List.copyOf(rates);
    texts = List.copyOf(texts);
  }

  /**
   * A text with the place of its cell.
   *
   * @param text the text
   * @param row the row of the cell
   * @param column its column
   */
  record Placed(String text, int row, int column) {}

  /**
   * A figure.
   *
   * @param role what it is
   * @param year its year, if the table says one
   * @param text how its cell is read
   * @param row the row of the cell
   * @param column its column
   */
  record Figure(Role role, Optional<TableYear> year, FigureText text, int row, int column) {
    /** The same, not to be read for certain. */
    Figure unclear(FigureText.Unclear why) {
      return new Figure(role, year, why, row, column);
    }

    Optional<BigDecimal> number() {
      return text instanceof FigureText.Written written ? written.number() : Optional.empty();
    }
  }

  /**
   * A rate as published.
   *
   * @param isFinal whether it is against the final target
   * @param percent the rate as printed; empty for a dash
   * @param row the row of the cell
   * @param column its column
   */
  record PublishedRate(boolean isFinal, Optional<BigDecimal> percent, int row, int column) {}

  /**
   * A text.
   *
   * @param role what it is
   * @param text the text with its place
   */
  record Text(Role role, Placed text) {}

  /** The figures of a role. */
  List<Figure> figures(Role role) {
    return figures.stream().filter(figure -> figure.role() == role).toList();
  }

  /** The same with a text more. */
  Indicator with(Text text) {
    List<Text> more = new ArrayList<>(texts);
    more.add(text);
    return new Indicator(row, id, name, unit, department, groups, figures, rates, more, isCalendar);
  }

  /** The same with other figures. */
  Indicator with(List<Figure> others) {
    return new Indicator(row, id, name, unit, department, groups, others, rates, texts, isCalendar);
  }
}
