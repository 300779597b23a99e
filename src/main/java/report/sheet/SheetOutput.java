package report.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.document.Document;
import report.document.MeetingPapers;
import report.document.Overview;
import report.finding.Findings;
import report.output.Outlet;
import report.output.Sha256;
import report.output.ThemeOutput;
import report.paper.PaperWriter;
import report.sheet.template.KeptTemplates;
import report.sheet.template.TemplateFile;

/** Writes a book as a workbook. */
public final class SheetOutput {
  private static final String ENDING = ".xlsx";

  private final TemplateFile file;

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
    this.file = TemplateFile.of(chosen, templates, kept);
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
    byte[] content = file.content();
    return file.read(content, findings)
        .map(template -> new Workbooks(template, Sha256.of(content), packs, outlet));
  }

  /**
   * Begins to write the sheets of a book as pages: a file for each workbook that {@link #begin}
   * would write, with the pages that a spreadsheet program would print of it.
   *
   * @param packs the meetings that discuss the book
   * @param outlet the output location
   * @param findings receives the errors of the template, and while files are written the characters
   *     that no font has
   * @param writer the format of the files
   * @return the receiver of themes, as for workbooks; empty if the template has errors
   * @throws IOException if the template cannot be read
   */
  public Optional<ThemeOutput> pages(
      List<MeetingPapers> packs, Outlet outlet, Findings findings, PaperWriter writer)
      throws IOException {
    byte[] content = file.content();
    return file.read(content, findings)
        .map(
            template ->
                new PaperFiles(template, Sha256.of(content), packs, outlet, findings, writer));
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

  /**
   * The name of a file with the pages of a workbook.
   *
   * @param workbook the name of the workbook, R1.xlsx
   * @param ending the end of the name instead, {@code pdf}
   * @return R1.pdf
   */
  public static String pages(String workbook, String ending) {
    return workbook.substring(0, workbook.length() - ENDING.length()) + "." + ending;
  }

  static String file(Document document) {
    return file(document.overview().code());
  }

  /** A name that no theme and no meeting has: those are after a hyphen. */
  static String backMatterFile(Document document) {
    return file(document.overview().code() + "_data");
  }

  private static String file(String code) {
    return code + ENDING;
  }
}
