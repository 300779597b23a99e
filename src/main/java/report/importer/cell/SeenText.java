package report.importer.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.spreadsheet.Cell;
import report.spreadsheet.CellValue;

/**
 * What a person sees in a cell: a number as its format shows it.
 *
 * @param text the text; 96.8% for 0.968 under a percent format
 * @param isRounded whether the format shows fewer decimals than are stored
 */
public record SeenText(String text, boolean isRounded) {
  private static final Pattern TEXTS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]");
  private static final Pattern DECIMALS = Pattern.compile("[0#?](?:\\.([0#?]+))?");

  /** What is seen in a cell. */
  public static SeenText of(Cell cell) {
    return cell.value() instanceof CellValue.Numeric number
        ? number(number.value(), cell)
        : new SeenText(tidy(cell.shown()), false);
  }

  private static SeenText number(BigDecimal stored, Cell cell) {
    boolean isPercent = cell.format().isPercent();
    BigDecimal value = isPercent ? stored.movePointRight(2) : stored;
    String code = TEXTS.matcher(cell.format().code()).replaceAll("");
    int end = code.indexOf(';');
    Matcher m = DECIMALS.matcher(end < 0 ? code : code.substring(0, end));
    boolean isGeneral = !m.find() || code.equalsIgnoreCase("General") || code.equals("@");
    if (isGeneral) {
      return new SeenText(grouped(value, false) + (isPercent ? "%" : ""), false);
    }
    int decimals = 0;
    do {
      decimals = m.group(1) == null ? decimals : m.group(1).length();
    } while (m.find());
    BigDecimal seen = value.setScale(decimals, RoundingMode.HALF_UP);
    boolean isGrouped = code.indexOf(',') >= 0;
    return new SeenText(
        grouped(seen, isGrouped) + (isPercent ? "%" : ""), seen.compareTo(value) != 0);
  }

  private static String grouped(BigDecimal value, boolean isGrouped) {
    String plain = value.toPlainString();
    if (!isGrouped) {
      return plain;
    }
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    for (int at = point - 3; at > (plain.startsWith("-") ? 1 : 0); at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }

  /** A text without the blanks and tabs that nobody sees. */
  public static String tidy(String text) {
    StringBuilder lines = new StringBuilder();
    text.lines()
        .map(line -> line.replace('\t', ' ').replace('\u00a0', ' ').strip())
        .filter(line -> !line.isEmpty())
        .forEach(line -> lines.append(lines.isEmpty() ? "" : "\n").append(line));
    return lines.toString();
  }
}
