package report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import report.document.Document;
import report.document.MeetingPapers;
import report.output.Outlet;
import report.output.RenderedFile;
import report.output.ThemeInput;
import report.output.ThemeOutput;
import report.output.ValueDigest;
import report.sheet.template.Template;
import report.sheet.workbook.Workbook;

/** Workbooks being written: one for each book or theme that comes, and for each of its meetings. */
final class Workbooks implements ThemeOutput {
  private final Template template;
  private final String look;
  private final List<MeetingPapers> packs;
  private final Outlet outlet;

  /**
   * Nothing written yet.
   *
   * @param template the appearance of the workbooks
   * @param look the digest of the template
   * @param packs the meetings whose papers follow all themes
   * @param outlet their target
   */
  Workbooks(Template template, String look, List<MeetingPapers> packs, Outlet outlet) {
    this.template = template;
    this.look = look;
    this.packs = List.copyOf(packs);
    this.outlet = outlet;
  }

  @Override
  public Step make(int place, ThemeInput theme) throws IOException {
    Document document = theme.document();
    String from = theme.ofDocument(look);
    RenderedFile file =
        RenderedFile.of(
            outlet,
            SheetOutput.file(document),
            from,
            () -> bytes(BookWriter.workbook(document, template)));
    Optional<Workbook> backMatter = BookWriter.backMatter(document, template);
    if (backMatter.isEmpty()) {
      return () -> file.putInto(outlet);
    }
    RenderedFile second =
        RenderedFile.of(
            outlet, SheetOutput.backMatterFile(document), from, () -> bytes(backMatter.get()));
    return () -> {
      file.putInto(outlet);
      second.putInto(outlet);
    };
  }

  @Override
  public void finish() throws IOException {
    for (MeetingPapers pack : packs) {
      papers(pack).putInto(outlet);
    }
  }

  private RenderedFile papers(MeetingPapers pack) throws IOException {
    return RenderedFile.of(
        outlet,
        SheetOutput.file(pack.papers()),
        new ValueDigest().of(look, pack),
        () -> bytes(MeetingWriter.workbook(pack, template)));
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }
}
