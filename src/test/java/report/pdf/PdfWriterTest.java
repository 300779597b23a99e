package report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import report.paper.Box;
import report.paper.Drawing;
import report.paper.Ink;
import report.paper.Lettering;
import report.paper.PaperDocument;
import report.paper.PaperPage;
import report.paper.PaperWriter.MissingGlyph;
import report.paper.Span;
import report.paper.Tag;
import report.paper.Tag.Kind;
import report.paper.Target;

/** Draws small pages and reads the files again. */
class PdfWriterTest {
  private static final Lettering MINCHO = lettering("ＭＳ 明朝", false);

  private final List<Tag> tags = new ArrayList<>();
  private final List<PaperPage.Item> items = new ArrayList<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private static Lettering lettering(String font, boolean raised) {
    return new Lettering(font, 10, false, false, false, false, raised, Ink.BLACK);
  }

  private int tag(int parent, Kind kind, String words) {
    tags.add(new Tag(parent, kind, words, 1));
    return tags.size() - 1;
  }

  private void text(int tag, Span... spans) {
    Box box = new Box(50, 50 + 20.0 * items.size(), 400, 12);
    items.add(
        new PaperPage.Item(
            tag, new Drawing.Text(box, Drawing.Align.LEFT, 12, List.of(List.of(spans)))));
  }

  private static Span span(String text) {
    return new Span(text, MINCHO, Optional.empty());
  }

  private List<MissingGlyph> write() throws IOException {
    PaperPage page = new PaperPage(595, 842, items);
    PaperDocument document =
        new PaperDocument(
            "題", "府", "ja", tags, List.of(page), Map.of("note", new PaperDocument.Anchor(0, 70)));
    bytes.reset();
    return new PdfWriter("report test").write(document, bytes);
  }

  private String plainText() throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
      return new PDFTextStripper().getText(document).strip();
    }
  }

  @Test
  void equalDocumentsAreEqualFiles() throws IOException {
    text(tag(-1, Kind.PARAGRAPH, ""), span("取組の内容"));
    write();
    byte[] first = bytes.toByteArray();
    write();
    assertThat(bytes.toByteArray()).isEqualTo(first);
  }

  @Test
  void aCharacterThatNoFontHasIsReportedAndStillFound() throws IOException {
    text(tag(-1, Kind.PARAGRAPH, ""), span("𠮷野と🎤"));
    assertThat(write())
        .containsExactly(
            new MissingGlyph("𠮷".codePointAt(0), 1), new MissingGlyph("🎤".codePointAt(0), 1));
    assertThat(plainText()).isEqualTo("𠮷野と🎤");
    assertThat(Conformance.broken(bytes.toByteArray())).isEmpty();
  }

  @Test
  void formsOfCharactersAndSoundMarksAndUserDefinedCharactersConform() throws IOException {
    text(tag(-1, Kind.PARAGRAPH, ""), span("葛\uDB40\uDD00城市と葛\uDB40\uDD01飾区、か\u309A、\uE000"));
    assertThat(write()).containsExactly(new MissingGlyph(0xE000, 1));
    assertThat(plainText()).contains("葛\uDB40\uDD00城市", "葛\uDB40\uDD01飾区", "か\u309A");
    assertThat(Conformance.broken(bytes.toByteArray())).isEmpty();
  }

  @Test
  void theMarksOfTemplatesThatTheFontsLackAreDrawnAsTheLikeAndFoundAsWritten() throws IOException {
    text(tag(-1, Kind.PARAGRAPH, ""), span("‣ ☐ • ➡"));
    assertThat(write()).isEmpty();
    assertThat(plainText()).isEqualTo("‣ ☐ • ➡");
  }

  @Test
  void structureSaysWhatIsReadInWhichOrder() throws IOException {
    int section = tag(-1, Kind.SECTION, "");
    text(tag(section, Kind.HEADING_1, "テーマ"), span("テーマ"));
    int list = tag(section, Kind.LIST, "");
    int item = tag(list, Kind.ITEM, "");
    text(tag(item, Kind.LABEL, ""), span("○"));
    text(
        tag(item, Kind.ITEM_TEXT, ""),
        span("用語"),
        new Span("(*1)", lettering("ＭＳ 明朝", true), Optional.of(new Target.Anchor("note"))),
        span("と"),
        new Span("頁", MINCHO, Optional.of(new Target.Address("https://example.jp/"))));
    int table = tag(section, Kind.TABLE, "");
    int row = tag(table, Kind.ROW, "");
    text(tag(row, Kind.COLUMN_HEAD, ""), span("指標"));
    text(PaperPage.ARTIFACT, span("1 / 1"));
    write();
    TaggedText read = TaggedText.of(bytes.toByteArray());
    assertThat(read.lines())
        .containsExactly(
            "Document",
            "  Sect",
            "    H1 テーマ",
            "    L",
            "      LI",
            "        Lbl ○",
            "        LBody 用語(*1)と頁",
            "    Table",
            "      TR",
            "        TH Column 指標");
    assertThat(read.faults()).isEmpty();
    assertThat(Conformance.broken(bytes.toByteArray())).isEmpty();
    try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
      assertThat(document.getPage(0).getAnnotations()).hasSize(2);
      assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo("テーマ");
    }
  }

  @Test
  void aFileThatIsNotTaggedDoesNotConform() throws IOException {
    text(tag(-1, Kind.PARAGRAPH, ""), span("取組"));
    write();
    try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
      document.getDocumentCatalog().setStructureTreeRoot(null);
      ByteArrayOutputStream without = new ByteArrayOutputStream();
      document.save(without);
      assertThat(Conformance.broken(without.toByteArray())).isNotEmpty();
    }
  }
}
