package report.finding;

import java.util.List;
import java.util.Locale;

/**
 * Prints findings for people: place and message on one line, the source line with carets under what
 * is meant, then what to write instead.
 */
public final class FindingPrinter {
  private final FindingTexts texts;

  /**
   * A printer in a language.
   *
   * @param locale Japanese, or anything else for English
   */
  public FindingPrinter(Locale locale) {
    this.texts = new FindingTexts(locale);
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
   * Prints a finding.
   *
   * @param finding a finding
   * @return its lines, each ended with a line feed
   */
  public String print(Finding finding) {
    StringBuilder out = new StringBuilder();
    int gutter = gutter(finding);
    out.append(place(finding.span()))
        .append(": ")
        .append(texts.severity(finding.severity()))
        .append(' ')
        .append(finding.rule().id())
        .append(' ')
        .append(texts.message(finding))
        .append('\n');
    source(finding.span(), gutter, out);
    finding
        .other()
        .ifPresent(
            other -> {
              note(texts.label("note", texts.other(finding), place(other)), gutter, out);
              source(other, gutter, out);
            });
    texts.suggestion(finding).ifPresent(line -> note(line, gutter, out));
    note(texts.label("help", texts.help(finding)), gutter, out);
    return out.toString();
  }

  private static String place(Span span) {
    String path = SourceLine.visible(span.source().path());
    return span.source().lines().isEmpty() ? path : path + ":" + span.line() + ":" + span.column();
  }

  private static int gutter(Finding finding) {
    int last = Math.max(finding.span().line(), finding.other().map(Span::line).orElse(0));
    return Math.max(4, String.valueOf(last).length() + 1);
  }

  private static void source(Span span, int gutter, StringBuilder out) {
    if (!span.source().lines().isEmpty()) {
      SourceLine line = new SourceLine(span);
      String number = String.valueOf(span.line());
      out.append(" ".repeat(gutter - number.length())).append(number).append(" | ");
      out.append(line.text()).append('\n');
      out.append(" ".repeat(gutter)).append(" | ").append(line.carets()).append('\n');
    }
  }

  private static void note(String text, int gutter, StringBuilder out) {
    out.append(" ".repeat(gutter)).append(" = ").append(text).append('\n');
  }
}
