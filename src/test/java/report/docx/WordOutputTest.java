package report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import report.Needs;
import report.Program;
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
import report.sheet.Printed;
import report.sheet.template.TemplateFile;

class WordOutputTest {
  private static final Path HOME = Path.of(System.getProperty("report.home", "."));

  /**
   * Letters outside of the first plane, with selectors, joined by others, from right to left, with
   * marks of their own, and those that XML means something else by.
   */
  private static final String RARE =
      "𠮷野家🎤👩‍👩‍👧🇯🇵葛\uDB40\uDD00城☺\uFE0Fか\u309A\u202Bשלום مرحبا\u202C"
          + "\uE000e\u0301\uFB01<&>'\"_x0041_";

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
  void rareLettersAreThereAsOftenAsTheyAreWritten() throws IOException {
    Document plain = SampleDocument.japanese();
    String before = text(file(plain, "R1.docx"));
    String after = text(file(SampleDocument.with(text -> text + RARE), "R1.docx"));
    assertThat(after.split(Pattern.quote(dense(RARE)), -1)).hasSizeGreaterThan(50);
    assertThat(after.replace(dense(RARE), "")).isEqualTo(before);
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
  @Tag("print")
  @Needs({Program.SOFFICE, Program.LOWRITER})
  void whatLibreOfficeReadsHasEveryLetterOnce(@TempDir Path folder) throws IOException {
    Document rare = SampleDocument.with(text -> text + RARE);
    for (Document book : List.of(book("R1"), SampleDocument.japanese(), rare)) {
      byte[] written = file(book, "R1.docx");
      Printed.convert(Files.write(folder.resolve("R1.docx"), written), "odt", folder);
      StringBuilder read = new StringBuilder();
      read(
          part(Files.readAllBytes(folder.resolve("R1.odt")), "content.xml").getDocumentElement(),
          read);

      Map<Integer, Integer> letters = new TreeMap<>();
      count(text(written), letters, 1);
      count(read.toString(), letters, -1);
      letters.values().removeIf(count -> count == 0);
      assertThat(letters).isEmpty();
    }
  }

  /** The texts of an OpenDocument text, without the words for pictures. */
  private static void read(Node node, StringBuilder text) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      text.append(node.getTextContent());
    } else if (!String.valueOf(node.getNamespaceURI()).contains("svg")) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        read(child, text);
      }
    }
  }

  @Test
  void columnsOfTablesHaveWhatTheyNeedIfThereIsRoom() {
    assertThat(ColumnShares.of(List.of(10, 30), 80)).containsExactly(20, 60);
    assertThat(ColumnShares.of(List.of(10, 300, 20, 100), 100)).containsExactly(10, 35, 20, 35);
    assertThat(ColumnShares.of(List.of(50, 60), 10)).containsExactly(5, 5);
  }

  @Test
  void eachPageOfAPackHasTheNumberOfItsMaterial() throws IOException {
    byte[] file = file(book("R5"), "R5-2024-03-12.docx");
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(word.getHeaderList())
          .extracting(head -> dense(head.getText()))
          .anyMatch(text -> text.startsWith("資料1"));
      assertThat(word.getFooterList())
          .extracting(foot -> dense(foot.getText()))
          .anyMatch(text -> text.contains("次第（"))
          .anyMatch(text -> text.contains("資料1（"));
    }
    assertThat(text(file)).contains("第2回").contains("神戸市");
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
    return text(file, "document") + text(file, "footnotes");
  }

  private static String text(byte[] file, String part) throws IOException {
    StringBuilder text = new StringBuilder();
    elements(file, part, "t").forEach(letters -> text.append(letters.getTextContent()));
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
    return Stream.of(text).map(one -> one.replaceAll("[\\s　\u200B]", "")).findFirst().orElseThrow();
  }
}
