package report.build;

import java.util.List;
import report.project.UsageFault;

/** The available formats. */
public final class OutputFormats {
  /** All of them, in the order in which they are named. */
  public static final List<OutputFormat> ALL =
      List.of(
          new WorkbookFormat(),
          new PageFormat(),
          new PdfFormat(),
          new DocxFormat(),
          new CsvFormat(),
          new JsonFormat());

  private OutputFormats() {}

  /**
   * The formats of names.
   *
   * @param codes names in any case and order; if empty, the usual formats
   * @return the formats in the order of {@link #ALL}, each once
   * @throws UsageFault if a name is none
   */
  public static List<OutputFormat> named(List<String> codes) {
    List<OutputFormat> named = codes.stream().map(OutputFormats::named).toList();
    return ALL.stream()
        .filter(format -> codes.isEmpty() ? format.isUsual() : named.contains(format))
        .toList();
  }

  private static OutputFormat named(String written) {
    return ALL.stream()
        .filter(format -> format.code().equalsIgnoreCase(written.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                UsageFault.unknown(
                    "fault.format", written, ALL.stream().map(OutputFormat::code).toList()));
  }
}
