package report.build;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import report.data.DataOutput;
import report.document.Chapter;
import report.document.Document;
import report.document.Overview;
import report.finding.Findings;
import report.output.Outlet;
import report.output.ThemeOutput;
import report.page.PageOutput;
import report.project.UsageFault;
import report.sheet.SheetOutput;

/** What a book is built as. */
public enum OutputFormat {
  /** The workbook. */
  XLSX,
  /** The pages. */
  HTML,
  /** The facts for spreadsheets. */
  CSV,
  /** The facts for programs. */
  JSON;

  /** The name on the command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes a whole book in this format.
   *
   * @param edition what to write
   * @param chosen all formats of this build; the pages offer the files of the others
   * @param looks where the templates are
   * @param outlet where the files go
   * @param findings receives the findings in templates
   * @throws IOException if a file cannot be written
   */
  public void write(
      Edition.Whole edition,
      Set<OutputFormat> chosen,
      TemplateSet looks,
      Outlet outlet,
      Findings findings)
      throws IOException {
    Document document = edition.document();
    switch (this) {
      case XLSX -> sheets(looks).write(document, outlet, findings);
      case HTML -> pages(edition, chosen, looks).write(document, outlet, findings);
      case CSV -> outlet.file(DataOutput.CSV, out -> DataOutput.csv(document, out));
      case JSON -> {
        outlet.file(DataOutput.JSON, out -> DataOutput.json(document, out));
        outlet.file(DataOutput.SCHEMA, DataOutput::schema);
      }
    }
  }

  /**
   * Starts writing a book in this format, theme by theme.
   *
   * @param edition what to write
   * @param chosen all formats of this build; the pages offer the files of the others
   * @param looks where the templates are
   * @param outlet where the files go
   * @param findings receives the findings in templates
   * @return a receiver of themes; empty if the templates have errors
   * @throws IOException if a template cannot be read
   */
  public Optional<ThemeOutput<Document>> begin(
      Edition.Split edition,
      Set<OutputFormat> chosen,
      TemplateSet looks,
      Outlet outlet,
      Findings findings)
      throws IOException {
    Overview overview = edition.composition().overview();
    return switch (this) {
      case XLSX -> sheets(looks).begin(overview.packs(), outlet, findings);
      case HTML ->
          pages(edition, chosen, looks)
              .begin(overview, outlet, findings)
              .map(pages -> pages.of(Chapter::only));
      case CSV -> Optional.of(DataOutput.csv(overview, outlet).of(Chapter::only));
      case JSON -> Optional.of(DataOutput.json(overview, outlet).of(Chapter::only));
    };
  }

  private static SheetOutput sheets(TemplateSet looks) {
    return new SheetOutput(looks.sheet(), looks.folder(), looks.kept());
  }

  private static PageOutput pages(Edition edition, Set<OutputFormat> chosen, TemplateSet looks) {
    return new PageOutput(looks.folder(), files(edition, chosen), edition.beside());
  }

  private static List<String> files(Edition edition, Set<OutputFormat> chosen) {
    return chosen.stream().flatMap(format -> format.files(edition).stream()).toList();
  }

  /** The files to be offered; the pages are what offers them. */
  private List<String> files(Edition edition) {
    return switch (this) {
      case XLSX -> edition.workbooks();
      case HTML -> List.of();
      case CSV -> List.of(DataOutput.CSV);
      case JSON -> List.of(DataOutput.JSON, DataOutput.SCHEMA);
    };
  }

  /**
   * The formats of names.
   *
   * @param codes names in any case and order; if empty, all formats
   * @return the formats in their own order
   * @throws UsageFault if a name is none
   */
  public static Set<OutputFormat> named(List<String> codes) {
    return codes.isEmpty()
        ? EnumSet.allOf(OutputFormat.class)
        : codes.stream()
            .map(OutputFormat::named)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(OutputFormat.class)));
  }

  private static OutputFormat named(String written) {
    return Arrays.stream(values())
        .filter(format -> format.code().equalsIgnoreCase(written.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                UsageFault.unknown(
                    "fault.format",
                    written,
                    Arrays.stream(values()).map(OutputFormat::code).toList()));
  }
}
