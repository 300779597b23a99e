package report.sheet;

import java.util.List;
import java.util.Optional;
import report.document.Document;
import report.document.Labels;
import report.document.MatrixPart;
import report.document.MeetingPart;
import report.sheet.layout.GridSheet;
import report.sheet.layout.Layout;
import report.sheet.layout.MatrixLayout;
import report.sheet.layout.MeetingLayout;
import report.sheet.layout.ThemeLayout;
import report.sheet.layout.VisionLayout;
import report.sheet.template.BackMatter;
import report.sheet.template.Template;
import report.sheet.workbook.Sheet;
import report.sheet.workbook.Workbook;

/** Combines the sheets of a book. */
public final class BookWriter {
  private final Document document;
  private final Labels labels;
  private final Sheets sheets;
  private final Appendix appendix;

  private BookWriter(Document document, Template template) {
    this.document = document;
    this.labels = document.overview().labels();
    this.sheets = new Sheets(document, template);
    this.appendix = new Appendix(document, template);
  }

  /** The workbook of a document, formatted by a template. */
  public static Workbook workbook(Document document, Template template) {
    return sheets(document, template).workbook();
  }

  /** The sheets of a document, formatted by a template. */
  static Sheets sheets(Document document, Template template) {
    BookWriter writer = new BookWriter(document, template);
    writer.write();
    return writer.sheets;
  }

  private void write() {
    Layout layout = sheets.template().layout();
    List<ThemeSheet> themes =
        document.themes().stream()
            .map(theme -> new ThemeSheet(theme, ThemeLayout.of(layout, document, theme)))
            .toList();
    Optional<Sheet> contents =
        themes.size() > 1 ? Optional.of(sheets.list(labels.get("contents"))) : Optional.empty();
    Optional<SummaryCharts.Space> charts =
        themes.isEmpty() ? Optional.empty() : Optional.of(StandingSheet.write(document, sheets));
    if (!themes.isEmpty()) {
      SummarySheet.write(document, themes, appendix.calculations(), sheets);
    }
    if (TrendSheet.isIn(document)) {
      TrendSheet.write(document, sheets);
    }
    themes.forEach(this::theme);
    document
        .overview()
        .vision()
        .ifPresent(vision -> grid("vision", VisionLayout.of(layout, document, vision)));
    served().ifPresent(matrix -> grid("matrix", MatrixLayout.of(layout, document, matrix)));
    document.overview().packs().forEach(pack -> meeting(pack.meeting()));
    if (MoneySheet.isIn(document)) {
      MoneySheet.write(document, sheets);
    }
    appendix.write(sheets);
    charts.ifPresent(this::data);
    contents.ifPresent(sheet -> ContentsSheet.write(document, themes, sheet, sheets));
  }

  /** The facts and figures; charts need the figures in their workbook. */
  private void data(SummaryCharts.Space charts) {
    BackMatter backMatter = sheets.template().choices().backMatter();
    if (backMatter != BackMatter.SEPARATE) {
      DataSheet.write(document, sheets);
    }
    FigureSheet figures = FigureSheet.write(document, sheets);
    if (backMatter != BackMatter.PRINTED) {
      sheets.hide(labels.get("data"), labels.get("figures"));
    }
    SummaryCharts.draw(document, figures, charts, sheets.template());
  }

  /**
   * The workbook with what is in none of the others, if the template wants it.
   *
   * @param document the book
   * @param template the template
   * @return 算定根拠, データ and 集計データ; empty if they are in the workbook of the book
   */
  static Optional<Workbook> backMatter(Document document, Template template) {
    if (template.choices().backMatter() != BackMatter.SEPARATE || document.themes().isEmpty()) {
      return Optional.empty();
    }
    Sheets sheets = new Sheets(document, template);
    Appendix.calculations(document, template.layout())
        .forEach(sheet -> sheets.grid(sheet, sheets.book()));
    DataSheet.write(document, sheets);
    FigureSheet.write(document, sheets);
    return Optional.of(sheets.workbook());
  }

  /** The matrix, if it has more than empty rows; otherwise, the sheet of the vision says so. */
  private Optional<MatrixPart> served() {
    return document.overview().matrix().filter(MatrixPart::isServed);
  }

  private void meeting(MeetingPart meeting) {
    sheets.agenda(name(meeting), MeetingLayout.of(sheets.template().agenda(), document, meeting));
  }

  /** Two councils may have meetings with the same number. */
  private static String name(MeetingPart meeting) {
    return meeting.round() + "　" + meeting.id();
  }

  private void theme(ThemeSheet theme) {
    appendix.theme(sheets, theme.name(labels), theme.grid(), sheets.book().with(theme.theme()));
  }

  private void grid(String title, GridSheet grid) {
    sheets.grids(labels.get(title), grid, sheets.book());
  }
}
