package report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import report.document.Document;
import report.document.Labels;
import report.document.MeetingPapers;
import report.document.Overview;
import report.finding.Findings;
import report.output.Outlet;
import report.output.Sha256;
import report.output.ThemeOutput;
import report.project.RefusedFileException;
import report.sheet.template.KeptTemplates;
import report.sheet.template.SheetTemplate;
import report.sheet.template.Starter;
import report.sheet.template.StarterPaper;
import report.sheet.template.Template;
import report.sheet.template.TemplateReader;
import report.sheet.template.TemplateWorkbook;

/** Writes a book as a workbook. */
public final class SheetOutput {
  /** The name of the template workbook in the folder of templates. */
  private static final String TEMPLATE = "sheet.xlsx";

  private final Path path;
  private final Optional<KeptTemplates> kept;

  /**
   * An output whose appearance is defined by a template.
   *
   * @param templates the folder of templates; if it has no {@code sheet.xlsx}, the starter is used
   */
  public SheetOutput(Path templates) {
    this(Optional.empty(), templates, Optional.empty());
  }

  /**
   * An output whose appearance is defined by a template.
   *
   * @param chosen the template workbook; it must exist
   * @param templates the folder of templates, if none is chosen
   * @param kept the contents of templates from earlier builds, if cached
   */
  public SheetOutput(Optional<Path> chosen, Path templates, Optional<KeptTemplates> kept) {
    this.path = chosen.orElseGet(() -> templates.resolve(TEMPLATE));
    this.kept = kept;
  }

  /**
   * Begins to write a workbook for each theme of a book, as they come, and one for each meeting.
   *
   * @param packs the meetings that discuss the book
   * @param outlet the output location
   * @param findings receives the errors of the template
   * @return the receiver of themes, each as a document with its own code, and of any similar book;
   *     empty if the template has errors
   * @throws IOException if the template cannot be read
   */
  public Optional<ThemeOutput> begin(List<MeetingPapers> packs, Outlet outlet, Findings findings)
      throws IOException {
    byte[] content = content(path);
    return template(content, findings)
        .map(template -> new Workbooks(template, Sha256.of(content), packs, outlet));
  }

  /** The content of the template, if it has no errors. */
  private Optional<Template> template(byte[] content, Findings findings) throws IOException {
    Optional<Template> known = kept.flatMap(earlier -> earlier.find(path, content));
    if (known.isPresent()) {
      return known;
    }
    Optional<Template> read = TemplateReader.read(content, SheetTemplate.faults(path, findings));
    read.ifPresent(template -> kept.ifPresent(later -> later.keep(path, content, template)));
    return read;
  }

  /**
   * The names of the workbooks of a book that is written theme by theme.
   *
   * @param overview the book
   * @return R1-theme-1.xlsx, R1-theme-2.xlsx, … and those of its meetings
   */
  public static List<String> files(Overview overview) {
    return Stream.concat(
            overview.themes().stream().map(theme -> file(overview.code() + "-" + theme.id())),
            overview.packs().stream().map(MeetingPapers::papers).map(SheetOutput::file))
        .toList();
  }

  /**
   * The names of all workbooks of a book: its own, and one for each of its meetings.
   *
   * @param document the book or a part of it
   * @return R5.xlsx, R5-2024-03-12.xlsx
   */
  public static List<String> files(Document document) {
    return Stream.concat(
            Stream.of(document), document.overview().packs().stream().map(MeetingPapers::papers))
        .map(SheetOutput::file)
        .toList();
  }

  static String file(Document document) {
    return file(document.overview().code());
  }

  /** A name that no theme and no meeting has: those are after a hyphen. */
  static String backMatterFile(Document document) {
    return file(document.overview().code() + "_data");
  }

  private static String file(String code) {
    return code + ".xlsx";
  }

  private static byte[] content(Path path) throws IOException {
    if (RefusedFileException.isReadable(path)) {
      return TemplateWorkbook.bytes(path);
    }
    ByteArrayOutputStream starter = new ByteArrayOutputStream();
    Starter.write(StarterPaper.A3, new Labels(Locale.JAPANESE), starter);
    return starter.toByteArray();
  }
}
