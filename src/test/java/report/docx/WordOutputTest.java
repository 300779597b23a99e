package report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import report.compose.Composer;
import report.document.Document;
import report.document.Labels;
import report.document.MemoryOutlet;
import report.document.SampleDocument;
import report.finding.Findings;
import report.output.ThemePass;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;
import report.sheet.template.TemplateFile;

class WordOutputTest {
  private static final Path HOME = Path.of(System.getProperty("report.home", "."));
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  @Test
  void everyLetterOfABookIsThereOnce() throws IOException {
    for (String code : List.of("R1", "R5")) {
      Document book = book(code);
      Map<Integer, Integer> expected = new TreeMap<>();
      WordTexts.of(book).forEach(text -> count(text, expected, 1));
      assertThat(missing(text(file(book, code + ".docx")), expected)).as(code).isEmpty();
    }
  }

  @Test
  void everyTextIsWhereItIsReadAndNoneIsTwice() throws IOException {
    Document sample = SampleDocument.japanese();
    String text = text(file(sample, "R1.docx"));
    WordTexts.of(sample).forEach(one -> assertThat(text).contains(dense(one)));
    assertThat(text).containsOnlyOnce("健康と医療のまち。").containsOnlyOnce("審査と相談を担う機構。");
    assertThat(text).containsOnlyOnce("交流を支える法人。").containsOnlyOnce("商談会を実施（再掲）");
  }

  @Test
  void equalBooksGiveEqualBytes() throws IOException {
    Map<String, byte[]> first = files(SampleDocument.japanese());
    files(SampleDocument.japanese())
        .forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(first.get(name)));
  }

  @Test
  void termsAreFootnotesWhereTheyAreFirstMarked() throws IOException {
    byte[] file = file(book("R1"), "R1.docx");
    List<String> notes = attributes(elements(file, "footnotes", "footnote"), "id");
    assertThat(notes).hasSizeGreaterThan(2);
    assertThat(attributes(elements(file, "document", "footnoteReference"), "id"))
        .containsExactlyElementsOf(notes.subList(2, notes.size()));
  }

  @Test
  void linksLeadToPlacesOfTheDocument() throws IOException {
    byte[] file = file(SampleDocument.japanese(), "R1.docx");
    List<String> places = attributes(elements(file, "document", "bookmarkStart"), "name");
    assertThat(places).doesNotHaveDuplicates();
    assertThat(attributes(elements(file, "document", "hyperlink"), "anchor"))
        .isNotEmpty()
        .isSubsetOf(places);
  }

  @Test
  void headsOfTablesAreRepeatedAndRowsMayBreak() throws IOException {
    byte[] file = file(book("R1"), "R1.docx");
    assertThat(elements(file, "document", "tblHeader")).isNotEmpty();
    assertThat(elements(file, "document", "cantSplit"))
        .hasSameSizeAs(elements(file, "document", "tblHeader"));
  }

  @Test
  void headingsAndListsAreThoseOfWord() throws IOException {
    byte[] file = file(book("R1"), "R1.docx");
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
      assertThat(word.getParagraphs())
          .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
          .extracting(paragraph -> paragraph.getText())
          .contains("【テーマ３】　健康・医療関連産業の世界的なクラスター形成");
      assertThat(elements(file, "document", "numPr")).hasSizeGreaterThan(20);
      assertThat(word.getProperties().getCoreProperties().getTitle()).startsWith("令和元年度");
    }
  }

  private static byte[] file(Document document, String name) throws IOException {
    return Objects.requireNonNull(files(document).get(name), name);
  }

  private static List<String> attributes(List<Element> elements, String name) {
    return elements.stream()
        .map(element -> element.getAttributeNS(W, name))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static Map<String, byte[]> files(Document book) throws IOException {
    MemoryOutlet outlet = new MemoryOutlet();
    Findings findings = new Findings();
    ThemePass.over(
        new WordOutput(TemplateFile.of(Optional.empty(), Path.of("none"), Optional.empty()))
            .begin(book.overview().packs(), outlet, findings),
        List.of(book));
    assertThat(findings.hasErrors()).isFalse();
    return outlet.files();
  }

  private static Document book(String code) {
    List<Book> books = new PlansReader().read(HOME.resolve("plans"), new Findings());
    Book book = books.stream().filter(b -> b.year().code().equals(code)).findFirst().orElseThrow();
    return Composer.compose(book, book.asOf(), new Labels(Locale.JAPANESE), WrittenPlaces.UNKNOWN);
  }

  private static String text(byte[] file) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String part : List.of("document", "footnotes")) {
      elements(file, part, "t").forEach(letters -> text.append(letters.getTextContent()));
    }
    return dense(text.toString());
  }

  private static List<Element> elements(byte[] file, String part, String name) throws IOException {
    NodeList found = part(file, "word/" + part + ".xml").getElementsByTagNameNS(W, name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static org.w3c.dom.Document part(byte[] file, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && !entry.getName().equals(name)) {
        entry = zip.getNextEntry();
      }
      DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
      parsers.setNamespaceAware(true);
      return parsers.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes()));
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** The letters that a text has less often than expected. */
  private static List<String> missing(String text, Map<Integer, Integer> expected) {
    count(text, expected, -1);
    return expected.entrySet().stream()
        .filter(letter -> letter.getValue() > 0)
        .map(letter -> Character.toString(letter.getKey()) + " " + letter.getValue())
        .toList();
  }

  private static void count(String text, Map<Integer, Integer> letters, int by) {
    dense(text).codePoints().forEach(letter -> letters.merge(letter, by, Integer::sum));
  }

  private static String dense(String text) {
    return Stream.of(text).map(one -> one.replaceAll("[\\s　]", "")).findFirst().orElseThrow();
  }
}
