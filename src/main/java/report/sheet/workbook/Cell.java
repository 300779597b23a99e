package report.sheet.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A cell: a style, and optionally a value. */
public final class Cell {
  private static final Value BLANK = new Value.Blank();

  private final Style style;
  private Value value = BLANK;
  private Optional<Link> link = Optional.empty();

  Cell(Style style) {
    this.style = style;
  }

  /**
   * Sets a text in the font of its style.
   *
   * @param text the text
   */
  public void text(String text) {
    text(List.of(new Stretch(text, Optional.empty())));
  }

  /**
   * Sets a text with several fonts. Without any characters the cell has no value: a cell with an
   * empty text would be counted, and found, as one with content.
   *
   * @param stretches its parts, in order
   */
  public void text(List<Stretch> stretches) {
    Value.Text text = new Value.Text(stretches);
    value = text.length() == 0 ? BLANK : text;
  }

  /**
   * Sets a number, which is written with all its digits: as a text if a spreadsheet would lose
   * some.
   *
   * @param number the number
   */
  public void number(BigDecimal number) {
    if (Value.Figure.isExact(number)) {
      value = new Value.Figure(number);
    } else {
      text(number.toPlainString());
    }
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
   * Sets its link, replacing the previous one.
   *
   * @param target the output location
   */
  public void lead(Link target) {
    link = Optional.of(target);
  }

  /**
   * Its style.
   *
   * @return the style
   */
  public Style style() {
    return style;
  }

  /**
   * Its value.
   *
   * @return the value; blank if none was set
   */
  public Value value() {
    return value;
  }

  /**
   * Where it leads.
   *
   * @return its link, if any
   */
  public Optional<Link> link() {
    return link;
  }
}
