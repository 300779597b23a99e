package report.sheet.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import report.sheet.template.TemplateFaults.Fault;
import report.sheet.workbook.CellStyle;
import report.sheet.workbook.Font;
import report.sheet.workbook.Page;

/** Reads a template workbook of forms and checks all of it before anything is written. */
final class FormTemplateReader {
  private final XSSFWorkbook workbook;
  private final TemplateFaults faults;
  private final TemplateRanges ranges;
  private final Map<FormRole, CellStyle> styles = new EnumMap<>(FormRole.class);
  private final Map<FormRole, Double> heights = new EnumMap<>(FormRole.class);

  private FormTemplateReader(XSSFWorkbook workbook, TemplateFaults faults) {
    this.workbook = workbook;
    this.faults = faults;
    this.ranges = new TemplateRanges(faults);
  }

  /** The template, if it has no errors. */
  static Optional<FormTemplate> read(byte[] content, TemplateFaults faults) {
    return TemplateWorkbook.open(content, faults).flatMap(book -> read(book, faults));
  }

  static Optional<FormTemplate> read(XSSFWorkbook book, TemplateFaults faults) {
    return faults.reading("", () -> new FormTemplateReader(book, faults).read()).flatMap(t -> t);
  }

  /** Whether a workbook has samples of forms. */
  static boolean isForm(XSSFWorkbook book) {
    return names(book).stream().anyMatch(FormRole::isSample);
  }

  private static List<String> names(XSSFWorkbook book) {
    return book.getAllNames().stream()
        .flatMap(name -> Stream.ofNullable(name.getNameName()))
        .toList();
  }

  private Optional<FormTemplate> read() {
    Samples samples = new Samples(workbook, faults);
    List<String> unknown =
        names(workbook).stream()
            .filter(FormRole::isSample)
            .filter(name -> !FormRole.samples().contains(name))
            .toList();
    Optional<XSSFSheet> sheet = Optional.empty();
    for (FormRole role : FormRole.values()) {
      Optional<XSSFCell> cell = cell(role, samples, unknown);
      sheet = sheet.or(() -> cell.map(XSSFCell::getSheet));
      cell.ifPresent(found -> sample(role, found));
    }
    unknown.forEach(
        name ->
            faults.addNearest(Fault.UNKNOWN_NAME, samples.place(name), name, FormRole.samples()));
    Optional<Font> normal =
        faults.reading(
            "xl/styles.xml", () -> SampleStyle.font(workbook.getCellStyleAt(0).getFont()));
    Optional<Digits> digits = normal.flatMap(this::digits);
    Optional<Page> page = sheet.flatMap(one -> faults.reading(one.getSheetName(), () -> page(one)));
    return faults.any() || page.isEmpty()
        ? Optional.empty()
        : digits.map(
            digit ->
                new FormTemplate(
                    page.get(), styles, heights, normal.orElseThrow(), digit.narrowest()));
  }

  /** The digits in which the columns of forms will be measured. */
  private Optional<Digits> digits(Font normal) {
    ranges.font("xl/styles.xml", normal);
    Optional<Digits> digits = Digits.of(normal);
    if (digits.isEmpty()) {
      faults.add(Fault.NORMAL_FONT, "", normal.name(), Digits.USUAL);
    }
    return digits;
  }

  private Optional<XSSFCell> cell(FormRole role, Samples samples, List<String> unknown) {
    XSSFName name = workbook.getName(role.sample());
    if (name == null) {
      faults.addNearest(Fault.MISSING_NAME, "", role.sample(), unknown);
      return Optional.empty();
    }
    return samples.cell(name);
  }

  private void sample(FormRole role, XSSFCell cell) {
    String place = Samples.place(cell);
    faults
        .reading(place, () -> SampleStyle.of(cell.getCellStyle()))
        .ifPresent(
            style -> {
              double height = cell.getRow().getHeightInPoints();
              ranges.sample(place, style, height);
              styles.put(role, style);
              heights.put(role, height);
            });
  }

  /** The page set-up, whose paper must be known so that rows are not higher than a page. */
  private Page page(XSSFSheet sheet) {
    Page page = PageReader.of(sheet);
    ranges.page(sheet.getSheetName(), page);
    if (Paper.of(page).isEmpty()) {
      faults.add(
          Fault.UNKNOWN_PAPER,
          sheet.getSheetName(),
          String.valueOf(page.paper()),
          String.join("、", Paper.names()));
    }
    return page;
  }
}
