package report.sheet.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import report.document.Bullet;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Suggestion;
import report.sheet.layout.CellRole;
import report.sheet.layout.Extent;
import report.sheet.layout.PlaceholderValues;
import report.sheet.layout.TemplateTexts;
import report.sheet.layout.ThemeColumn;
import report.sheet.template.TemplateFaults.Fault;
import report.sheet.workbook.Colour;
import report.sheet.workbook.Line;
import report.sheet.workbook.Side;

class TemplateReaderTest {

  /** The starter after somebody worked on it. */
  private static byte[] edited(Consumer<XSSFWorkbook> edit) {
    return Forms.edited(StarterPaper.A3, edit);
  }

  private static List<Finding> faults(byte[] template) {
    Findings findings = new Findings();
    Optional<Template> read =
        TemplateReader.read(template, new TemplateFaults("templates/sheet.xlsx", findings));
    assertThat(read.isPresent()).isEqualTo(findings.sorted().isEmpty());
    return findings.sorted();
  }

  private static void assertFault(Consumer<XSSFWorkbook> edit, Fault fault, String... arguments) {
    assertThat(faults(edited(edit)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.sentence()).isEqualTo(fault.sentence());
              assertThat(finding.arguments()).contains(arguments);
            });
  }

  @Test
  void aStyleHasItsBordersThoughItDoesNotSayThatTheyApply() {
    byte[] saved =
        Forms.edited(
            StarterPaper.A3,
            workbook -> {
              for (int i = 0; i < workbook.getStylesSource().getNumCellStyles(); i++) {
                CTXf style = workbook.getStylesSource().getCellXfAt(i);
                if (style.isSetApplyBorder()) {
                  style.unsetApplyBorder();
                }
              }
            });

    assertThat(Forms.read(saved).sample(CellRole.RULE).lines())
        .containsEntry(Side.TOP, new Line("thin", Optional.of(new Colour(0x8C8C8C))));
  }

  @Test
  void aMissingNameIsNamed() {
    assertFault(book -> book.removeName(book.getName("様式.数値")), Fault.MISSING_NAME, "様式.数値");
  }

  @Test
  void aMistypedNameGetsTheNearestOne() {
    byte[] template = edited(book -> book.getName("様式.本文").setNameName("様式.本分"));
    assertThat(faults(template))
        .extracting(Finding::sentence)
        .containsExactlyInAnyOrder(Fault.MISSING_NAME.sentence(), Fault.UNKNOWN_NAME.sentence());
    assertThat(faults(template))
        .anySatisfy(
            f -> assertThat(f.suggestions()).extracting(Suggestion::shown).contains("様式.本文"));
  }

  @Test
  void aNameForSeveralCellsIsAFault() {
    assertFault(
        book -> book.getName("様式.続き").setRefersToFormula("様式!$A$9:$B$9"),
        Fault.NOT_ONE_CELL,
        "様式.続き");
  }

  @Test
  void aNameWhoseCellWasDeletedIsAFault() {
    assertFault(
        book -> book.getName("様式.続き").setRefersToFormula("様式!#REF!"), Fault.NOT_ONE_CELL, "様式.続き");
  }

  @Test
  void aMergedSampleIsAFault() {
    assertFault(
        book -> book.getSheet("様式").addMergedRegion(CellRangeAddress.valueOf("A9:B9")),
        Fault.MERGED,
        "様式.続き");
  }

  @Test
  void aSampleOnAnotherSheetIsAFault() {
    assertFault(
        book -> {
          book.createSheet("控え")
              .createRow(0)
              .createCell(0)
              .setCellStyle(sheet(book).getRow(8).getCell(0).getCellStyle());
          book.getName("様式.続き").setRefersToFormula("控え!$A$1");
        },
        Fault.OTHER_SHEET,
        "様式.続き");
  }

  @Test
  void headsOutOfOrderAreAFault() {
    assertFault(
        book -> {
          book.getName("様式.目標").setRefersToFormula("様式!$E$6");
          book.getName("様式.進捗").setRefersToFormula("様式!$C$6");
        },
        Fault.HEADS_OUT_OF_ORDER,
        "様式.進捗");
  }

  @Test
  void aNormalFontWithoutKnownWidthIsAFault() {
    assertFault(book -> book.getFontAt(0).setFontName("ＭＳ Ｐ明朝"), Fault.NORMAL_FONT, "ＭＳ Ｐ明朝");
  }

  @Test
  void aProportionalFontOfAnySampleIsAFault() {
    assertFault(
        book ->
            book.getSheet("様式")
                .getRow(4)
                .getCell(0)
                .getCellStyle()
                .getFont()
                .setFontName("Noto Sans CJK SC"),
        Fault.PROPORTIONAL_FONT,
        "様式!A5",
        "Noto Sans CJK SC");
  }

  @Test
  void columnsAreAsWideWithAnyNormalFontOfTheSameDigits() {
    Template usual = Forms.read(Forms.starter(StarterPaper.A3));
    Template other = Forms.read(edited(book -> book.getFontAt(0).setFontName("Liberation Sans")));
    assertThat(other.layout().columns()).isEqualTo(usual.layout().columns());
    assertThat(usual.layout().measures().unit()).isEqualTo(5.25);
    assertThat(usual.unit()).isEqualTo(0.875);
  }

  @Test
  void aFixedPitchNormalFontMeasuresColumnsInItsHalfWidthCharacters() {
    Template earlier =
        Forms.read(
            edited(
                book -> {
                  book.getFontAt(0).setFontName("ＭＳ 明朝");
                  book.getFontAt(0).setFontHeightInPoints((short) 10);
                  for (int column = 0; column < 6; column++) {
                    sheet(book).setColumnWidth(column, 30 * 256);
                  }
                }));
    assertThat(earlier.layout().columns().width()).isEqualTo(180);
    assertThat(earlier.layout().measures().unit()).isEqualTo(5);
    assertThat(earlier.unit()).isEqualTo(1);
  }

  @Test
  void anUnknownPaperIsAFault() {
    assertFault(
        book -> sheet(book).getPrintSetup().setPaperSize((short) 1), Fault.UNKNOWN_PAPER, "1");
  }

  @Test
  void columnsWiderThanThePaperAreAFault() {
    assertFault(book -> sheet(book).setColumnWidth(0, 100 * 256), Fault.TOO_WIDE, "510mm", "400mm");
  }

  @Test
  void marginsThatLeaveNoRoomAreAFault() {
    List<Finding> faults = faults(edited(book -> sheet(book).setMargin(PageMargin.TOP, 10)));
    assertThat(faults)
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.sentence()).isEqualTo(Fault.NO_ROOM.sentence()));
  }

  @Test
  void anUnknownPlaceholderGetsTheNearestOne() {
    byte[] template = edited(book -> sheet(book).getHeader().setRight("資料 ${年}"));
    assertThat(faults(template))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.sentence()).isEqualTo(Fault.UNKNOWN_PLACEHOLDER.sentence());
              assertThat(finding.suggestions()).extracting(Suggestion::shown).containsExactly("年度");
            });
  }

  @Test
  void anUnknownPlaceholderInACellGetsTheNearestOne() {
    byte[] template = edited(book -> sheet(book).getRow(5).getCell(4).setCellValue("進捗${時間}"));
    assertThat(faults(template))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.sentence()).isEqualTo(Fault.UNKNOWN_WORD.sentence());
              assertThat(finding.arguments()).contains("様式!E6", "時間");
              assertThat(finding.suggestions()).extracting(Suggestion::shown).containsExactly("時点");
            });
  }

  @Test
  void wordsThatLeaveOutWhatMustBePrintedAreAFault() {
    assertFault(
        book -> sheet(book).getRow(1).getCell(0).setCellValue("${テーマ}"),
        Fault.MISSING_PLACEHOLDER,
        "様式.テーマ",
        "テーマ名");
  }

  @Test
  void aMarkOfSeveralLettersIsAFault() {
    assertFault(
        book -> sheet(book).getRow(9).getCell(2).setCellValue("(1)"), Fault.LONG_MARK, "(1)");
  }

  @Test
  void aTemplateWithoutRatesHasNoColumnForThem() {
    byte[] template =
        edited(
            book ->
                List.of("様式.達成率", "様式.評価", "様式.集計")
                    .forEach(name -> book.removeName(book.getName(name))));
    assertThat(
            TemplateReader.read(template, new TemplateFaults("", new Findings()))
                .orElseThrow()
                .layout()
                .columns()
                .find(ThemeColumn.RATES))
        .isEmpty();
  }

  @Test
  void ofTheSamplesOfRatesNoneMayBeMissingAlone() {
    assertFault(book -> book.removeName(book.getName("様式.集計")), Fault.MISSING_NAME, "様式.集計");
  }

  @Test
  void theWordsAndMarksOfTheTemplateAreRead() {
    byte[] template =
        edited(
            book -> {
              sheet(book).getRow(5).getCell(0).setCellValue("＜取組＞");
              sheet(book).getRow(1).getCell(0).setCellValue("例");
              sheet(book).getRow(9).getCell(2).setCellValue("●");
            });
    TemplateTexts wording =
        TemplateReader.read(template, new TemplateFaults("", new Findings()))
            .orElseThrow()
            .layout()
            .wording();
    PlaceholderValues none = new PlaceholderValues(Map.of());
    assertThat(wording.of(CellRole.ACTION_HEAD, none, "x")).isEqualTo("＜取組＞");
    assertThat(wording.of(CellRole.PROGRESS_HEAD, none, "x")).isEqualTo("＜進捗状況＞");
    assertThat(wording.of(CellRole.THEME, none, "x")).isEqualTo("x");
    assertThat(wording.mark(Bullet.FIRST)).isEqualTo("●");
    assertThat(wording.mark(Bullet.SECOND)).isEqualTo("・");
  }

  @Test
  void whatIsNoWorkbookIsAFault() {
    for (byte[] content : List.of(new byte[0], "no".getBytes(UTF_8), edited(b -> {}))) {
      byte[] damaged = Arrays.copyOf(content, content.length / 2);
      assertThat(faults(damaged))
          .extracting(Finding::sentence)
          .containsExactly(Fault.NOT_A_WORKBOOK.sentence());
    }
  }

  @Test
  void allFaultsAreFoundInOneRun() {
    byte[] template =
        edited(
            book -> {
              book.removeName(book.getName("様式.数値"));
              book.getFontAt(0).setFontName("Meiryo");
              sheet(book).setColumnWidth(0, 100 * 256);
              sheet(book).getFooter().setLeft("${誰か}");
            });
    assertThat(faults(template))
        .extracting(Finding::sentence)
        .containsExactlyInAnyOrder(
            Fault.MISSING_NAME.sentence(),
            Fault.NORMAL_FONT.sentence(),
            Fault.TOO_WIDE.sentence(),
            Fault.UNKNOWN_PLACEHOLDER.sentence());
  }

  @Test
  void aChangedWidthChangesTheColumns() {
    byte[] template = edited(book -> sheet(book).setColumnWidth(0, 35 * 256 + 180));
    Template read =
        TemplateReader.read(template, new TemplateFaults("", new Findings())).orElseThrow();
    assertThat(read.layout().columns().of(ThemeColumn.ACTION)).isEqualTo(new Extent(0, 40));
    assertThat(read.layout().columns().of(ThemeColumn.GOALS).from()).isEqualTo(44);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void everyFaultHasItsSentenceInBothLanguages(Fault fault) {
    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      ResourceBundle rules = ResourceBundle.getBundle("report.finding.rules", locale);
      assertThat(rules.getString(fault.sentence())).isNotEmpty();
      assertThat(rules.getString(fault.sentence() + ".help")).isNotEmpty();
    }
  }

  private static XSSFSheet sheet(XSSFWorkbook workbook) {
    return workbook.getSheet("様式");
  }
}
