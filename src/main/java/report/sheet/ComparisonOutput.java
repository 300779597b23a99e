package report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import report.document.Document;
import report.document.Group;
import report.document.InitiativePart;
import report.document.Labels;
import report.document.ThemePart;
import report.finding.Findings;
import report.project.RefusedFileException;
import report.sheet.layout.ThemeLayout;
import report.sheet.template.SheetTemplate;
import report.sheet.template.Starter;
import report.sheet.template.StarterPaper;
import report.sheet.template.Template;
import report.sheet.template.TemplateReader;
import report.sheet.template.TemplateWorkbook;
import report.sheet.template.VersionOrder;

/** Writes a comparison table (新旧対照表) as a workbook, a sheet for each theme. */
public final class ComparisonOutput {
  /** The kinds of tables, each with its template workbook in the folder of templates. */
  public enum Form {
    /** New and old text: 新旧対照表. */
    VERSIONS("diff.xlsx", StarterPaper.DIFF),
    /** What was wrong and what is right: 正誤表. */
    ERRATA("errata.xlsx", StarterPaper.ERRATA);

    private final String template;
    private final StarterPaper starter;

    Form(String template, StarterPaper starter) {
      this.template = template;
      this.starter = starter;
    }
  }

  private ComparisonOutput() {}

  /**
   * Writes a comparison table.
   *
   * @param table the table: the new text in the column of actions, the old text in that of goals,
   *     remarks in that of progress
   * @param form its kind
   * @param chosen the template workbook, if not that of the folder
   * @param templates the folder of templates; if it has none of the form, the starter is used
   * @param findings receives the errors of the template
   * @return the content of the file; empty if the template has errors
   * @throws IOException if the template cannot be read
   */
  public static Optional<byte[]> of(
      Document table, Form form, Optional<Path> chosen, Path templates, Findings findings)
      throws IOException {
    Path path = chosen.orElseGet(() -> templates.resolve(form.template));
    Optional<Template> template =
        TemplateReader.read(content(path, form), SheetTemplate.faults(path, findings));
    return template.isEmpty() ? Optional.empty() : Optional.of(bytes(table, template.get()));
  }

  private static byte[] content(Path path, Form form) throws IOException {
    if (RefusedFileException.isReadable(path)) {
      return TemplateWorkbook.bytes(path);
    }
    ByteArrayOutputStream starter = new ByteArrayOutputStream();
    Starter.write(form.starter, new Labels(Locale.JAPANESE), starter);
    return starter.toByteArray();
  }

  private static byte[] bytes(Document table, Template template) throws IOException {
    Sheets sheets = new Sheets(table, template);
    Labels labels = table.overview().labels();
    boolean isSwapped = template.choices().versions() == VersionOrder.OLD_FIRST;
    for (ThemePart theme : table.themes()) {
      ThemePart part = isSwapped ? swapped(theme) : theme;
      sheets.grids(
          ThemeSheet.name(theme.number(), labels),
          ThemeLayout.of(template.layout(), table, part),
          sheets.book().with(part));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    sheets.workbook().write(bytes);
    return bytes.toByteArray();
  }

  private static ThemePart swapped(ThemePart theme) {
    return new ThemePart(
        theme.id(),
        theme.number(),
        theme.band(),
        theme.title(),
        theme.department(),
        theme.asOf(),
        theme.direction(),
        theme.initiatives().stream().map(ComparisonOutput::swapped).toList(),
        theme.tally());
  }

  private static InitiativePart swapped(InitiativePart part) {
    List<Group> groups =
        part.groups().stream()
            .map(row -> new Group(row.anchor(), row.goals(), row.action(), row.progress()))
            .toList();
    return new InitiativePart(part.anchor(), part.title(), part.aim(), groups, part.tally());
  }
}
