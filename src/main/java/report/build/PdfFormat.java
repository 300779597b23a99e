package report.build;

import java.io.IOException;
import java.util.Optional;
import report.output.ThemeInput;
import report.output.ThemeOutput;
import report.pdf.PdfWriter;
import report.sheet.SheetOutput;

/** The sheets of the workbooks as PDF. */
final class PdfFormat implements PaperFormat {
  @Override
  public String code() {
    return "pdf";
  }

  @Override
  public Optional<ThemeOutput> begin(Edition edition, Target target) throws IOException {
    TemplateSet templates = target.templates();
    PdfWriter writer = new PdfWriter("report " + ToolVersion.number(), templates.userFonts());
    return new SheetOutput(templates.sheet(), templates.folder(), templates.kept())
        .pages(edition.overview().packs(), target.outlet(), target.findings(), writer)
        .map(files -> new Told(files, writer, target));
  }

  /** Files after which it is known which fonts were drawn as others. */
  private record Told(ThemeOutput files, PdfWriter writer, Target target) implements ThemeOutput {
    @Override
    public Step begin() throws IOException {
      return files.begin();
    }

    @Override
    public Step make(int place, ThemeInput theme) throws IOException {
      return files.make(place, theme);
    }

    @Override
    public void finish() throws IOException {
      files.finish();
      target.substitutes().putAll(writer.substitutes());
    }
  }
}
