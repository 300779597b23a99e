package report.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import report.data.DataOutput;
import report.document.Document;
import report.document.Outlet;
import report.finding.Findings;
import report.page.PageOutput;
import report.sheet.SheetOutput;

/** What a book is built as. */
enum Format {
  /** The workbook. */
  XLSX,
  /** The pages. */
  HTML,
  /** The facts for spreadsheets. */
  CSV,
  /** The facts for programs. */
  JSON;

  /** The name on the command line. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes a document in this format.
   *
   * @param document what to write
   * @param chosen all formats of this build; the pages offer the files of the others
   * @param templates the folder of the templates
   * @param outlet where the files go
   * @param findings gets the faults of templates
   * @throws IOException if a file cannot be written
   */
  void write(
      Document document, Set<Format> chosen, Path templates, Outlet outlet, Findings findings)
      throws IOException {
    switch (this) {
      case XLSX -> new SheetOutput(templates).write(document, outlet, findings);
      case HTML ->
          new PageOutput(templates, files(document, chosen)).write(document, outlet, findings);
      case CSV -> outlet.file(DataOutput.CSV, out -> DataOutput.csv(document, out));
      case JSON -> outlet.file(DataOutput.JSON, out -> DataOutput.json(document, out));
    }
  }

  private static List<String> files(Document document, Set<Format> chosen) {
    return chosen.stream().flatMap(format -> format.file(document).stream()).toList();
  }

  /** The one file of a format; the pages are several. */
  private Optional<String> file(Document document) {
    return switch (this) {
      case XLSX -> Optional.of(document.code() + ".xlsx");
      case HTML -> Optional.empty();
      case CSV -> Optional.of(DataOutput.CSV);
      case JSON -> Optional.of(DataOutput.JSON);
    };
  }

  /**
   * The formats of names.
   *
   * @param codes names in any case and order; none stands for all
   * @return the formats in their own order
   * @throws UsageFault if a name is none
   */
  static Set<Format> named(List<String> codes) {
    return codes.isEmpty()
        ? EnumSet.allOf(Format.class)
        : codes.stream()
            .map(Format::named)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Format.class)));
  }

  private static Format named(String written) {
    return Arrays.stream(values())
        .filter(format -> format.code().equalsIgnoreCase(written.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                UsageFault.unknown(
                    "fault.format", written, Arrays.stream(values()).map(Format::code).toList()));
  }
}
