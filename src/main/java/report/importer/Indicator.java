package report.importer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.importer.cell.FigureText;
import report.importer.cell.TableYear;

/**
 * An indicator of a table.
 *
 * @param row its first row
 * @param id its id in plan files
 * @param number its number or code in the table
 * @param name its name
 * @param unit the unit of its figures
 * @param department the department in charge
 * @param groups the headings it stands under, the outermost first
 * @param figures its figures: targets, actuals, baseline, final target
 * @param rates its published rates
 * @param texts its action, progress, reason, next steps and remarks
 * @param isCalendar whether its figures are of calendar years
 * @param isRepost whether it stands elsewhere too and is not counted here (再掲)
 */
record Indicator(
    int row,
    String id,
    Optional<String> number,
    Placed name,
    Optional<String> unit,
    Optional<Placed> department,
    List<Placed> groups,
    List<Figure> figures,
    List<PublishedRate> rates,
    List<Text> texts,
    boolean isCalendar,
    boolean isRepost) {
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
   * @param place the cell
   */
  record Placed(String text, Place place) {}

  /**
   * A figure.
   *
   * @param role what it is
   * @param year its year, if the table says one
   * @param text how its cell is read
   * @param place the cell
   */
  record Figure(Role role, Optional<TableYear> year, FigureText text, Place place) {
    /** The same, not to be read for certain. */
    Figure unclear(FigureText.Unclear why) {
      return reading(why);
    }

    /** The same, read in another way. */
    Figure reading(FigureText other) {
      return new Figure(role, year, other, place);
    }

    Optional<BigDecimal> number() {
      return text instanceof FigureText.Written written ? written.number() : Optional.empty();
    }
  }

  /**
   * A rate as published.
   *
   * @param isFinal whether it is against the final target
   * @param year the year of the actual; empty for the latest one
   * @param percent the rate as printed; empty for a dash
   * @param place the cell
   */
  record PublishedRate(
      boolean isFinal, Optional<TableYear> year, Optional<BigDecimal> percent, Place place) {}

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
    return with(id, figures, rates, more);
  }

  /** The same with other figures. */
  Indicator with(List<Figure> others) {
    return with(id, others, rates, texts);
  }

  /** The same with an id. */
  Indicator withId(String given) {
    return with(given, figures, rates, texts);
  }

  /** The same with what another table says of it. */
  Indicator joined(Indicator other, List<Figure> all, List<Text> ofBoth) {
    List<PublishedRate> both = new ArrayList<>(rates);
    both.addAll(other.rates);
    return with(id, all, both, ofBoth);
  }

  private Indicator with(
      String given, List<Figure> all, List<PublishedRate> published, List<Text> said) {
    return new Indicator(
        row,
        given,
        number,
        name,
        unit,
        department,
        groups,
        all,
        published,
        said,
        isCalendar,
        isRepost);
  }
}
