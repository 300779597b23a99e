package report.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import report.PrintTests;
import report.document.Document;
import report.document.MeetingPapers;
import report.paper.PaperDocument;
import report.sheet.template.Forms;
import report.sheet.template.StarterPaper;
import report.sheet.template.Template;
import report.sheet.workbook.Workbook;

/** Prints the book of R5 and the papers of its meeting on A3 and A4, beside their PDF. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@PrintTests
class PrintedPackTest {
  @TempDir private static Path folder;
  private final Map<String, PaperDocument> pages = new TreeMap<>();

  @BeforeAll
  void print() throws IOException {
    Document book = PaperBooks.composed("R5");
    MeetingPapers pack = book.overview().packs().get(0);
    for (StarterPaper paper : StarterPaper.values()) {
      Template template = Forms.read(Forms.starter(paper));
      add("book-" + paper, BookWriter.workbook(book, template), PaperBooks.pages(book, template));
      add(
          "pack-" + paper,
          MeetingWriter.workbook(pack, template),
          PaperBooks.pages(pack, template));
    }
    Printed.all(folder, pages.keySet());
  }

  private void add(String name, Workbook workbook, PaperDocument printed) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".xlsx"))) {
      workbook.write(out);
    }
    pages.put(name, printed);
  }

  private List<String> names() {
    return List.copyOf(pages.keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void thePdfHasTheLettersOfEachPrintedPage(String name) throws IOException {
    PaperBooks.compare(Objects.requireNonNull(pages.get(name)), folder, name);
  }
}
