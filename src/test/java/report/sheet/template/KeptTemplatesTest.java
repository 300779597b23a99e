package report.sheet.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import report.finding.Findings;
import report.sheet.SampleBook;
import report.sheet.SampleThemes;
import report.sheet.SheetOutput;

class KeptTemplatesTest {
  private static final Path WORKBOOK = Path.of("templates", "sheet.xlsx");

  @TempDir private Path folder;
  private KeptTemplates kept;
  private final byte[] content = Forms.starter(StarterPaper.A4);

  @BeforeEach
  void keep() {
    kept = new KeptTemplates(Optional.of(folder), Optional.empty(), "this tool");
    kept.keep(WORKBOOK, content, Forms.read(content));
  }

  private static Stream<byte[]> templates() {
    return Stream.concat(
        Forms.onBothPapers().values().stream(),
        Stream.of(Forms.edited(StarterPaper.A3, KeptTemplatesTest::decorate)));
  }

  /** Gives a sample all that a style can have. */
  private static void decorate(XSSFWorkbook workbook) {
    CellReference at = new CellReference(workbook.getName("様式.本文").getRefersToFormula());
    XSSFSheet sheet = workbook.getSheet(at.getSheetName());
    XSSFCell cell = sheet.getRow(at.getRow()).getCell(at.getCol());
    XSSFCellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(cell.getCellStyle());
    style.setFillPattern(FillPatternType.THIN_FORWARD_DIAG);
    style.setFillForegroundColor(IndexedColors.ORANGE.getIndex());
    style.setFillBackgroundColor(IndexedColors.LIME.getIndex());
    style.setRotation((short) 45);
    style.setShrinkToFit(true);
    style.setIndention((short) 2);
    cell.setCellStyle(style);
    sheet.getHeader().setLeft("${年度}");
    sheet.setHorizontallyCenter(true);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void whatIsKeptIsAllThatTheWorkbookSays(byte[] template) {
    Template read = Forms.read(template);

    kept.keep(WORKBOOK, template, read);

    assertThat(kept.find(WORKBOOK, template)).contains(read);
  }

  @Test
  void nothingIsKnownOfAnotherWorkbookAnotherPlaceOrForAnotherTool() {
    assertThat(kept.find(WORKBOOK, content)).isPresent();
    assertThat(kept.find(WORKBOOK, Forms.starter(StarterPaper.A3))).isEmpty();
    assertThat(kept.find(Path.of("other.xlsx"), content)).isEmpty();
    assertThat(
            new KeptTemplates(Optional.of(folder), Optional.empty(), "another tool")
                .find(WORKBOOK, content))
        .isEmpty();
  }

  @Test
  void aDamagedFileCountsAsAbsent() throws IOException {
    Path file = onlyFile();
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at += 7) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);
      assertThat(kept.find(WORKBOOK, content)).as("byte %d", at).isEmpty();
      Files.write(file, Arrays.copyOf(whole, at));
      assertThat(kept.find(WORKBOOK, content)).as("cut at %d", at).isEmpty();
    }
    Files.write(file, whole);
    assertThat(kept.find(WORKBOOK, content)).isPresent();
  }

  @Test
  void aWorkbookHasOneFileHoweverOftenItChanges() throws IOException {
    byte[] changed = Forms.starter(StarterPaper.A3);

    kept.keep(WORKBOOK, changed, Forms.read(changed));

    assertThat(kept.find(WORKBOOK, changed)).isPresent();
    assertThat(onlyFile()).isRegularFile();
  }

  @Test
  void withoutAFolderNothingIsKeptAndNothingHappens() {
    KeptTemplates nowhere =
        new KeptTemplates(Optional.of(folder.resolve("not-there")), Optional.empty(), "this tool");

    nowhere.keep(WORKBOOK, content, Forms.read(content));

    assertThat(nowhere.find(WORKBOOK, content)).isEmpty();
  }

  @Test
  void whatTheToolIsPackedWithIsFoundByTheNameOfTheWorkbookAndIsNeverWritten() throws IOException {
    Path cached = onlyFile();
    Path share = Files.createDirectories(folder.resolve("share"));
    Files.copy(cached, share.resolve("template-sheet"));
    KeptTemplates packed = new KeptTemplates(Optional.empty(), Optional.of(share), "this tool");

    assertThat(packed.find(Path.of("elsewhere", "sheet.xlsx"), content)).isPresent();
    assertThat(packed.find(Path.of("sheet-a4.xlsx"), content)).isEmpty();
    byte[] changed = Forms.starter(StarterPaper.A3);
    assertThat(packed.find(WORKBOOK, changed)).isEmpty();
    packed.keep(WORKBOOK, changed, Forms.read(changed));
    assertThat(packed.find(WORKBOOK, changed)).isEmpty();
    try (Stream<Path> files = Files.list(share)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aBookIsWrittenTheSameFromWhatIsKept() throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Files.write(templates.resolve("sheet.xlsx"), content);
    KeptTemplates memory =
        new KeptTemplates(
            Optional.of(Files.createDirectories(folder.resolve("m"))), Optional.empty(), "tool");

    byte[] first = write(templates, Optional.of(memory));
    assertThat(write(templates, Optional.of(memory)))
        .isEqualTo(first)
        .isEqualTo(write(templates, Optional.empty()));
  }

  @Test
  void whatIsKeptIsUsed() throws IOException {
    Path templates = Files.createDirectories(folder.resolve("templates"));
    Path workbook = Files.write(templates.resolve("sheet.xlsx"), content);
    byte[] other = Forms.starter(StarterPaper.A3);
    kept.keep(workbook, content, Forms.read(other));

    assertThat(write(templates, Optional.of(kept)))
        .isNotEqualTo(write(templates, Optional.empty()));
  }

  @Test
  void aTemplateWithAVeryLongTextIsKept() {
    byte[] wordy =
        Forms.edited(
            StarterPaper.A3,
            book -> {
              CellReference at = new CellReference(book.getName("様式.続き").getRefersToFormula());
              book.getSheet(at.getSheetName())
                  .getRow(at.getRow())
                  .getCell(at.getCol())
                  .setCellValue("続".repeat(32_000));
            });
    Path elsewhere = Path.of("wordy.xlsx");

    kept.keep(elsewhere, wordy, Forms.read(wordy));

    assertThat(kept.find(elsewhere, wordy)).contains(Forms.read(wordy));
  }

  private static byte[] write(Path templates, Optional<KeptTemplates> memory) throws IOException {
    List<byte[]> written = new ArrayList<>();
    Findings findings = new Findings();
    SampleBook.write(
        new SheetOutput(Optional.empty(), templates, memory),
        SampleBook.of(List.of(SampleThemes.health())),
        (path, bytes) -> written.add(bytes.bytes()),
        findings);
    assertThat(findings.sorted()).isEmpty();
    return written.get(0);
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }
}
