package report.importer.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import report.cli.Ran;

/** Documents that are damaged, made to hurt, or hold more than text. */
class HostileDocumentTest {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final String MAIN = "word/document.xml";
  private static final String OPEN =
      "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>";
  private static final String PACKAGE =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
          + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/officeDocument' Target='%s'/></Relationships>";

  @TempDir Path folder;

  private static String document(String body) {
    return OPEN + "<w:body>" + body + "</w:body></w:document>";
  }

  private static Map<String, byte[]> parts(String main) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("_rels/.rels", bytes(PACKAGE.formatted(MAIN)));
    parts.put(MAIN, bytes(main));
    return parts;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  private static byte[] zip(String main) throws IOException {
    return zip(parts(main));
  }

  private static byte[] with(String name, byte[] part) throws IOException {
    Map<String, byte[]> parts = parts(document(text("本文")));
    parts.put(name, part);
    return zip(parts);
  }

  private static String text(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String cell(String text) {
    return "<w:tc>" + text(text) + "</w:tc>";
  }

  private static String row(String... cells) {
    return "<w:tr>"
        + Stream.of(cells).map(HostileDocumentTest::cell).reduce("", String::concat)
        + "</w:tr>";
  }

  private static byte[] pointingTo(String target) throws IOException {
    return zip(Map.of("_rels/.rels", bytes(PACKAGE.formatted(target))));
  }

  static Stream<Arguments> unreadable() throws IOException {
    String laughs =
        "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>" + document(text("&b;"));
    String file = "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + document(text("&x;"));
    String outside = "<!DOCTYPE d SYSTEM 'http://127.0.0.1:1/d.dtd'>" + document(text("文"));
    String inText = "<w:ins>".repeat(40) + "</w:ins>".repeat(40);
    String tables =
        "<w:tbl><w:tr><w:tc>".repeat(3_000) + text("底") + "</w:tc></w:tr></w:tbl>".repeat(3_000);
    String unknown = "<w:x>".repeat(100_000) + "</w:x>".repeat(100_000);
    byte[] whole = zip(document(text("本文")));
    return Stream.of(
        Arguments.of("entities in each other", zip(laughs)),
        Arguments.of("an entity that is a file", zip(file)),
        Arguments.of("a document type elsewhere", zip(outside)),
        Arguments.of("insertions in insertions", zip(document(inText))),
        Arguments.of("tables in tables", zip(document(tables))),
        Arguments.of("unknown elements in each other", zip(document(unknown))),
        Arguments.of("a bomb", with("word/styles.xml", new byte[80 << 20])),
        Arguments.of("many paragraphs", zip(document("<w:p/>".repeat(300_000)))),
        Arguments.of("a text without end", zip(document(text("長".repeat(200_000))))),
        Arguments.of("no document", pointingTo("word/none.xml")),
        Arguments.of("a document outside", pointingTo("../../etc/passwd")),
        Arguments.of("no relationships", zip(Map.of(MAIN, bytes(document(text("文")))))),
        Arguments.of("another root", zip("<html/>")),
        Arguments.of("half an element", zip(OPEN + "<w:body><w:p>")),
        Arguments.of("no XML", zip("\u0000\u0001")),
        Arguments.of("half a file", Arrays.copyOf(whole, whole.length / 2)),
        Arguments.of("nothing", new byte[0]),
        Arguments.of("a web page", bytes("<html><body>表</body></html>")),
        Arguments.of("an old document", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void whatCannotBeReadIsAFindingAndNothingIsWritten(String what, byte[] content)
      throws IOException {
    Path file = Files.write(folder.resolve("t.docx"), content);

    Ran theme = assertTimeoutPreemptively(LIMIT, () -> theme(file));
    Ran table = assertTimeoutPreemptively(LIMIT, () -> Ran.japanese("import", file, "--propose"));

    for (Ran ran : new Ran[] {theme, table}) {
      assertThat(ran.exit()).describedAs(what).isEqualTo(1);
      assertThat(ran.out()).contains("エラー F001").doesNotContain("Exception", "root:");
      assertThat(ran.err()).doesNotContain("Exception", "root:");
    }
    assertThat(folder.resolve("plans")).doesNotExist();
    assertThat(folder.resolve("t.map.yaml")).doesNotExist();
  }

  private Ran theme(Path file) {
    return Ran.japanese("import", file, "--into", folder.resolve("plans/R6"));
  }

  static Stream<Arguments> readable() throws IOException {
    String head = row("指標名", "単位", "R5実績", "R6実績", "R9目標");
    String plain = "<w:tbl>" + head + row("歩く人", "人", "10", "12", "15") + "</w:tbl>";
    String tracked =
        "<w:tbl>"
            + head
            + "<w:tr>"
            + cell("歩く人")
            + cell("人")
            + cell("10")
            + "<w:tc><w:p><w:del><w:r><w:delText>削除99</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>12</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>移動77</w:t></w:r>"
            + "</w:moveFrom></w:p></w:tc>"
            + cell("15")
            + "</w:tr></w:tbl>";
    String boxed =
        plain.replace(
            "<w:t>12</w:t>",
            "<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><w:txbxContent>"
                + text("箱88")
                + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                + text("箱88")
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent><w:t>12</w:t>");
    Map<String, byte[]> linked = parts(document("<w:altChunk r:id='r9'/>" + plain));
    linked.put(
        "word/_rels/document.xml.rels",
        bytes(
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='r9' Type='http://x/aFChunk' Target='http://127.0.0.1:1/a'"
                + " TargetMode='External'/><Relationship Id='r8' Type='http://x/attachedTemplate'"
                + " Target='file:///etc/passwd' TargetMode='External'/></Relationships>"));
    String field =
        plain.replace(
            "<w:t>12</w:t>",
            "<w:instrText>INCLUDETEXT \"/etc/passwd\" DDEAUTO calc</w:instrText><w:t>12</w:t>");
    String nested = "<w:tbl><w:tr><w:tc>" + plain + "</w:tc></w:tr></w:tbl>" + text("第２表") + plain;
    String wide =
        plain.replace(
            "<w:tc><w:p><w:r><w:t>歩く人",
            "<w:tc><w:tcPr><w:gridSpan w:val='x'/></w:tcPr><w:p><w:r><w:t>歩く人");
    return Stream.of(
        Arguments.of("plain", zip(document(plain))),
        Arguments.of("tracked changes", zip(document(tracked))),
        Arguments.of("text boxes", zip(document(boxed))),
        Arguments.of("links and a chunk", zip(linked)),
        Arguments.of("a field", zip(document(field))),
        Arguments.of("a table in a table", zip(document(nested))),
        Arguments.of("a span that is no number", zip(document(wide))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readable")
  void whatSurroundsATableIsLeftOut(String what, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("t.docx"), content);

    Ran ran = assertTimeoutPreemptively(LIMIT, () -> Ran.japanese("import", file, "--propose"));

    assertThat(ran.out())
        .describedAs(what)
        .contains("actual R5 = 10人", "actual R6 = 12人", "target R9 = 15人")
        .doesNotContain("削除", "移動", "箱", "root:", "INCLUDETEXT");
  }

  @Test
  void aTableOfThousandsOfRowsIsReadInTime() throws IOException {
    StringBuilder rows = new StringBuilder(row("指標名", "単位", "R5実績", "R6実績", "R9目標"));
    for (int i = 0; i < 3_000; i++) {
      rows.append(row("指標" + i, "人", "10", "12", "15"));
    }
    Path file = Files.write(folder.resolve("t.docx"), zip(document("<w:tbl>" + rows + "</w:tbl>")));

    Ran ran = assertTimeoutPreemptively(LIMIT, () -> Ran.japanese("import", file, "--propose"));

    assertThat(ran.exit()).isZero();
    assertThat(folder.resolve("t.map.yaml")).content().contains("rows: 2-3001");
  }
}
