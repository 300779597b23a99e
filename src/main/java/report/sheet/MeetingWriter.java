package report.sheet;

import report.document.Document;
import report.document.MaterialPart;
import report.document.MeetingPapers;
import report.document.MeetingPart;
import report.document.ThemePart;
import report.document.VisionPart;
import report.sheet.layout.GridSheet;
import report.sheet.layout.Layout;
import report.sheet.layout.MeetingLayout;
import report.sheet.layout.Placeholder;
import report.sheet.layout.PlaceholderValues;
import report.sheet.layout.ThemeLayout;
import report.sheet.layout.VisionLayout;
import report.sheet.template.Template;
import report.sheet.workbook.Workbook;

/** Combines the papers of a meeting: its 次第, then the papers with their numbers. */
final class MeetingWriter {
  private final Document papers;
  private final MeetingPart meeting;
  private final Layout layout;
  private final Sheets sheets;
  private final Appendix appendix;

  private MeetingWriter(MeetingPapers pack, Template template) {
    this.papers = pack.papers();
    this.meeting = pack.meeting();
    this.layout = template.layout();
    this.sheets = new Sheets(papers, template);
    this.appendix = new Appendix(papers, template);
  }

  static Workbook workbook(MeetingPapers pack, Template template) {
    return sheets(pack, template).workbook();
  }

  /** The sheets of the papers of a meeting. */
  static Sheets sheets(MeetingPapers pack, Template template) {
    MeetingWriter writer = new MeetingWriter(pack, template);
    writer.sheets.agenda(
        writer.papers.overview().labels().get("meeting.agenda"),
        MeetingLayout.of(template.agenda(), writer.papers, writer.meeting));
    writer.meeting.materials().forEach(writer::material);
    writer.appendix.write(writer.sheets);
    return writer.sheets;
  }

  private void material(MaterialPart material) {
    PlaceholderValues filling = sheets.book().with(Placeholder.MATERIAL, material.number());
    if (material.page().equals(VisionPart.ID)) {
      papers
          .overview()
          .vision()
          .ifPresent(
              vision ->
                  sheets.grids(
                      material.number(), VisionLayout.of(layout, papers, vision), filling));
      return;
    }
    papers.themes().stream()
        .filter(theme -> theme.id().equals(material.page()))
        .forEach(theme -> theme(theme, material.number(), filling));
  }

  private void theme(ThemePart theme, String number, PlaceholderValues filling) {
    GridSheet grid = ThemeLayout.of(layout, papers, theme);
    appendix.theme(sheets, number, grid, filling.with(theme));
  }
}
