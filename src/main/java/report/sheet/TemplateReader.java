package report.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
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
import report.sheet.workbook.CellStyle;
import report.sheet.workbook.Font;
import report.sheet.workbook.Page;

/** Reads a template workbook and checks the whole of it before anything is written. */
final class TemplateReader {
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
    Optional<Page> page = sheet.map(PageReader::of);
    Optional<Columns> columns = TemplateColumns.of(samples, faults);
    sheet.ifPresent(s -> check(s.getSheetName(), page.orElseThrow(), columns));
    if (faults.any()) {
      return Optional.empty();
    }
    Layout layout =
        new Layout(measures(), columns.orElseThrow(), room(page.orElseThrow()), wording);
    return Optional.of(new Template(page.get(), styles(), normalFont(), layout));
  }

  private Map<Look, CellStyle> styles() {
    Map<Look, CellStyle> styles = new EnumMap<>(Look.class);
    samples.forEach((look, cell) -> styles.put(look, SampleStyle.of(cell.getCellStyle())));
    return styles;
  }

  private Font normalFont() {
    return SampleStyle.font(workbook.getCellStyleAt(0).getFont());
  }

  private void checkNormalFont() {
    String font = normalFont().name();
    if (!FixedPitch.has(font)) {
      faults.add(Fault.PROPORTIONAL_FONT, "", font, String.join("、", FixedPitch.fonts()));
    }
  }

  private void check(String sheet, Page page, Optional<Columns> columns) {
    Stream.of(page.header(), page.footer())
        .flatMap(banner -> Stream.of(banner.left(), banner.centre(), banner.right()))
        .flatMap(text -> Placeholder.unknown(text).stream())
        .forEach(
            word -> faults.addNearest(Fault.UNKNOWN_PLACEHOLDER, sheet, word, Placeholder.words()));
    Optional<Paper> paper = Paper.of(page);
    if (paper.isEmpty()) {
      faults.add(
          Fault.UNKNOWN_PAPER,
          sheet,
          String.valueOf(page.paper()),
          String.join("、", Paper.names()));
      return;
    }
    double wide = columns.map(c -> c.width() * unit()).orElse(0.0);
    if (wide > paper.get().width(page)) {
      faults.add(Fault.TOO_WIDE, sheet, mm(wide), mm(paper.get().width(page)));
    }
    samples.forEach((look, cell) -> checkHeight(look, cell, room(page)));
  }

  private void checkHeight(Look look, XSSFCell cell, double room) {
    if (room / cell.getRow().getHeightInPoints() < FEWEST_LINES) {
      faults.add(
          Fault.NO_ROOM,
          cell.getAddress().formatAsString(),
          look.sample(),
          String.valueOf(FEWEST_LINES));
    }
  }

  private static String mm(double points) {
    return Math.round(points / 72 * 25.4) + "mm";
  }

  /** A half-width character of a fixed-pitch font is half as wide as the font is high. */
  private double unit() {
    return normalFont().size() / 2;
  }

  private static double room(Page page) {
    return Paper.of(page).orElseThrow().height(page) * (1 - RESERVE);
  }

  private Measures measures() {
    Map<Look, TypeSize> sizes = new EnumMap<>(Look.class);
    samples.forEach(
        (look, cell) ->
            sizes.put(
                look,
                new TypeSize(
                    SampleStyle.font(cell.getCellStyle().getFont()).size(),
                    cell.getRow().getHeightInPoints(),
                    cell.getCellStyle().getIndention())));
    return new Measures(unit(), sizes);
  }
}
