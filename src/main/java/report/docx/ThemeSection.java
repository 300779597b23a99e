package report.docx;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import report.document.Document;
import report.document.InitiativePart;
import report.document.Labels;
import report.document.Piece;
import report.document.Run;
import report.document.Tally;
import report.document.ThemePart;
import report.sheet.layout.CellRole;
import report.sheet.layout.Placeholder;
import report.sheet.layout.PlaceholderValues;
import report.sheet.layout.TemplateTexts;

/** Writes a theme: its heading, its direction and its initiatives. */
final class ThemeSection {
  private final WordFile file;
  private final Look look;
  private final Labels labels;
  private final ThemePart theme;
  private final PlaceholderValues filling;
  private final Flow flow;

  private ThemeSection(WordFile file, Document document, ThemePart theme, Flow flow) {
    this.file = file;
    this.look = file.look();
    this.labels = document.overview().labels();
    this.theme = theme;
    this.filling = PlaceholderValues.of(document).with(theme);
    this.flow = flow;
  }

  static void write(WordFile file, Document document, ThemePart theme, Flow flow) {
    new ThemeSection(file, document, theme, flow).write();
  }

  private void write() {
    file.running(
        flow,
        words(CellRole.YEAR, TemplateTexts.YEAR),
        words(CellRole.DEPARTMENT, TemplateTexts.asking(Placeholder.DEPARTMENT)));
    CTP title = flow.paragraph(StyleNames.of(CellRole.THEME));
    file.bookmarks().set(title, Bookmarks.of(theme.id(), ""));
    Letters.add(title, words(CellRole.THEME, TemplateTexts.THEME));
    if (!theme.direction().isEmpty()) {
      across(words(CellRole.DIRECTION_HEAD, labels.get("theme.direction")), theme.direction());
    }
    theme.own().ifPresent(this::initiative);
    if (!theme.links().isEmpty()) {
      across(labels.get("goals.links"), theme.links());
    }
    theme.initiatives().forEach(this::initiative);
  }

  private void across(String heading, List<Piece> pieces) {
    line(CellRole.DIRECTION_HEAD, heading);
    pieces(CellRole.DIRECTION, pieces);
  }

  private void initiative(InitiativePart initiative) {
    CTP heading = flow.paragraph(StyleNames.of(CellRole.INITIATIVE));
    file.bookmarks().set(heading, Bookmarks.of(theme.id(), initiative.anchor()));
    Letters.add(heading, words(CellRole.INITIATIVE, Placeholder.INITIATIVE, initiative.title()));
    Tally tally = initiative.tally();
    if (look.hasRates() && tally.counted() > 0) {
      String achieved = labels.get("tally.achievedOf", tally.achieved(), tally.counted());
      line(CellRole.TALLY, words(CellRole.TALLY, Placeholder.TALLY, achieved));
    }
    if (!initiative.aim().isEmpty()) {
      pieces(CellRole.AIM, initiative.aim());
    }
    if (!initiative.groups().isEmpty()) {
      InitiativeTable table = new InitiativeTable(file, flow, theme);
      if (!initiative.anchor().equals(InitiativePart.OUTLOOK)) {
        table.heads(labels, filling);
      }
      initiative.groups().forEach(table::group);
    }
  }

  private CTP line(CellRole role, String words) {
    return file.pieces().text(flow, StyleNames.of(role), List.of(new Run.Plain(words, false)));
  }

  private void pieces(CellRole role, List<Piece> pieces) {
    file.pieces().write(flow, StyleNames.of(role), pieces, Pieces.Places.NONE);
  }

  private String words(CellRole role, String usual) {
    return look.words(role, filling, usual);
  }

  private String words(CellRole role, Placeholder placeholder, String value) {
    return look.words(role, filling.with(placeholder, value), TemplateTexts.asking(placeholder));
  }
}
