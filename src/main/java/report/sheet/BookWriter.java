package report.sheet;

import java.util.ArrayList;
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
import report.sheet.template.Template;
import report.sheet.workbook.Workbook;

/** Combines the sheets of a book. */
public final class BookWriter {
  /**
   * The データ sheet is for programs; this number of pages side by side keeps it legible nevertheless.
   */
  private static final int DATA_PAGES = 3;

  private final Document document;
  private final Labels labels;
  private final Sheets sheets;
  private final Appendix appendix;

  private BookWriter(Document document, Template template) {
    this.document = document;
    this.labels = document.overview().labels();
    this.sheets = new Sheets(document, template);
    this.appendix = new Appendix(document, template.layout());
  }

  /** The workbook of a document, formatted by a template. */
  public static Workbook workbook(Document document, Template template) {
    BookWriter writer = new BookWriter(document, template);
    writer.write();
    return writer.sheets.workbook();
  }

  private void write() {
    Layout layout = sheets.template().layout();
    List<ThemeSheet> themes =
        document.themes().stream()
            .map(theme -> new ThemeSheet(theme, ThemeLayout.of(layout, document, theme)))
            .toList();
    if (themes.size() > 1) {
      ContentsSheet.write(document, themes, others(), sheets);
    }
    Optional<SummaryCharts.Places> charts =
        themes.isEmpty()
            ? Optional.empty()
            : Optional.of(SummarySheet.write(document, themes, appendix.calculations(), sheets));
    themes.forEach(this::theme);
    document
        .overview()
        .vision()
        .ifPresent(vision -> grid("vision", VisionLayout.of(layout, document, vision)));
    served().ifPresent(matrix -> grid("matrix", MatrixLayout.of(layout, document, matrix)));
    document.overview().packs().forEach(pack -> meeting(pack.meeting(), layout));
    if (MoneySheet.isIn(document)) {
      MoneySheet.write(document, sheets);
    }
    appendix.write(sheets);
    charts.ifPresent(this::data);
  }

  private void data(SummaryCharts.Places charts) {
    DataSheet.write(document, sheets.list(labels.get("data"), DATA_PAGES), sheets);
    FigureSheet figures = FigureSheet.write(document, sheets);
    SummaryCharts.draw(document, figures, charts, sheets.template());
  }

  /** The matrix, if it has more than empty rows; otherwise, the sheet of the vision says so. */
  private Optional<MatrixPart> served() {
    return document.overview().matrix().filter(MatrixPart::isServed);
  }

  private void meeting(MeetingPart meeting, Layout layout) {
    sheets.grids(name(meeting), MeetingLayout.of(layout, document, meeting), sheets.book());
  }

  /** Two councils may have meetings with the same number. */
  private static String name(MeetingPart meeting) {
    return meeting.round() + "　" + meeting.id();
  }

  /** The names of the sheets other than those of themes, in their order. */
  private List<String> others() {
    List<String> names = new ArrayList<>(List.of(labels.get("summary")));
    document.overview().vision().ifPresent(vision -> names.add(labels.get("vision")));
    served().ifPresent(matrix -> names.add(labels.get("matrix")));
    document.overview().packs().forEach(pack -> names.add(name(pack.meeting())));
    if (MoneySheet.isIn(document)) {
      names.add(labels.get("money"));
    }
    names.addAll(appendix.names());
    names.add(labels.get("data"));
    names.add(labels.get("figures"));
    return names;
  }

  private void theme(ThemeSheet theme) {
    appendix.theme(sheets, theme.name(labels), theme.grid(), sheets.book().with(theme.theme()));
  }

  private void grid(String title, GridSheet grid) {
    sheets.grids(labels.get(title), grid, sheets.book());
  }
}
