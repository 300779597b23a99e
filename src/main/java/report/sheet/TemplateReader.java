package report.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import report.sheet.TemplateFaults.Fault;
import report.sheet.grid.Columns;
import report.sheet.grid.Layout;
import report.sheet.grid.Look;
import report.sheet.grid.Measures;
import report.sheet.grid.Placeholder;
import report.sheet.grid.TypeSize;
import report.sheet.grid.Wording;

/** Reads a template workbook and checks the whole of it before anything is written. */
final class TemplateReader {
  private static final double TWENTIETHS = 20;

  /** Printers and viewers differ a little, so this part of a page's height stays free. */
  private static final double RESERVE = 0.02;

  /** The least that a page must hold, in lines of any look. */
  private static final int FEWEST_LINES = 10;

  private final XSSFWorkbook workbook;
  private final TemplateFaults faults;
  private final Map<Look, XSSFCell> samples;
  private final Wording wording;

  private TemplateReader(XSSFWorkbook workbook, TemplateFaults faults) {
    this.workbook = workbook;
    this.faults = faults;
    Samples named = new Samples(workbook, faults);
    this.samples = named.cells();
    this.wording = new Wording(new WordingReader(samples, faults).patterns(), named.marks());
  }

  /**
   * Reads a template.
   *
   * @param content the bytes of the workbook
   * @param faults where its faults go
   * @return the template, if it has no fault
   */
  static Optional<Template> read(byte[] content, TemplateFaults faults) {
    return open(content, faults).flatMap(book -> new TemplateReader(book, faults).read());
  }

  /**
   * The workbook. A damaged file makes POI throw all kinds of exceptions; each is the same fault.
   */
  private static Optional<XSSFWorkbook> open(byte[] content, TemplateFaults faults) {
    try {
      XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
      applyBorders(workbook.getStylesSource());
      return Optional.of(workbook);
    } catch (IOException | RuntimeException e) {
      faults.add(Fault.NOT_A_WORKBOOK, "", "", "xlsx");
      return Optional.empty();
    }
  }

  /**
   * Lets styles have the borders that they name. Excel says of each that they apply; programs that
   * do not say so mean the same, and POI sees no border then.
   */
  private static void applyBorders(StylesTable styles) {
    for (int i = 0; i < styles.getNumCellStyles(); i++) {
      CTXf style = styles.getCellXfAt(i);
      if (!style.isSetApplyBorder()) {
        style.setApplyBorder(true);
      }
    }
  }

  private Optional<Template> read() {
    checkNormalFont();
    Optional<XSSFSheet> sheet = samples.values().stream().findFirst().map(XSSFCell::getSheet);
    sheet.ifPresent(this::checkHeaderAndFooter);
    Optional<Columns> columns = TemplateColumns.of(samples, faults);
    sheet.ifPresent(s -> checkPaper(s, columns));
    if (faults.any()) {
      return Optional.empty();
    }
    Layout layout =
        new Layout(measures(), columns.orElseThrow(), page(sheet.orElseThrow()), wording);
    return Optional.of(new Template(sheet.get(), samples, layout));
  }

  private XSSFFont normalFont() {
    return workbook.getCellStyleAt(0).getFont();
  }

  private void checkNormalFont() {
    String font = normalFont().getFontName();
    if (!FixedPitch.has(font)) {
      faults.add(Fault.PROPORTIONAL_FONT, "", font, String.join("、", FixedPitch.fonts()));
    }
  }

  private void checkHeaderAndFooter(XSSFSheet sheet) {
    for (String text : PageSettings.texts(sheet)) {
      for (String word : Placeholder.unknown(text)) {
        faults.addNearest(
            Fault.UNKNOWN_PLACEHOLDER, sheet.getSheetName(), word, Placeholder.words());
      }
    }
  }

  private void checkPaper(XSSFSheet sheet, Optional<Columns> columns) {
    Optional<Paper> paper = Paper.of(sheet);
    if (paper.isEmpty()) {
      faults.add(
          Fault.UNKNOWN_PAPER,
          sheet.getSheetName(),
          String.valueOf(sheet.getPrintSetup().getPaperSize()),
          String.join("、", Paper.names()));
      return;
    }
    double wide = columns.map(c -> c.width() * unit()).orElse(0.0);
    if (wide > paper.get().width(sheet)) {
      faults.add(Fault.TOO_WIDE, sheet.getSheetName(), mm(wide), mm(paper.get().width(sheet)));
    }
    samples.forEach(
        (look, cell) -> {
          double lines = page(sheet) / cell.getRow().getHeightInPoints();
          if (lines < FEWEST_LINES) {
            faults.add(
                Fault.NO_ROOM,
                cell.getAddress().formatAsString(),
                look.sample(),
                String.valueOf(FEWEST_LINES));
          }
        });
  }

  private static String mm(double points) {
    return Math.round(points / 72 * 25.4) + "mm";
  }

  /** A half-width character of a fixed-pitch font is half as wide as the font is high. */
  private double unit() {
    return size(normalFont()) / 2;
  }

  private static double size(XSSFFont font) {
    return font.getFontHeight() / TWENTIETHS;
  }

  private static double page(XSSFSheet sheet) {
    return Paper.of(sheet).orElseThrow().height(sheet) * (1 - RESERVE);
  }

  private Measures measures() {
    Map<Look, TypeSize> sizes = new EnumMap<>(Look.class);
    samples.forEach(
        (look, cell) ->
            sizes.put(
                look,
                new TypeSize(
                    size(cell.getCellStyle().getFont()),
                    cell.getRow().getHeightInPoints(),
                    cell.getCellStyle().getIndention())));
    return new Measures(unit(), sizes);
  }
}
