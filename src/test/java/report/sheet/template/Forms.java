package report.sheet.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import report.document.Labels;
import report.finding.Findings;
import report.sheet.workbook.Page;

/** Templates to test with. */
public final class Forms {
  private Forms() {}

  /** Both starters, each on both papers. */
  public static Map<String, byte[]> onBothPapers() {
    Map<String, byte[]> forms = new TreeMap<>();
    forms.put("a3-on-a3", starter(StarterPaper.A3));
    forms.put("a3-on-a4", edited(StarterPaper.A3, book -> paper(book, Paper.A4, 70)));
    forms.put("a4-on-a4", starter(StarterPaper.A4));
    forms.put("a4-on-a3", edited(StarterPaper.A4, book -> paper(book, Paper.A3, 130)));
    return forms;
  }

  private static void paper(XSSFWorkbook book, Paper paper, int scale) {
    book.getSheet("様式").getPrintSetup().setPaperSize((short) paper.number());
    book.getSheet("様式").getPrintSetup().setScale((short) scale);
  }

  public static byte[] starter(StarterPaper form) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Starter.write(form, new Labels(Locale.JAPANESE), out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cell of a name. */
  public static XSSFCell at(XSSFWorkbook form, String name) {
    CellReference place = new CellReference(form.getName(name).getRefersToFormula());
    return form.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
  }

  /** A starter after somebody worked on it. */
  public static byte[] edited(StarterPaper form, Consumer<XSSFWorkbook> edit) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(starter(form)))) {
      edit.accept(workbook);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The width between the margins of a template's paper, in points on paper. */
  public static double roomAcross(Template template) {
    Paper paper = Paper.of(template.page()).orElseThrow();
    double scale = ((Page.Scale.Fixed) template.page().scale()).percent() / 100.0;
    return paper.width(template.page()) * scale;
  }

  public static Template read(byte[] template) {
    return TemplateReader.read(template, new TemplateFaults("template", new Findings()))
        .orElseThrow();
  }
}
