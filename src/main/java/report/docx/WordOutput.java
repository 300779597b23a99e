package report.docx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import report.document.MeetingPapers;
import report.finding.Findings;
import report.output.Outlet;
import report.output.Sha256;
import report.output.ThemeOutput;
import report.sheet.template.TemplateFile;

/** Writes a book as a Word document. */
public final class WordOutput {
  private static final String ENDING = ".docx";

  private final TemplateFile template;

  /**
   * An output whose appearance is defined by a template.
   *
   * @param template the template workbook
   */
  public WordOutput(TemplateFile template) {
    this.template = template;
  }

  /**
   * Begins to write a document for each theme of a book, as they come, and one for each meeting.
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
    byte[] content = template.content();
    return template
        .read(content, findings)
        .map(read -> new WordFiles(read, Sha256.of(content), packs, outlet));
  }

  static String file(String code) {
    return code + ENDING;
  }
}
