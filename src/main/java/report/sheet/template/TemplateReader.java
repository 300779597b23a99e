package report.sheet.template;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import report.sheet.layout.CellRole;
import report.sheet.layout.Columns;
import report.sheet.layout.Layout;
import report.sheet.layout.Measures;
import report.sheet.layout.Placeholder;
import report.sheet.layout.TemplateTexts;
import report.sheet.layout.TypeSize;
import report.sheet.template.TemplateFaults.Fault;
import report.sheet.workbook.CellStyle;
import report.sheet.workbook.Font;
import report.sheet.workbook.Page;

/** Reads a template workbook and checks all of it before anything is written. */
public final class TemplateReader {
  /** Printers and viewers differ a little, so this part of a page's height is left free. */
  private static final double RESERVE = 0.02;

  /** The minimum capacity of a page, in lines of any format. */
  private static final int FEWEST_LINES = 10;

  /** In place of unknown digits, so that the columns are checked nevertheless. */
  private static final Digits ANY_DIGITS = new Digits(5.25, 5.25);

  /** The location of the fonts in a workbook. */
  private static final String STYLES = "xl/styles.xml";

  private final XSSFWorkbook workbook;
  private final TemplateFaults faults;
  private final TemplateRanges ranges;
  private final Map<CellRole, XSSFCell> samples;
  private final Map<CellRole, CellStyle> styles;
  private final TemplateTexts wording;
  private final Choices choices;

  private TemplateReader(XSSFWorkbook workbook, TemplateFaults faults) {
    this.workbook = workbook;
    this.faults = faults;
    Samples named = new Samples(workbook, faults);
    this.ranges = new TemplateRanges(faults);
    this.samples = named.cells();
    this.styles = styles();
    this.wording = new TemplateTexts(new TextsReader(samples, faults).patterns(), named.marks());
    this.choices = new ChoicesReader(named, faults).read();
  }

  /**
   * Reads a template.
   *
   * @param content the bytes of the workbook
   * @param faults receives its errors
   * @return the template, if it has no errors
   */
  public static Optional<Template> read(byte[] content, TemplateFaults faults) {
    return TemplateWorkbook.open(content, faults)
        .flatMap(book -> faults.reading("", () -> new TemplateReader(book, faults).read()))
        .flatMap(template -> template);
  }

  private Optional<Template> read() {
    Optional<Font> normal = faults.reading(STYLES, this::normalFont);
    Optional<XSSFSheet> sheet = samples.values().stream().findFirst().map(XSSFCell::getSheet);
    Optional<Page> page =
        sheet.flatMap(s -> faults.reading(s.getSheetName(), () -> PageReader.of(s)));
    Optional<Digits> digits = normal.flatMap(this::digits);
    checkFonts();
    page.ifPresent(p -> ranges.page(sheet.orElseThrow().getSheetName(), p));
    if (faults.anyOf(Fault.UNREADABLE)) {
      return Optional.empty();
    }
    Digits digit = digits.orElse(ANY_DIGITS);
    double unit = unit(normal.orElseThrow());
    Optional<Columns> columns =
        TemplateColumns.of(samples, digit.narrowest() / unit, ranges, faults);
    sheet.ifPresent(
        s ->
            check(
                s.getSheetName(),
                page.orElseThrow(),
                columns.map(c -> c.width() * unit / digit.narrowest() * digit.widest())));
    if (faults.any()) {
      return Optional.empty();
    }
    Layout layout =
        new Layout(measures(unit), columns.orElseThrow(), room(page.orElseThrow()), wording);
    double widest = unit / digit.narrowest() * digit.widest();
    Page agenda = agenda(page.get());
    return Optional.of(
        new Template(
            page.get(),
            styles,
            normal.orElseThrow(),
            layout,
            digit.narrowest(),
            choices.agenda() == AgendaPaper.SAME
                ? layout
                : layout.on(
                    (int) Math.floor(Paper.of(agenda).orElseThrow().width(agenda) / widest),
                    room(agenda)),
            agenda,
            choices));
  }

  private Page agenda(Page page) {
    return choices.agenda() == AgendaPaper.SAME ? page : page.on(Paper.A4.number(), false);
  }

  /** The formats of the samples that can be read, each within its range. */
  private Map<CellRole, CellStyle> styles() {
    Map<CellRole, CellStyle> read = new EnumMap<>(CellRole.class);
    samples.forEach(
        (role, cell) -> {
          String place = Samples.place(cell);
          faults
              .reading(
                  place,
                  () -> {
                    CellStyle style = SampleStyle.of(cell.getCellStyle());
                    ranges.sample(place, style, cell.getRow().getHeightInPoints());
                    return style;
                  })
              .ifPresent(style -> read.put(role, style));
        });
    return read;
  }

  private Font normalFont() {
    return SampleStyle.font(workbook.getCellStyleAt(0).getFont());
  }

  /** The digits of the Normal font, in which columns are measured. */
  private Optional<Digits> digits(Font normal) {
    ranges.font(STYLES, normal);
    Optional<Digits> digits = Digits.of(normal);
    if (digits.isEmpty()) {
      faults.add(Fault.NORMAL_FONT, "", normal.name(), Digits.USUAL);
    }
    return digits;
  }

  /** All texts are in fonts whose lines can be predicted, whatever the Normal font. */
  private void checkFonts() {
    styles.forEach(
        (role, style) -> {
          @Nullable XSSFCell cell = samples.get(role);
          String font = style.font().name();
          if (cell != null && role.hasText() && !FixedPitch.has(font)) {
            faults.add(
                Fault.PROPORTIONAL_FONT,
                Samples.place(cell),
                font,
                String.join("、", FixedPitch.fonts()));
          }
        });
  }

  private void check(String sheet, Page page, Optional<Double> width) {
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
    double wide = width.orElse(0.0);
    if (wide > paper.get().width(page)) {
      faults.add(Fault.TOO_WIDE, sheet, mm(wide), mm(paper.get().width(page)));
    }
    samples.forEach((role, cell) -> checkHeight(role, cell, room(page)));
  }

  private void checkHeight(CellRole role, XSSFCell cell, double room) {
    if (room / cell.getRow().getHeightInPoints() < FEWEST_LINES) {
      faults.add(
          Fault.NO_ROOM,
          cell.getAddress().formatAsString(),
          role.sample(),
          String.valueOf(FEWEST_LINES));
    }
  }

  private static String mm(double points) {
    return Math.round(points / 72 * 25.4) + "mm";
  }

  /**
   * The width of a half-width character: of a fixed-pitch Normal font, otherwise of the body text.
   */
  private double unit(Font normal) {
    @Nullable CellStyle body = styles.get(CellRole.BODY);
    return (FixedPitch.has(normal.name()) || body == null ? normal : body.font()).size() / 2;
  }

  private static double room(Page page) {
    return Paper.of(page).orElseThrow().height(page) * (1 - RESERVE);
  }

  private Measures measures(double unit) {
    Map<CellRole, TypeSize> sizes = new EnumMap<>(CellRole.class);
    samples.forEach(
        (role, cell) -> {
          @Nullable CellStyle style = styles.get(role);
          if (style != null) {
            double height = cell.getRow().getHeightInPoints();
            sizes.put(role, new TypeSize(style.font().size(), height, style.alignment().indent()));
          }
        });
    return new Measures(unit, sizes);
  }
}
