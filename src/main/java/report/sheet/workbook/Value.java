package report.sheet.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The value of a cell. */
public sealed interface Value {
  /**
   * Its text, without formatting.
   *
   * @return the text; empty for other values
   */
  default String text() {
    return "";
  }

  /** No value: the cell only has a style. */
  record Blank() implements Value {}

  /**
   * A text in the font of its cell, or in several.
   *
   * @param stretches its parts, in order
   */
  record Text(List<Stretch> stretches) implements Value {
    /** Copies the list. */
    public Text {
      stretches = List.copyOf(stretches);
    }

    /** How many characters it has. */
    int length() {
      int length = 0;
      for (Stretch stretch : stretches) {
        length += stretch.text().length();
      }
      return length;
    }

    @Override
    public String text() {
      if (stretches.size() == 1) {
        return stretches.get(0).text();
      }
      StringBuilder text = new StringBuilder();
      for (Stretch stretch : stretches) {
        text.append(stretch.text());
      }
      return text.toString();
    }
  }

  /**
   * A number.
   *
   * @param number the number; a day is the number of days since the end of 1899
   */
  record Figure(BigDecimal number) implements Value {
    /** The day from which Excel counts days, so that those since March 1900 are right. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** The number of digits that a spreadsheet keeps. */
    private static final int DIGITS = 15;

    /** Whether a spreadsheet keeps all digits of a number. */
    static boolean isExact(BigDecimal number) {
      return number.stripTrailingZeros().precision() <= DIGITS;
    }

    static Figure of(LocalDate day) {
      return new Figure(BigDecimal.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, day)));
    }
  }
}
