package report.docx;

import java.io.IOException;
import java.util.List;
import report.document.Document;
import report.document.MeetingPapers;
import report.output.Outlet;
import report.output.RenderedFile;
import report.output.ThemeInput;
import report.output.ThemeOutput;
import report.output.ValueDigest;
import report.sheet.template.Template;

/** The documents being written: of each book or theme, and of each of its meetings. */
final class WordFiles implements ThemeOutput {
  private final Template template;
  private final String look;
  private final List<MeetingPapers> packs;
  private final Outlet outlet;

  /**
   * Nothing written yet.
   *
   * @param template the appearance of the documents
   * @param look the digest of the template
   * @param packs the meetings whose papers follow all themes
   * @param outlet their target
   */
  WordFiles(Template template, String look, List<MeetingPapers> packs, Outlet outlet) {
    this.template = template;
    this.look = look;
    this.packs = List.copyOf(packs);
    this.outlet = outlet;
  }

  @Override
  public Step make(int place, ThemeInput theme) throws IOException {
    Document document = theme.document();
    RenderedFile file =
        RenderedFile.of(
            outlet,
            WordOutput.file(document.overview().code()),
            theme.ofDocument(look),
            () -> BookFile.of(document, template));
    return () -> file.putInto(outlet);
  }

  @Override
  public void finish() throws IOException {
    for (MeetingPapers pack : packs) {
      RenderedFile.of(
              outlet,
              WordOutput.file(pack.papers().overview().code()),
              new ValueDigest().of(look, pack),
              () -> BookFile.of(pack, template))
          .putInto(outlet);
    }
  }
}
