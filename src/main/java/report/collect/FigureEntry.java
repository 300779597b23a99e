package report.collect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.notation.HalfWidth;
import report.plan.Measure;
import report.spreadsheet.Cell;
import report.spreadsheet.CellValue;

/**
 * Reads a figure in a cell as it is to be written to a file: with its unit.
 *
 * @param measure what it is a figure of
 * @param findings receives how it was read, if not as it stands there
 */
record FigureEntry(Measure measure, Findings findings) {
  private static final Pattern BARE =
      Pattern.compile(
          "(?<about>約|およそ|おおよそ|おおむね|概ね|ほぼ)?(?<number>[-+▲△]?[0-9][0-9,]*(?:\\.[0-9]+)?)(?<around>程度|前後|以上|以下|以内|未満|超)?");

  /**
   * The figure of a cell.
   *
   * @return what is to be written; empty, with a finding, if that is not certain
   */
  Optional<String> read(FormCell place) {
    Optional<Cell> content = place.cell();
    if (content.isEmpty()) {
      return Optional.of("");
    }
    Cell cell = content.get();
    if (cell.value() instanceof CellValue.Numeric number) {
      CellText.tellFormula(place, cell, findings);
      return number(place, cell, number);
    }
    return CellText.of(place, findings).map(text -> text(place, text));
  }

  private Optional<String> number(FormCell place, Cell cell, CellValue.Numeric number) {
    if (cell.format().isPercent()) {
      String percent = number.value().movePointRight(2).stripTrailingZeros().toPlainString() + "％";
      readAs(place, "F005.percent", percent);
      return Optional.of(percent);
    }
    Optional<FigureUnit> unit = FigureUnit.of(measure);
    if (unit.isPresent() && unit.get().isPercent() && isPart(number.value())) {
      String plain = number.value().toPlainString();
      String times = number.value().movePointRight(2).stripTrailingZeros().toPlainString();
      findings.add(
          CellText.finding(place, "F004.ratio", plain, times)
              .withSuggestedTexts(List.of(times + "％", plain + "％")));
      return Optional.empty();
    }
    return Optional.of(bare(place, cell.format().grouped(number.value()), unit));
  }

  /** Whether a percentage might have been meant as a part of one. */
  private static boolean isPart(BigDecimal number) {
    return number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0;
  }

  private String text(FormCell place, String text) {
    Matcher bare = BARE.matcher(HalfWidth.closedUp(text));
    return bare.matches() ? bare(place, text, FigureUnit.of(measure)) : text;
  }

  /** A number without unit takes that of its goal, and this is told. */
  private String bare(FormCell place, String number, Optional<FigureUnit> unit) {
    if (unit.isEmpty()) {
      return number;
    }
    Matcher around = BARE.matcher(HalfWidth.closedUp(number));
    String word = around.matches() && around.group("around") != null ? around.group("around") : "";
    String counted = number.substring(0, number.length() - word.length());
    String written = unit.get().written(counted) + word;
    readAs(place, unit.get().isScaled() ? "F005.scale" : "F005.unit", written);
    return written;
  }

  private void readAs(FormCell place, String sentence, String written) {
    findings.add(
        Finding.of(Rule.ENTRY_READ_AS, place.span(), CellText.shown(place), written)
            .withMessage(sentence));
  }
}
