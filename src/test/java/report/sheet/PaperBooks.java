package report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import report.compose.Composer;
import report.document.Document;
import report.document.Labels;
import report.document.MeetingPapers;
import report.finding.Findings;
import report.paper.PaperDocument;
import report.paper.Tag;
import report.pdf.Conformance;
import report.pdf.PdfWriter;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;
import report.sheet.print.SheetPrinter;
import report.sheet.template.Template;

/** Books as pages. */
final class PaperBooks {
  private PaperBooks() {}

  /** A book of the example. */
  static Document composed(String code) {
    Path plans = Path.of(System.getProperty("report.home", "."), "plans");
    Book book =
        new PlansReader()
            .read(plans, new Findings()).stream()
                .filter(b -> b.year().code().equals(code))
                .findFirst()
                .orElseThrow();
    return Composer.compose(book, book.asOf(), new Labels(Locale.JAPANESE), WrittenPlaces.UNKNOWN);
  }

  /** The pages of the sheets of a book. */
  static PaperDocument pages(Document document, Template template) {
    return pages(BookWriter.sheets(document, template), document, template);
  }

  /** The pages of the papers of a meeting. */
  static PaperDocument pages(MeetingPapers pack, Template template) {
    return pages(MeetingWriter.sheets(pack, template), pack.papers(), template);
  }

  private static PaperDocument pages(Sheets sheets, Document document, Template template) {
    return SheetPrinter.print(
        sheets.toPrint(), document.overview().labels().get("continued"), template.normal());
  }

  /**
   * Compares pages, drawn as PDF, with a workbook that LibreOffice printed: each has the same
   * letters, charts aside, whose axes a spreadsheet program labels as it likes.
   */
  static void compare(PaperDocument pages, Path folder, String name) throws IOException {
    byte[] bytes = pdf(pages);
    Files.write(folder.resolve(name + "-pages.pdf"), bytes);
    Set<Integer> charts = pagesWithFigures(pages);
    Printed pdf = Printed.read(folder, name + "-pages");
    Printed office = Printed.read(folder, name);
    assertThat(pdf.pageCount()).isEqualTo(office.pageCount());
    for (int page = 0; page < pdf.pageCount(); page++) {
      if (!charts.contains(page)) {
        assertThat(difference(pdf.text(page), office.text(page))).as("page %s", page + 1).isEmpty();
      }
    }
    assertThat(Conformance.broken(bytes)).isEmpty();
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
