package report.sheet.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import report.document.Document;
import report.finding.Finding;
import report.finding.Findings;
import report.sheet.BookWriter;
import report.sheet.SampleBook;
import report.sheet.SampleThemes;
import report.sheet.template.TemplateFaults.Fault;

/** Template workbooks whose parts say what no Excel writes: each is a finding, or does no harm. */
@Tag("slow")
class HostileTemplatesTest {
  private static final byte[] STARTER = Forms.starter(StarterPaper.A3);
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String STYLES = "xl/styles.xml";
  private static final String BOOK = "xl/workbook.xml";
  private static final List<String> NUMBERS =
      List.of("-1", "abc", "", "99999", "1e308", "NaN", "2147483648");

  /** A part with something in it exchanged. */
  private record Edit(String part, String from, String to) {
    byte[] apply() {
      return edited(part, text -> text.replaceFirst(from, to));
    }
  }

  private static byte[] edited(String part, UnaryOperator<String> edit) {
    Map<String, byte[]> parts = parts();
    String before = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    String after = edit.apply(before);
    assertThat(after).as(part).isNotEqualTo(before);
    parts.put(part, after.getBytes(StandardCharsets.UTF_8));
    return zip(parts);
  }

  private static Map<String, byte[]> parts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(STARTER))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  /** Finds every fault, and writes a book with the template if there is none. */
  private static List<Finding> faults(byte[] template) throws IOException {
    Findings findings = new Findings();
    TemplateFaults faults = new TemplateFaults("templates/sheet.xlsx", findings);
    var read = TemplateReader.read(template, faults);
    assertThat(read.isPresent()).isEqualTo(findings.sorted().isEmpty());
    if (read.isPresent()) {
      Document book = SampleBook.of(List.of(SampleThemes.health(), SampleThemes.extremes()));
      BookWriter.workbook(book, read.get()).write(new ByteArrayOutputStream());
    }
    return findings.sorted();
  }

  static Stream<Edit> outOfRange() {
    return Stream.of(
            new Edit(SHEET, "(<row r=\"7\"[^>]* ht=\")[^\"]*", "$1@"),
            new Edit(SHEET, "(<col [^>]*width=\")[^\"]*", "$1@"),
            new Edit(SHEET, "(<pageMargins [^>]*top=\")[^\"]*", "$1@"),
            new Edit(SHEET, "(<pageMargins [^>]*left=\")[^\"]*", "$1@"),
            new Edit(SHEET, "(<pageSetup [^>]*paperSize=\")[^\"]*", "$1@"),
            new Edit(SHEET, "(<pageSetup [^>]*scale=\")[^\"]*", "$1@"),
            new Edit(SHEET, "(<row r=\")[^\"]*", "$1@"),
            new Edit(SHEET, "( s=\")[^\"]*", "$1@"),
            new Edit(STYLES, "(<sz val=\")[^\"]*", "$1@"),
            new Edit(STYLES, "(<sz val=\"[^\"]*\".*?<sz val=\")[^\"]*", "$1@"),
            new Edit(STYLES, "( rgb=\")[^\"]*", "$1@"),
            new Edit(STYLES, "( indent=\")[^\"]*", "$1@"),
            new Edit(STYLES, "(<cellXfs.*?fontId=\")[^\"]*", "$1@"),
            new Edit(STYLES, "(<cellXfs.*?fillId=\")[^\"]*", "$1@"),
            new Edit(STYLES, "(<cellXfs.*?borderId=\")[^\"]*", "$1@"),
            new Edit(STYLES, "(<cellXfs.*?numFmtId=\")[^\"]*", "$1@"),
            new Edit(STYLES, "(<family val=\")[^\"]*", "$1@"))
        .flatMap(
            edit ->
                NUMBERS.stream()
                    .map(n -> new Edit(edit.part(), edit.from(), edit.to().replace("@", n))));
  }

  @ParameterizedTest
  @MethodSource("outOfRange")
  void aNumberThatNoWorkbookHasEndsNothing(Edit edit) throws IOException {
    byte[] template = edit.apply();
    assertThat(faults(template)).allSatisfy(f -> assertThat(f.sentence()).startsWith("W002"));
  }

  static Stream<Object[]> named() {
    return Stream.of(
        new Object[] {new Edit(SHEET, "(<row r=\"7\"[^>]* ht=\")[^\"]*", "$10"), Fault.ROW_HEIGHT},
        new Object[] {new Edit(SHEET, "(<col [^>]*width=\")[^\"]*", "$10"), Fault.COLUMN_WIDTH},
        new Object[] {new Edit(SHEET, "(<col [^>]*width=\")[^\"]*", "$1-1"), Fault.COLUMN_WIDTH},
        new Object[] {new Edit(SHEET, "(<pageMargins [^>]*top=\")[^\"]*", "$1-1"), Fault.MARGIN},
        new Object[] {new Edit(SHEET, "(<pageSetup [^>]*scale=\")[^\"]*", "$15"), Fault.SCALE},
        new Object[] {new Edit(STYLES, "(<sz val=\")[^\"]*", "$10"), Fault.LETTER_SIZE},
        new Object[] {new Edit(STYLES, "( rgb=\")[^\"]*", "$1abc"), Fault.UNREADABLE},
        new Object[] {
          new Edit(STYLES, "(<cellXfs.*?fontId=\")[^\"]*", "$199999"), Fault.UNREADABLE
        },
        new Object[] {
          new Edit(BOOK, "(<definedName name=\"様式[^>]*>)[^<]*", "$1"), Fault.NOT_ONE_CELL
        },
        new Object[] {new Edit(BOOK, "<sheets>.*</sheets>", ""), Fault.NOT_A_WORKBOOK});
  }

  @ParameterizedTest
  @MethodSource("named")
  void itIsNamedByWhatItIs(Edit edit, Fault fault) throws IOException {
    assertThat(faults(edit.apply())).extracting(Finding::sentence).contains(fault.sentence());
  }

  @Test
  void aWorkbookWithoutOneOfItsPartsEndsNothing() throws IOException {
    for (String part : parts().keySet()) {
      Map<String, byte[]> less = parts();
      less.remove(part);
      assertThat(faults(zip(less))).allSatisfy(f -> assertThat(f.sentence()).startsWith("W002"));
      Map<String, byte[]> empty = parts();
      empty.put(part, new byte[0]);
      assertThat(faults(zip(empty))).allSatisfy(f -> assertThat(f.sentence()).startsWith("W002"));
    }
  }

  @Test
  void whatIsTooLargeUnpackedIsNotRead() throws IOException {
    byte[] rows = " ".repeat(9 << 20).getBytes(StandardCharsets.UTF_8);
    Map<String, byte[]> more = parts();
    more.put("xl/worksheets/sheet2.xml", rows);
    assertThat(faults(zip(more)))
        .extracting(Finding::sentence)
        .containsExactly(Fault.TOO_LARGE.sentence());

    Map<String, byte[]> many = parts();
    for (int i = 0; i < 1_000; i++) {
      many.put("xl/media/" + i, new byte[0]);
    }
    assertThat(faults(zip(many)))
        .extracting(Finding::sentence)
        .containsExactly(Fault.TOO_LARGE.sentence());
  }

  @Test
  void anEncryptedWorkbookIsNoWorkbookThatCanBeRead() throws IOException {
    byte[] encrypted = new byte[4096];
    byte[] magic = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(magic, 0, encrypted, 0, magic.length);
    assertThat(faults(encrypted))
        .extracting(Finding::sentence)
        .containsExactly(Fault.NOT_A_WORKBOOK.sentence());
  }
}
