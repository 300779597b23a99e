package report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import report.document.Document;
import report.paper.PaperDocument;
import report.paper.Tag;
import report.pdf.PdfWriter;
import report.sheet.print.SheetPrinter;
import report.sheet.template.Template;

/** Books as pages. */
final class PaperBooks {
  private PaperBooks() {}

  /** The pages of the sheets of a book. */
  static PaperDocument pages(Document document, Template template) {
    return SheetPrinter.print(
        BookWriter.sheets(document, template).toPrint(),
        document.overview().labels().get("continued"),
        template.normal());
  }

  /** The same as a PDF file. */
  static byte[] pdf(PaperDocument pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new PdfWriter("report test").write(pages, bytes);
    return bytes.toByteArray();
  }

  /** The pages with charts and pictures, from 0. */
  static Set<Integer> pagesWithFigures(PaperDocument document) {
    return IntStream.range(0, document.pages().size())
        .filter(
            page ->
                document.pages().get(page).items().stream()
                    .anyMatch(
                        item ->
                            item.tag() >= 0
                                && document.tags().get(item.tag()).kind() == Tag.Kind.FIGURE))
        .boxed()
        .collect(Collectors.toSet());
  }

  /** How much more often each letter is in one text than in another: か +1, き -1. */
  static Map<String, Integer> difference(String one, String other) {
    Map<String, Integer> difference = new TreeMap<>(letters(one));
    letters(other).forEach((letter, count) -> difference.merge(letter, -count, Integer::sum));
    difference.values().removeIf(count -> count == 0);
    return difference;
  }

  /** How often each letter is in a text; signs that only steer others are not counted. */
  private static Map<String, Integer> letters(String text) {
    Map<String, Integer> letters = new TreeMap<>();
    text.codePoints()
        .filter(letter -> !Character.isWhitespace(letter) && !Character.isSpaceChar(letter))
        .filter(letter -> Character.getType(letter) != Character.FORMAT)
        .forEach(letter -> letters.merge(Character.toString(letter), 1, Integer::sum));
    return letters;
  }
}
