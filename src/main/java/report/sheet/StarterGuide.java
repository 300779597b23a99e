package report.sheet;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import report.document.Labels;
import report.sheet.grid.Look;
import report.sheet.grid.Placeholder;

/** Writes the sheet of a starter that explains its samples and words. Nothing is read from it. */
final class StarterGuide {
  private static final List<Integer> WIDTHS = List.of(24, 12, 90);
  private static final int UNITS_OF_WIDTH = 256;
  private static final int HEAD = 0xD6DFEC;

  private final XSSFWorkbook workbook;
  private final Labels labels;
  private final XSSFSheet sheet;

  StarterGuide(XSSFWorkbook workbook, Labels labels) {
    this.workbook = workbook;
    this.labels = labels;
    this.sheet = workbook.createSheet(labels.get("guide"));
  }

  void write() {
    for (int i = 0; i < WIDTHS.size(); i++) {
      sheet.setColumnWidth(i, WIDTHS.get(i) * UNITS_OF_WIDTH);
    }
    List.of("guide.colours", "guide.widths", "guide.words", "guide.check")
        .forEach(key -> line(labels.get(key)));
    line("");
    heads("guide.name", "guide.cell", "guide.meaning");
    for (Look look : Look.values()) {
      sample(look.sample(), labels.get("sample." + look.name()));
    }
    Marks.NAMES.forEach((bullet, name) -> sample(name, labels.get("mark." + bullet.name())));
    line("");
    heads("guide.word", "guide.cell", "guide.meaning");
    for (Placeholder placeholder : Placeholder.values()) {
      row("${" + placeholder.word() + "}", "", labels.get("placeholder." + placeholder.name()));
    }
  }

  private void sample(String name, String meaning) {
    if (workbook.getName(name) != null) {
      String place = workbook.getName(name).getRefersToFormula();
      row(name, place.substring(place.indexOf('!') + 1).replace("$", ""), meaning);
    }
  }

  private void line(String text) {
    new StarterCell(add().createCell(0), text).oneLine();
  }

  private void heads(String... keys) {
    XSSFRow row = add();
    for (int i = 0; i < keys.length; i++) {
      new StarterCell(row.createCell(i), labels.get(keys[i])).bold().fill(HEAD).framed();
    }
  }

  private void row(String... texts) {
    XSSFRow row = add();
    for (int i = 0; i < texts.length; i++) {
      new StarterCell(row.createCell(i), texts[i]).framed();
    }
  }

  private XSSFRow add() {
    return sheet.createRow(sheet.getPhysicalNumberOfRows());
  }
}
