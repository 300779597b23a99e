package report.sheet.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A cell: a look, and a value once it is given one. */
public final class Cell {
  private static final Value BLANK = new Value.Blank();

  private final Style style;
  private Value value = BLANK;
  private Optional<Link> link = Optional.empty();

  Cell(Style style) {
    this.style = style;
  }

  /**
   * Gives it a text in the letters of its look.
   *
   * @param text the text
   */
  public void text(String text) {
    text(List.of(new Stretch(text, Optional.empty())));
  }

  /**
   * Gives it a text of several letters.
   *
   * @param stretches its parts, in order
   */
  public void text(List<Stretch> stretches) {
    value = new Value.Text(stretches);
  }

  /**
   * Gives it a number, which is written down with all its digits.
   *
   * @param number the number
   */
  public void number(BigDecimal number) {
    value = new Value.Figure(number);
  }

  /**
   * Gives it a day.
   *
   * @param day a day from March 1900 on
   */
  public void day(LocalDate day) {
    value = Value.Figure.of(day);
  }

  /**
   * Lets it lead somewhere, in place of where it led before.
   *
   * @param target where to
   */
  public void lead(Link target) {
    link = Optional.of(target);
  }

  Style style() {
    return style;
  }

  Value value() {
    return value;
  }

  Optional<Link> link() {
    return link;
  }
}
