package report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import report.document.Document;
import report.document.MeetingPapers;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Source;
import report.finding.Span;
import report.output.Outlet;
import report.output.RenderedFile;
import report.output.ThemeInput;
import report.output.ThemeOutput;
import report.output.ValueDigest;
import report.paper.FontNote;
import report.paper.PaperDocument;
import report.paper.PaperWriter;
import report.paper.PaperWriter.MissingGlyph;
import report.sheet.print.SheetPrinter;
import report.sheet.template.Template;

/** The pages of workbooks being written: of each book or theme, and of each of its meetings. */
final class PaperFiles implements ThemeOutput {
  private final Template template;
  private final String look;
  private final List<MeetingPapers> packs;
  private final Outlet outlet;
  private final Findings findings;
  private final PaperWriter writer;

  /**
   * Nothing written yet.
   *
   * @param template the appearance of the sheets
   * @param look the digest of the template
   * @param packs the meetings whose papers follow all themes
   * @param outlet their target
   * @param findings receives the characters that no font has
   * @param writer the format of the files
   */
  PaperFiles(
      Template template,
      String look,
      List<MeetingPapers> packs,
      Outlet outlet,
      Findings findings,
      PaperWriter writer) {
    this.template = template;
    this.look = look;
    this.packs = List.copyOf(packs);
    this.outlet = outlet;
    this.findings = findings;
    this.writer = writer;
  }

  @Override
  public Step make(int place, ThemeInput theme) throws IOException {
    Document document = theme.document();
    File file = file(document, theme.ofDocument(writer.version(), look), () -> sheets(document));
    return () -> put(file);
  }

  private Sheets sheets(Document document) {
    return BookWriter.sheets(document, template);
  }

  @Override
  public void finish() throws IOException {
    for (MeetingPapers pack : packs) {
      put(
          file(
              pack.papers(),
              new ValueDigest().of(writer.version(), look, pack),
              () -> MeetingWriter.sheets(pack, template)));
    }
    for (FontNote.Refused font : refused()) {
      findings.add(
          Finding.of(Rule.UNUSABLE_FONT, Span.start(Source.withoutText(font.file())), font.asked())
              .withMessage("W004." + font.reason().name().toLowerCase(Locale.ROOT)));
    }
  }

  /**
   * A file, with what is wrong with it. One with findings, or drawn without a font that cannot be
   * used, is made again by the next build.
   */
  private record File(RenderedFile rendered, List<MissingGlyph> missing) {}

  private File file(Document document, String from, Supplier<Sheets> sheets) throws IOException {
    String path = SheetOutput.pages(SheetOutput.file(document), writer.ending());
    List<MissingGlyph> missing = new ArrayList<>();
    RenderedFile rendered =
        RenderedFile.of(
            outlet,
            path,
            from,
            () -> {
              ByteArrayOutputStream bytes = new ByteArrayOutputStream();
              missing.addAll(writer.write(pages(document, sheets.get()), bytes));
              return bytes.toByteArray();
            });
    String wrong = (missing.isEmpty() ? "" : " " + missing) + (refused().isEmpty() ? "" : " font");
    return new File(new RenderedFile(path, from + wrong, rendered.content()), missing);
  }

  /** The fonts of the template that cannot be used. */
  private List<FontNote.Refused> refused() {
    return writer.fonts().stream()
        .filter(FontNote.Refused.class::isInstance)
        .map(FontNote.Refused.class::cast)
        .toList();
  }

  private PaperDocument pages(Document document, Sheets sheets) {
    String continued = document.overview().labels().get("continued");
    return SheetPrinter.print(sheets.toPrint(), continued, template.normal());
  }

  private void put(File file) throws IOException {
    file.rendered().putInto(outlet);
    for (MissingGlyph glyph : file.missing()) {
      findings.add(
          Finding.of(
              Rule.MISSING_GLYPH,
              Span.start(Source.withoutText(file.rendered().path())),
              Character.toString(glyph.codePoint()),
              String.format(Locale.ROOT, "U+%04X", glyph.codePoint()),
              Integer.toString(glyph.page())));
    }
  }
}
