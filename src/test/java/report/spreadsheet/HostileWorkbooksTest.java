package report.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;

/** Workbooks that nobody saved from a spreadsheet: each gives a finding, or what it holds. */
class HostileWorkbooksTest {
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final String CELL =
      "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>";
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String BOOK = "xl/workbook.xml";

  private record Read(Optional<Workbook> workbook, List<Finding> findings) {}

  private static Read read(byte[] file) {
    return assertTimeoutPreemptively(
        LIMIT,
        () -> {
          Findings findings = new Findings();
          Optional<Workbook> workbook = WorkbookReader.read("表.xlsx", file, findings);
          return new Read(workbook, findings.sorted());
        });
  }

  private static WorkbookParts plain() {
    return WorkbookParts.withSheet(CELL);
  }

  private static WorkbookParts sheet(String content) {
    return WorkbookParts.withSheet(content);
  }

  private static String repeated(int count, String text) {
    return text.repeat(count);
  }

  static Stream<Arguments> refused() throws Exception {
    return Stream.of(
        Arguments.of("nothing", "F001", new byte[0]),
        Arguments.of("a text", "F001", "目標,実績\n".getBytes(StandardCharsets.UTF_8)),
        Arguments.of("another zip file", "F001", zip("a.txt", "a")),
        Arguments.of("a Word file", "F001", word()),
        Arguments.of("an old workbook", "F001.xls", old()),
        Arguments.of("an encrypted workbook", "F001.encrypted", encrypted()),
        Arguments.of(
            "a workbook of LibreOffice",
            "F001.ods",
            zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
        Arguments.of("a binary workbook", "F001.xlsb", plain().with("xl/workbook.bin", "").zip()),
        Arguments.of("half a file", "F001.damaged", half(plain().zip())),
        Arguments.of("no main part", "F001.damaged", plain().without(BOOK).zip()),
        Arguments.of("no sheet part", "F001.damaged", plain().without(SHEET).zip()),
        Arguments.of("no XML", "F001.damaged", plain().with(SHEET, "a").zip()),
        Arguments.of("another root", "F001.damaged", plain().with(SHEET, "<a/>").zip()),
        Arguments.of(
            "a sheet for a book", "F001.damaged", plain().with(BOOK, "<worksheet/>").zip()),
        Arguments.of(
            "an entity of a file",
            "F001.damaged",
            entity("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>")),
        Arguments.of(
            "entities of entities",
            "F001.damaged",
            entity(
                "<!DOCTYPE a [<!ENTITY y '1111111111'><!ENTITY x '"
                    + repeated(1000, "&y;")
                    + "'>]>")),
        Arguments.of(
            "two cells in one place",
            "F001.damaged",
            cells("<c r='A1'/><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c>")),
        Arguments.of("a cell in another row", "F001.damaged", cells("<c r='A2'><v>1</v></c>")),
        Arguments.of("a cell beyond the last", "F001.damaged", cells("<c r='XFE1'><v>1</v></c>")),
        Arguments.of("a cell without a place", "F001.damaged", cells("<c r='1A'><v>1</v></c>")),
        Arguments.of("no number", "F001.damaged", cells("<c r='A1'><v>a</v></c>")),
        Arguments.of(
            "a number beyond all", "F001.damaged", cells("<c r='A1'><v>1E999999999</v></c>")),
        Arguments.of("not a number", "F001.damaged", cells("<c r='A1'><v>NaN</v></c>")),
        Arguments.of(
            "a text that is not there", "F001.damaged", cells("<c r='A1' t='s'><v>7</v></c>")),
        Arguments.of(
            "a text before the first", "F001.damaged", cells("<c r='A1' t='s'><v>-1</v></c>")),
        Arguments.of("an unknown type", "F001.damaged", cells("<c r='A1' t='x'><v>1</v></c>")),
        Arguments.of(
            "deep elements",
            "F001.damaged",
            sheet(repeated(100_000, "<a>") + repeated(100_000, "</a>")).zip()),
        Arguments.of("5,000 sheets", "F001.large", manySheets(5_000)),
        Arguments.of("10,000 parts", "F001.large", manyParts(10_000)),
        Arguments.of(
            "600,000 cells",
            "F001.large",
            sheet(
                    "<sheetData>"
                        + repeated(600, "<row>" + repeated(1_000, "<c><v>1</v></c>") + "</row>")
                        + "</sheetData>")
                .zip()),
        Arguments.of(
            "300,000 texts",
            "F001.large",
            plain()
                .with(
                    "xl/texts.xml",
                    "<sst xmlns='"
                        + WorkbookParts.MAIN
                        + "'>"
                        + repeated(300_000, "<si><t>a</t></si>")
                        + "</sst>")
                .zip()),
        Arguments.of(
            "a text of a million characters",
            "F001.large",
            cells("<c r='A1' t='inlineStr'><is><t>" + repeated(1_000_000, "亜") + "</t></is></c>")),
        Arguments.of(
            "300,000 merged ranges",
            "F001.large",
            sheet(
                    CELL
                        + "<mergeCells>"
                        + repeated(300_000, "<mergeCell ref='A1:B2'/>")
                        + "</mergeCells>")
                .zip()),
        Arguments.of("blanks without end", "F001.large", bomb(SHEET, 100)),
        Arguments.of("a picture without end", "F001.large", bomb("xl/media/image1.png", 300)),
        Arguments.of("a file of 21 MB", "F001.large", new byte[21 << 20]));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void itIsRefusedWithAFinding(String what, String sentence, byte[] file) {
    Read read = read(file);

    assertThat(read.workbook()).isEmpty();
    assertThat(read.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(Rule.UNREADABLE_WORKBOOK);
              assertThat(finding.sentence()).isEqualTo(sentence);
            });
  }

  @Test
  void whatActsOrLeadsElsewhereIsToldAndNeverUsed() throws IOException {
    try (ServerSocket server = new ServerSocket(0)) {
      server.setSoTimeout(1);
      String there = "http://localhost:" + server.getLocalPort() + "/";
      byte[] file =
          plain()
              .changed(
                  "xl/_rels/workbook.xml.rels",
                  text ->
                      text.replace(
                          "</Relationships>",
                          "<Relationship Id='r8' Type='a/vbaProject'"
                              + " Target='vbaProject.bin'/><Relationship Id='r9'"
                              + " Type='a/externalLink'"
                              + " Target='externalLinks/externalLink1.xml'/><Relationship Id='r7'"
                              + " Type='a/styles' TargetMode='External' Target='"
                              + there
                              + "'/>"
                              + "</Relationships>"))
              .with("xl/vbaProject.bin", "a")
              .with("xl/externalLinks/externalLink1.xml", "<a/>")
              .with("xl/externalLinks/_rels/externalLink1.xml.rels", "<a Target='" + there + "'/>")
              .zip();

      Read read = read(file);

      assertThat(read.findings()).isEmpty();
      assertThat(read.workbook().orElseThrow().contents())
          .containsExactlyInAnyOrder(Workbook.ActiveContent.values());
      assertThat(isCalled(server)).isFalse();
    }
  }

  private static boolean isCalled(ServerSocket server) throws IOException {
    try {
      server.accept().close();
      return true;
    } catch (java.net.SocketTimeoutException nobody) {
      return false;
    }
  }

  @Test
  void aRangeThatSaysItIsHugeTakesNothing() {
    Read read =
        read(
            sheet(
                    "<dimension ref='A1:XFD1048576'/><cols><col min='1' max='999999'"
                        + " hidden='1'/></cols>"
                        + CELL)
                .zip());

    assertThat(read.workbook().orElseThrow().sheets().get(0).hiddenColumns()).hasSize(16_384);
  }

  @Test
  void typesThatAreMissingOrWrongDoNotMatter() {
    byte[] file =
        plain()
            .with(
                "[Content_Types].xml",
                "<Types><Override PartName='/xl/workbook.xml' ContentType='image/png'/></Types>")
            .zip();

    assertThat(read(file).workbook()).isPresent();
  }

  @Test
  void namesOfPartsDependNeitherOnCaseNorOnTheSlash() {
    byte[] file =
        plain()
            .without(SHEET)
            .with(
                "XL\\Worksheets\\Sheet1.xml",
                "<worksheet xmlns='" + WorkbookParts.MAIN + "'>" + CELL + "</worksheet>")
            .zip();

    assertThat(read(file).workbook().orElseThrow().sheets().get(0).cell(1, 1)).isPresent();
  }

  /** Bits turned at random, from a seed: the file says what it said, or that it is damaged. */
  @Test
  void aTurnedBitIsFoundOrDoesNoHarm() {
    byte[] good = plain().zip();
    Random random = new Random(20191105);
    int refused = 0;
    for (int i = 0; i < 600; i++) {
      byte[] bad = good.clone();
      for (int turned = 0; turned <= i % 3; turned++) {
        bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Read read = read(bad);
      assertThat(read.workbook().isPresent()).isEqualTo(read.findings().isEmpty());
      refused += read.findings().size();
    }
    assertThat(refused).isGreaterThan(300);
  }

  /** Bytes of parts changed at random, so that what is wrong is not the zip file. */
  @Test
  void aChangedPartIsFoundOrDoesNoHarm() {
    Random random = new Random(20200331);
    List<String> parts =
        List.of(
            "_rels/.rels",
            BOOK,
            "xl/_rels/workbook.xml.rels",
            "xl/texts.xml",
            "xl/styles.xml",
            SHEET);
    for (int i = 0; i < 600; i++) {
      int seed = random.nextInt();
      byte[] file =
          plain()
              .changed(parts.get(i % parts.size()), text -> changed(text, new Random(seed)))
              .zip();
      Read read = read(file);
      assertThat(read.workbook().isPresent()).isEqualTo(read.findings().isEmpty());
    }
  }

  private static String changed(String text, Random random) {
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + random.nextInt(12));
    String other =
        List.of("", "<", "&x;", "'", "-1", "99999999999", "亜", "/>").get(random.nextInt(8));
    return text.substring(0, from) + other + text.substring(to);
  }

  private static byte[] cells(String cells) {
    return sheet("<sheetData><row r='1'>" + cells + "</row></sheetData>").zip();
  }

  private static byte[] half(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }

  private static byte[] entity(String type) {
    return plain().changed(SHEET, text -> type + text.replace("<v>1</v>", "<v>&x;</v>")).zip();
  }

  private static byte[] manySheets(int count) {
    String sheets =
        IntStream.range(0, count)
            .mapToObj(i -> "<sheet name='表" + i + "' sheetId='" + (i + 2) + "' r:id='r1'/>")
            .collect(Collectors.joining());
    return plain().changed(BOOK, text -> text.replace("</sheets>", sheets + "</sheets>")).zip();
  }

  private static byte[] manyParts(int count) {
    WorkbookParts parts = plain();
    IntStream.range(0, count).forEach(i -> parts.with("xl/media/" + i + ".png", "a"));
    return parts.zip();
  }

  /** A workbook with a part of megabytes of blanks. */
  private static byte[] bomb(String part, int megabytes) throws IOException {
    byte[] blanks = new byte[1 << 20];
    Arrays.fill(blanks, (byte) ' ');
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(bytes)) {
      zip.putNextEntry(new java.util.zip.ZipEntry(part));
      for (int i = 0; i < megabytes; i++) {
        zip.write(blanks);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String part, String text) {
    return WorkbookParts.of(new byte[0]).with(part, text).zip();
  }

  private static byte[] word() {
    return plain()
        .changed("_rels/.rels", text -> text.replace("xl/workbook.xml", "word/document.xml"))
        .with("word/document.xml", "<a/>")
        .zip();
  }

  private static byte[] old() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] encrypted() throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("foobaa");
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(plain().zip());
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }
}
