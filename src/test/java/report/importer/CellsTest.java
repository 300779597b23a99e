package report.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import report.cli.Ran;
import report.spreadsheet.WorkbookParts;

/** Cells of all kinds, and tables that nobody saved from a spreadsheet. */
class CellsTest {
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final String BOOK = "xl/workbook.xml";

  @TempDir Path folder;

  private static String text(String place, String text) {
    return "<c r='" + place + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
  }

  private static String head() {
    return "<row r='1'>"
        + text("A1", "指標名")
        + text("B1", "単位")
        + text("C1", "R5実績")
        + text("D1", "R6実績")
        + text("E1", "R6目標")
        + text("F1", "備考")
        + "</row>";
  }

  private static String cells() {
    return "<cols><col min='6' max='6' hidden='1'/></cols><sheetData>"
        + head()
        + "<row r='2'><c r='A2' t='inlineStr'><is><r><t>歩く</t></r><r><t>人</t></r>"
        + "<rPh sb='0' eb='1'><t>アルク</t></rPh></is></c>"
        + text("B2", "人 ")
        + "<c r='C2'><v>10</v></c><c r='D2'><f>6*2</f><v>12</v></c>"
        + text("E2", "１５\t")
        + text("F2", "上_x000D_&#10;下")
        + "</row>"
        + "<row r='3'>"
        + text("A3", "誤り")
        + "<c r='C3' t='e'><v>#DIV/0!</v></c><c r='D3' t='b'><v>1</v></c><c"
        + " r='E3'><v>20</v></c></row><row r='4' hidden='1'>"
        + text("A4", "事故")
        + text("B4", "件")
        + "<c r='C4'><v>3</v></c><c r='D4'><v>0</v></c><c r='E4' t='str'><v>0</v></c></row>"
        + "<row r='5'>"
        + text("A5", "講座")
        + text("B5", "回")
        + "<c r='C5'><v>7</v></c><c r='D5'><f>SUM(X1)</f></c><c r='E5'><v>9</v></c></row>"
        + "</sheetData><autoFilter ref='A1:F5'/>";
  }

  private String imported(byte[] workbook) throws IOException {
    Path table = Files.write(folder.resolve("t.xlsx"), workbook);
    Ran proposed = Ran.japanese("import", table, "--propose");
    assertThat(proposed.exit()).describedAs(proposed.out()).isZero();
    Path plans = folder.resolve("plans");
    Ran ran =
        Ran.japanese(
            "import",
            table,
            "--map",
            folder.resolve("t.map.yaml"),
            "--into",
            plans.resolve("R6"),
            "--format",
            "concise");
    StringBuilder all = new StringBuilder(ran.out());
    try (Stream<Path> files = Files.walk(plans)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyKindOfCellIsReadOrReported(boolean isStrict) throws IOException {
    WorkbookParts parts = WorkbookParts.withSheet(cells());
    parts.changed(
        BOOK,
        xml ->
            xml.replace(
                "</workbook>",
                "<definedNames><definedName"
                    + " name='範囲'>#REF!</definedName></definedNames></workbook>"));

    String all = imported((isStrict ? parts.strict() : parts).zip());

    assertThat(all)
        .contains("name: 歩く人  # A2", "previous: 10人  # C2", ": 12人  # D2", "target: 15人  # E2")
        .contains("D2: 情報 I003", "C3: 警告 I002", "「#DIV/0!」", "D3: 警告 I002", "「TRUE」")
        .contains("A4: 情報 I003", "D4: 情報 I003", "E4: 情報 I003", ": 0件  # D4")
        .contains("D5: 警告 I002", "previous: 7回  # C5", "「備考」の列は非表示", "フィルター")
        .doesNotContain("アルク", "x000D");
  }

  static Stream<Arguments> hostile() {
    WorkbookParts plain = WorkbookParts.withSheet("<sheetData>" + head() + "</sheetData>");
    byte[] whole = plain.zip();
    StringBuilder sheets = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      sheets.append("<sheet name='s").append(i).append("' sheetId='").append(i + 1).append("'/>");
    }
    return Stream.of(
        Arguments.of("half a file", "t.xlsx", Arrays.copyOf(whole, whole.length / 2)),
        Arguments.of(
            "a zip bomb",
            "t.xlsx",
            WorkbookParts.withSheet("<sheetData/>" + " ".repeat(40 << 20)).zip()),
        Arguments.of(
            "a file in an entity",
            "t.xlsx",
            WorkbookParts.withSheet("")
                .with(
                    BOOK,
                    "<!DOCTYPE a [<!ENTITY x SYSTEM"
                        + " 'file:///etc/passwd'>]><workbook>&x;</workbook>")
                .zip()),
        Arguments.of(
            "5,000 sheets",
            "t.xlsx",
            WorkbookParts.withSheet("")
                .changed(BOOK, xml -> xml.replace("</sheets>", sheets + "</sheets>"))
                .zip()),
        Arguments.of(
            "a cell far away",
            "t.xlsx",
            WorkbookParts.withSheet(
                    "<dimension ref='A1:XFD1048576'/><sheetData>"
                        + head()
                        + "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref='A2:XFD1048576'/></mergeCells>")
                .zip()),
        Arguments.of(
            "one line without end", "t.csv", "あ".repeat(4 << 20).getBytes(StandardCharsets.UTF_8)),
        Arguments.of(
            "a million columns", "t.csv", "a,".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)),
        Arguments.of(
            "a quote without end",
            "t.csv",
            ("指標名,単位,R6目標,R6実績\n\"" + "a\n".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void aHostileTableIsRefusedSoon(String what, String name, byte[] content) throws IOException {
    Path table = Files.write(folder.resolve(name), content);

    Ran ran =
        assertTimeoutPreemptively(LIMIT, () -> Ran.english("import", table, "--propose"), what);

    assertThat(ran.exit()).isIn(1, 2);
    assertThat(ran.out() + ran.err()).isNotBlank().doesNotContain("Exception", "\tat ", "root:");
  }

  @Test
  void nothingOfAHostileTableIsWritten() throws IOException {
    Path table = Files.writeString(folder.resolve("t.csv"), "a,".repeat(1_000_000));
    Ran.english("import", table, "--propose");

    assertThat(folder.toFile().list()).containsExactly("t.csv");
  }
}
