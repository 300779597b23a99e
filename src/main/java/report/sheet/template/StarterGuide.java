package report.sheet.template;

import java.util.List;
import java.util.Map;
import report.document.Labels;
import report.sheet.layout.CellRole;
import report.sheet.layout.Placeholder;
import report.sheet.workbook.Font;
import report.sheet.workbook.HeaderFooter;
import report.sheet.workbook.Page;
import report.sheet.workbook.Row;
import report.sheet.workbook.Sheet;
import report.sheet.workbook.Workbook;

/** Writes the sheet of a starter that explains its samples and placeholders. It is never read. */
final class StarterGuide {
  private static final List<Integer> WIDTHS = List.of(24, 12, 90);
  private static final int HEAD = 0xD6DFEC;

  private static final HeaderFooter NO_WORDS = new HeaderFooter("", "", "");

  private final Workbook workbook;
  private final Font font;
  private final Map<String, String> places;
  private final Labels labels;
  private final Sheet sheet;

  /**
   * The sheet, still empty.
   *
   * @param workbook the starter
   * @param font the font of its cells
   * @param places the cell of each sample by its name
   * @param page the paper of the starter
   * @param labels the language of the explanations
   */
  StarterGuide(Workbook workbook, Font font, Map<String, String> places, Page page, Labels labels) {
    this.workbook = workbook;
    this.font = font;
    this.places = places;
    this.labels = labels;
    this.sheet =
        workbook.add(
            labels.get("guide"), page.with(NO_WORDS, NO_WORDS).with(new Page.Scale.Fitted(1)));
  }

  void write() {
    WIDTHS.forEach(sheet::addColumn);
    List.of("guide.colours", "guide.widths", "guide.words", "guide.check")
        .forEach(key -> line(labels.get(key)));
    line("");
    heads("guide.name", "guide.cell", "guide.meaning");
    for (CellRole role : CellRole.values()) {
      sample(role.sample(), labels.get("sample." + role.name()));
    }
    Marks.NAMES.forEach((bullet, name) -> sample(name, labels.get("mark." + bullet.name())));
    for (Choice choice : Choice.values()) {
      sample(
          choice.cell(), labels.get("choice." + choice.name(), String.join("／", choice.words())));
    }
    line("");
    heads("guide.word", "guide.cell", "guide.meaning");
    for (Placeholder placeholder : Placeholder.values()) {
      row("${" + placeholder.word() + "}", "", labels.get("placeholder." + placeholder.name()));
    }
  }

  private void sample(String name, String meaning) {
    String place = places.get(name);
    if (place != null) {
      row(name, place, meaning);
    }
  }

  private void line(String text) {
    new StarterCell(add(), 0, font, text).oneLine().addTo(workbook);
  }

  private void heads(String... keys) {
    Row row = add();
    for (int i = 0; i < keys.length; i++) {
      new StarterCell(row, i, font, labels.get(keys[i])).bold().fill(HEAD).framed().addTo(workbook);
    }
  }

  private void row(String... texts) {
    Row row = add();
    for (int i = 0; i < texts.length; i++) {
      new StarterCell(row, i, font, texts[i]).framed().addTo(workbook);
    }
  }

  private Row add() {
    return sheet.addRow();
  }
}
