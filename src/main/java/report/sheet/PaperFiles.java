package report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import report.document.Document;
import report.document.MeetingPapers;
import report.output.Outlet;
import report.output.RenderedFile;
import report.output.ThemeOutput;
import report.output.ValueDigest;
import report.paper.PaperWriter;
import report.sheet.print.SheetPrinter;
import report.sheet.template.Template;

/** The pages of workbooks being written: of each book or theme, and of each of its meetings. */
final class PaperFiles implements ThemeOutput {
  private final Template template;
  private final String look;
  private final List<MeetingPapers> packs;
  private final Outlet outlet;
  private final PaperWriter writer;

  /**
   * Nothing written yet.
   *
   * @param template the appearance of the sheets
   * @param look the digest of the template
   * @param packs the meetings whose papers follow all themes
   * @param outlet their target
   * @param writer the format of the files
   */
  PaperFiles(
      Template template,
      String look,
      List<MeetingPapers> packs,
      Outlet outlet,
      PaperWriter writer) {
    this.template = template;
    this.look = look;
    this.packs = List.copyOf(packs);
    this.outlet = outlet;
    this.writer = writer;
  }

  @Override
  public Step make(int place, Document document) throws IOException {
    RenderedFile file =
        RenderedFile.of(
            outlet,
            name(document),
            new ValueDigest().of(writer.version(), look, document),
            () -> bytes(document, BookWriter.sheets(document, template)));
    return () -> file.putInto(outlet);
  }

  @Override
  public void finish() throws IOException {
    for (MeetingPapers pack : packs) {
      RenderedFile.of(
              outlet,
              name(pack.papers()),
              new ValueDigest().of(writer.version(), look, pack),
              () -> bytes(pack.papers(), MeetingWriter.sheets(pack, template)))
          .putInto(outlet);
    }
  }

  private String name(Document document) {
    return SheetOutput.pages(SheetOutput.file(document), writer.ending());
  }

  private byte[] bytes(Document document, Sheets sheets) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(
        SheetPrinter.print(
            sheets.toPrint(),
            document.overview().labels().get("continued"),
            template.normal()),
        bytes);
    return bytes.toByteArray();
  }
}
