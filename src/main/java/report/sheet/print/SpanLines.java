package report.sheet.print;

import java.util.ArrayList;
import java.util.List;
import report.paper.Span;

/** Divides a text of spans into lines. */
final class SpanLines {
  private SpanLines() {}

  /**
   * The lines of a text.
   *
   * @param spans its spans
   * @param ends the offsets in its text after each line; line feeds at them are left out
   */
  static List<List<Span>> of(List<Span> spans, List<Integer> ends) {
    List<List<Span>> lines = new ArrayList<>();
    List<Span> line = new ArrayList<>();
    int at = 0;
    for (Span span : spans) {
      String text = span.text();
      int from = 0;
      while (lines.size() < ends.size() - 1 && ends.get(lines.size()) <= at + text.length()) {
        int end = Math.max(from, ends.get(lines.size()) - at);
        add(line, span, text.substring(from, end));
        lines.add(line);
        line = new ArrayList<>();
        from = end;
      }
      add(line, span, text.substring(from));
      at += text.length();
    }
    lines.add(line);
    return lines;
  }

  private static void add(List<Span> line, Span span, String text) {
    String shown = text.replace("\n", "");
    if (!shown.isEmpty()) {
      line.add(new Span(shown, span.lettering(), span.target()));
    }
  }
}
