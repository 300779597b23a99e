package report.finding;

import java.util.List;
import java.util.Locale;

/**
 * Prints findings for people. Full format: location and message on one line, the source line with
 * carets, then what to write instead. Concise format: only the first of these lines.
 */
public final class FindingPrinter {
  private final FindingTexts texts;
  private final Paint paint;

  /**
   * A printer in a language, without colours.
   *
   * @param locale Japanese, or anything else for English
   */
  public FindingPrinter(Locale locale) {
    this(new FindingTexts(locale), Paint.NONE);
  }

  /**
   * A printer.
   *
   * @param texts the sentences
   * @param paint the colours
   */
  public FindingPrinter(FindingTexts texts, Paint paint) {
    this.texts = texts;
    this.paint = paint;
  }

  /**
   * Prints findings one after the other, a blank line between two.
   *
   * @param findings the findings in the order in which they are printed
   * @return the text, each line ended with a line feed; empty without findings
   */
  public String print(List<Finding> findings) {
    return String.join("\n", findings.stream().map(this::print).toList());
  }

  /**
   * Prints a finding in full.
   *
   * @param finding a finding
   * @return its lines, each ended with a line feed
   */
  public String print(Finding finding) {
    StringBuilder out = new StringBuilder(line(finding)).append('\n');
    int gutter = gutter(finding);
    source(finding.span(), finding.severity(), gutter, out);
    finding
        .other()
        .ifPresent(
            other -> {
              note(texts.label("note", texts.other(finding), place(other)), gutter, out);
              source(other, Severity.INFO, gutter, out);
            });
    texts.advice(finding).forEach(line -> note(line, gutter, out));
    return out.toString();
  }

  /**
   * Prints a finding on one line: place, severity, rule and message.
   *
   * @param finding a finding
   * @return the line without a line end
   */
  public String line(Finding finding) {
    String weight = texts.severity(finding.severity()) + " " + finding.rule().id();
    return paint.place(place(finding.span()) + ":")
        + " "
        + paint.weight(weight, finding.severity())
        + " "
        + finding.rule().title()
        + ": "
        + texts.message(finding);
  }

  /**
   * The place as terminals and editors take it: file, line and column; in a workbook file, sheet
   * and cell.
   */
  public static String place(Span span) {
    String path = VisibleText.line(span.source().path());
    return span.source().hasLines()
        ? path + ":" + span.line() + ":" + span.column()
        : span.source().cell().map(cell -> path + ": " + cell).orElse(path);
  }

  private static int gutter(Finding finding) {
    int last =
        Math.max(
            number(finding.span()).length(),
            finding.other().map(FindingPrinter::number).orElse("").length());
    return Math.max(4, last + 1);
  }

  /** What stands beside a line that is shown: its number, or its cell. */
  private static String number(Span span) {
    return span.source().cell().map(CellLocation::cell).orElse(String.valueOf(span.line()));
  }

  private void source(Span span, Severity severity, int gutter, StringBuilder out) {
    if (!span.source().lines().isEmpty()) {
      SourceLine line = new SourceLine(span);
      String number = number(span);
      String carets = line.carets().strip();
      out.append(paint.margin(" ".repeat(gutter - number.length()) + number + " | "))
          .append(line.text())
          .append('\n')
          .append(paint.margin(" ".repeat(gutter) + " | "))
          .append(" ".repeat(line.carets().length() - carets.length()))
          .append(paint.weight(carets, severity))
          .append('\n');
    }
  }

  private void note(String text, int gutter, StringBuilder out) {
    out.append(paint.margin(" ".repeat(gutter) + " = ")).append(paint.advice(text)).append('\n');
  }
}
