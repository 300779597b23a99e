package report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.paper.Box;
import report.paper.Drawing;
import report.paper.FontNote;
import report.paper.FontNote.Reason;
import report.paper.Ink;
import report.paper.Lettering;
import report.paper.PaperDocument;
import report.paper.PaperPage;
import report.paper.Span;
import report.paper.Tag;

/** Draws texts in fonts of a folder. */
class FontFolderTest {
  @TempDir private Path folder;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private PdfWriter write(String font, boolean bold) throws IOException {
    Lettering look = new Lettering(font, 10, bold, false, false, false, false, Ink.BLACK);
    Drawing text =
        new Drawing.Text(
            new Box(50, 50, 400, 12),
            Drawing.Align.LEFT,
            12,
            List.of(List.of(new Span("取組と計画", look, Optional.empty()))));
    PaperDocument document =
        new PaperDocument(
            "題",
            "府",
            "ja",
            List.of(new Tag(-1, Tag.Kind.PARAGRAPH, "", 1)),
            List.of(new PaperPage(595, 842, List.of(new PaperPage.Item(0, text)))),
            Map.of());
    PdfWriter writer = new PdfWriter("report test", FontFolder.read(folder));
    writer.write(document, bytes);
    return writer;
  }

  private void put(String name, byte[] font) throws IOException {
    Files.write(folder.resolve(name), font);
  }

  /** The fonts of the file, with its text. */
  private String drawn() throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
      StringBuilder fonts = new StringBuilder();
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        String full = document.getPage(0).getResources().getFont(name).getName();
        fonts.append(full.substring(full.indexOf('+') + 1)).append(' ');
      }
      return fonts + new PDFTextStripper().getText(document).strip();
    }
  }

  @Test
  void aFontIsFoundByItsNameInEitherLanguageAndWidth() throws IOException {
    put("a.ttf", FontFiles.named("ＭＳ 試し明朝", "MS Trial Mincho", 0));
    for (String name : List.of("ＭＳ 試し明朝", "MS 試し明朝", "ms trial mincho")) {
      bytes.reset();
      PdfWriter writer = write(name, false);
      assertThat(drawn()).isEqualTo("Other 取組と計画");
      assertThat(writer.fonts()).isEmpty();
    }
  }

  @Test
  void aFontOfACollectionIsDrawnBoldWithoutABoldFont() throws IOException {
    put("a.TTC", FontFiles.collected(FontFiles.named("試し", "Trial", 4)));
    write("試し", true);
    assertThat(drawn()).isEqualTo("Other 取組と計画");
    assertThat(Conformance.broken(bytes.toByteArray())).isEmpty();
  }

  @Test
  void aFontThatIsNotThereIsDrawnAsTheMostLikeOneOfTheTool() throws IOException {
    put("readme.txt", new byte[] {1});
    PdfWriter writer = write("ＭＳ 明朝", false);
    assertThat(drawn()).startsWith("BIZUDMincho");
    assertThat(writer.substitutes()).containsExactly(Map.entry("ＭＳ 明朝", "BIZ UDMincho"));
    assertThat(write("ＭＳ ゴシック", true).substitutes())
        .containsExactly(Map.entry("ＭＳ ゴシック", "BIZ UDGothic"));
    assertThat(write("BIZ UD明朝 Medium", false).fonts()).isEmpty();
  }

  @Test
  void aLicenseThatForbidsToEmbedIsKept() throws IOException {
    for (int license : List.of(2, 0x100, 0x200)) {
      put("a.ttf", FontFiles.named("試し", "Trial", license));
      bytes.reset();
      assertThat(write("試し", false).fonts())
          .contains(new FontNote.Refused(shown("a.ttf"), "試し", Reason.FORBIDDEN));
      assertThat(drawn()).startsWith("BIZUD");
    }
  }

  @Test
  void aFontWithOutlinesOfPostScriptIsRefused() throws IOException {
    byte[] font = FontFiles.named("試し", "Trial", 0);
    ByteBuffer.wrap(font).putInt(0, 0x4F54544F);
    put("a.otf", font);
    assertThat(write("試し", false).fonts())
        .contains(new FontNote.Refused(shown("a.otf"), "試し", Reason.OUTLINES));
  }

  @Test
  void aDamagedFileIsANoteWhereverTheDamageIs() throws IOException {
    byte[] whole = FontFiles.named("試し", "Trial", 0);
    int tables = ByteBuffer.wrap(whole).getShort(4);
    for (int table = 0; table < tables; table++) {
      byte[] font = whole.clone();
      ByteBuffer entry = ByteBuffer.wrap(font, 12 + table * 16, 16).slice();
      for (int i = 0; i < Math.min(400, entry.getInt(12)); i++) {
        font[entry.getInt(8) + i] = (byte) 0xFF;
      }
      put("a.ttf", font);
      bytes.reset();
      write("試し", false);
      assertThat(drawn()).endsWith("取組と計画");
    }
    for (int length : List.of(0, 3, 11, 40, 200, whole.length / 2)) {
      put("a.ttf", java.util.Arrays.copyOf(whole, length));
      bytes.reset();
      assertThat(write("試し", false).fonts())
          .contains(new FontNote.Refused(shown("a.ttf"), "a.ttf", Reason.DAMAGED));
      assertThat(drawn()).endsWith("取組と計画");
    }
  }

  @Test
  void foldersWithOtherTablesDiffer() throws IOException {
    put("a.ttf", FontFiles.named("試し", "Trial", 0));
    String before = FontFolder.read(folder).sum();
    put("a.ttf", FontFiles.named("試し", "Trial", 8));
    assertThat(FontFolder.read(folder).sum()).isNotEqualTo(before);
  }

  private String shown(String file) {
    return folder.resolve(file).toString().replace('\\', '/');
  }
}
