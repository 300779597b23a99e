package report.sheet.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import report.document.Labels;
import report.finding.Findings;
import report.sheet.SampleBook;
import report.sheet.SampleThemes;
import report.sheet.template.Starter;
import report.sheet.template.StarterPaper;

/**
 * Each workbook that a test has written is held to the standard where it is written ({@link
 * SampleBook}, and the tests that build whole projects); here are those that are templates, and
 * that what breaks the standard is found.
 */
class WorkbookStandardTest {
  private static final String LIST = "<dataValidations><dataValidation type=\"list\" sqref=\"A1\">";

  private static byte[] sound = new byte[0];

  @BeforeAll
  static void write() {
    sound =
        SampleBook.write(
                SampleBook.of(List.of(SampleThemes.health())),
                java.nio.file.Path.of("no-templates"),
                new Findings())
            .getOrDefault("R1.xlsx", new byte[0]);
  }

  @ParameterizedTest
  @EnumSource
  void theStarterKeepsToTheStandard(StarterPaper paper) throws IOException {
    for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Starter.write(paper, new Labels(language), out);
      WorkbookStandard.check(paper + " " + language, out.toByteArray());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "xl/worksheets/sheet1.xml | <sheetData> | <cols/><sheetData> | sheet1.xml",
        "xl/worksheets/sheet1.xml | <sheetFormatPr defaultRowHeight= | <sheetFormatPr height= |"
            + " sheet1.xml",
        "xl/worksheets/sheet1.xml | r=\\\"A1\\\" | r=\\\"B1\\\" | cell B1",
        "xl/worksheets/sheet1.xml | <v>0</v> | <v>99999</v> | no shared text",
        "xl/worksheets/sheet1.xml | <v>0</v> | <v>1</v> | are used",
        "xl/worksheets/sheet1.xml | s=\\\"1\\\" | s=\\\"5000\\\" | no style",
        "xl/worksheets/sheet1.xml | r:id= | r:embed= | sheet1.xml",
        "xl/worksheets/sheet1.xml | r:id=\\\"drawing\\\" | r:id=\\\"other\\\" | no relation other",
        "xl/worksheets/sheet2.xml | <oddFooter>.*</oddFooter> | <oddFooter>%LONG%</oddFooter> |"
            + " oddFooter",
        "xl/worksheets/sheet2.xml | (<mergeCell ref=[^>]*>) | $1$1 | another merge",
        "xl/sharedStrings.xml | <si> | <si><t/></si><si> | are counted",
        "xl/sharedStrings.xml | (<t[^>]*>)[^<]* | $1%LONG% | letters",
        "xl/styles.xml | fontId=\\\"1\\\" | fontId=\\\"900\\\" | no fontId",
        "xl/styles.xml | <fonts count=\\\" | <fonts count=\\\"9 | fonts: counts",
        "xl/styles.xml | numFmtId=\\\"164\\\" formatCode | numFmtId=\\\"199\\\" formatCode | no"
            + " number format",
        "xl/workbook.xml | name=\\\"総括表\\\" | name=\\\"名前が三十一字を超えて長いので開けないものがここにある総括表の名前\\\" | no"
            + " name of a sheet",
        "xl/workbook.xml | '総括表'!\\$A\\$1 | '総括'!\\$A\\$1 | no place",
        "xl/workbook.xml | sheetId=\\\"2\\\" | sheetId=\\\"1\\\" | sheetId is that of another",
        "xl/workbook.xml | localSheetId=\\\"1\\\" | localSheetId=\\\"77\\\" | there is no sheet 77",
        "xl/tables/table1.xml | ref=\\\"A1: | ref=\\\"C1: | has columns",
        "xl/tables/table1.xml | displayName=\\\"Facts\\\" | displayName=\\\"Figures\\\" | two"
            + " tables",
        "xl/workbook.xml | (Print_Area[^>]*>'総括表'!)[^<]* | $1\\$AA\\$901:\\$AL\\$999 |"
            + " no place with cells",
        "xl/charts/chart1.xml | <c:f>'集計データ'! | <c:f>'集計'! | no place with cells",
        "xl/charts/chart1.xml | !\\$D\\$(\\d+):\\$D\\$ | !\\$AD\\$$1:\\$AD\\$ | no place with"
            + " cells",
        "xl/charts/chart1.xml | <c:f>[^<]* | <c:f>#REF! | no place: #REF!",
        "xl/worksheets/sheet2.xml | <conditionalFormatting sqref=\\\"[^\\\"]* |"
            + " <conditionalFormatting sqref=\\\"I15:I99999 | no place with cells",
        "xl/worksheets/sheet2.xml | <conditionalFormatting sqref=\\\"[^\\\"]* |"
            + " <conditionalFormatting sqref=\\\"I0 | no cells: I0",
        "xl/worksheets/sheet2.xml | <xm:sqref>[^<]* | <xm:sqref>ZZ1:ZZ9 | no place with cells",
        "xl/worksheets/sheet2.xml | <cfRule .*?</cfRule> | <cfRule type=\\\"expression\\\""
            + " priority=\\\"1\\\"><formula>AND(A1=1,無い名前=2)</formula></cfRule> | no name: 無い名前",
        "xl/worksheets/sheet2.xml | <hyperlinks> | %LIST%<formula1>'無い'!\\$A\\$1</formula1>%ENDS% |"
            + " no place with cells",
        "xl/worksheets/sheet2.xml | <hyperlinks> |"
            + " %LIST%<formula1>\\$ZZ\\$1:\\$ZZ\\$9</formula1>%ENDS% | no place with cells",
        "xl/worksheets/sheet2.xml | <hyperlinks> | %LIST%<formula1>#REF!</formula1>%ENDS% |"
            + " no cells: #REF!",
        "xl/charts/chart1.xml | <c:plotArea> | <c:plotArea><c:nothing/> | chart1.xml",
        "xl/drawings/drawing1.xml | <xdr:from> | <xdr:form/><xdr:from> | drawing1.xml",
        "[Content_Types].xml | /xl/styles.xml | /xl/style.xml | is not there",
        "[Content_Types].xml | worksheet\\+xml | chartsheet+xml | is no worksheet",
        "xl/_rels/workbook.xml.rels | worksheets/sheet1.xml | worksheets/sheet0.xml | is not there",
        "xl/_rels/workbook.xml.rels | worksheets/sheet2.xml | worksheets/sheet1.xml | nothing leads"
            + " there",
        "docProps/app.xml | <Application> | <Program/><Application> | app.xml",
      })
  void whatBreaksTheStandardIsFound(String part, String sound, String broken, String fault)
      throws IOException {
    String more =
        broken
            .replace("%LONG%", "長".repeat(40_000))
            .replace("%LIST%", LIST)
            .replace("%ENDS%", "</dataValidation></dataValidations><hyperlinks>");
    Map<String, byte[]> parts = new TreeMap<>(Parts.of(WorkbookStandardTest.sound).bytes());
    String before = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    String after = before.replaceFirst(sound.replace("\\\"", "\""), more.replace("\\\"", "\""));
    assertThat(after).isNotEqualTo(before);
    parts.put(part, after.getBytes(StandardCharsets.UTF_8));

    assertThat(WorkbookStandard.faults(zipped(parts)))
        .anySatisfy(found -> assertThat(found).contains(fault));
  }

  @Test
  void aListOfValuesThatRefersToCellsThatAreThereIsSound() throws IOException {
    Map<String, byte[]> parts = new TreeMap<>(Parts.of(sound).bytes());
    String part = "xl/worksheets/sheet2.xml";
    String sheet = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    String list =
        LIST
            + "<formula1>INDEX('総括表'!$A$1:$B$1,1)&amp;\"無い!A1\"&amp;A1</formula1>"
            + "</dataValidation></dataValidations><hyperlinks>";
    String after = sheet.replace("<hyperlinks>", list);
    assertThat(after).isNotEqualTo(sheet);
    parts.put(part, after.getBytes(StandardCharsets.UTF_8));
    assertThat(WorkbookStandard.faults(zipped(parts))).isEmpty();
  }

  @Test
  void aPartThatNothingLeadsToIsFound() throws IOException {
    Map<String, byte[]> parts = new TreeMap<>(Parts.of(sound).bytes());
    parts.put("xl/other.xml", parts.getOrDefault("xl/styles.xml", new byte[0]));
    assertThat(WorkbookStandard.faults(zipped(parts)))
        .containsExactly("xl/other.xml: nothing leads there");
  }

  private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return file.toByteArray();
  }
}
