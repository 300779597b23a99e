package report.sheet.template;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import report.document.Bullet;
import report.notation.DisplayWidth;
import report.sheet.layout.CellRole;
import report.sheet.layout.ThemeColumn;
import report.sheet.template.TemplateFaults.Fault;

/** Finds the sample cells of a template by their names. */
final class Samples {
  private final XSSFWorkbook workbook;
  private final TemplateFaults faults;

  Samples(XSSFWorkbook workbook, TemplateFaults faults) {
    this.workbook = workbook;
    this.faults = faults;
  }

  /** The sample cell of each role; a role without a valid one causes an error and is not a key. */
  Map<CellRole, XSSFCell> cells() {
    List<String> known =
        Stream.of(
                Arrays.stream(CellRole.values()).map(CellRole::sample).toList(),
                Marks.names(),
                Choice.cells())
            .flatMap(List::stream)
            .toList();
    List<String> unknown =
        workbook.getAllNames().stream()
            .flatMap(name -> Stream.ofNullable(name.getNameName()))
            .filter(name -> CellRole.isSample(name) && !known.contains(name))
            .toList();
    Map<CellRole, XSSFCell> cells = new EnumMap<>(CellRole.class);
    for (CellRole role : asked()) {
      XSSFName name = workbook.getName(role.sample());
      if (name == null) {
        faults.addNearest(Fault.MISSING_NAME, "", role.sample(), unknown);
      } else {
        cell(name).ifPresent(cell -> cells.put(role, cell));
      }
    }
    unknown.forEach(name -> faults.addNearest(Fault.UNKNOWN_NAME, place(name), name, known));
    checkOneSheet(cells);
    return cells;
  }

  /** All looks, but those of an optional column only if the template has any of them. */
  private List<CellRole> asked() {
    return Arrays.stream(CellRole.values()).filter(this::isAsked).toList();
  }

  private boolean isAsked(CellRole role) {
    List<CellRole> omitted = ThemeColumn.omittedWith(role);
    return omitted.isEmpty()
        || omitted.stream().anyMatch(one -> workbook.getName(one.sample()) != null);
  }

  /** The marks at the start of lines, if the template has samples of them. */
  Map<Bullet, String> marks() {
    Map<Bullet, String> marks = new EnumMap<>(Bullet.class);
    Marks.NAMES.forEach(
        (bullet, name) ->
            Optional.ofNullable(workbook.getName(name))
                .flatMap(this::cell)
                .flatMap(cell -> faults.reading(place(cell), () -> mark(cell, name)))
                .ifPresent(mark -> marks.put(bullet, mark)));
    return marks;
  }

  /** The cell of a choice, if the template has one. */
  Optional<XSSFCell> choice(Choice choice) {
    return Optional.ofNullable(workbook.getName(choice.cell())).flatMap(this::cell);
  }

  private String mark(XSSFCell cell, String name) {
    String mark = new DataFormatter().formatCellValue(cell).strip();
    if (DisplayWidth.inPrint(mark) > Marks.WIDEST) {
      faults.add(Fault.LONG_MARK, place(name), name, mark);
    }
    return mark;
  }

  /** What a name refers to, as a message names it. */
  String place(String name) {
    return Optional.ofNullable(workbook.getName(name)).map(Samples::formula).orElse("");
  }

  /** The target of a name; a damaged file has names without a target. */
  private static String formula(XSSFName name) {
    return Optional.ofNullable(name.getRefersToFormula()).orElse("");
  }

  /** A cell as a message names it. */
  static String place(XSSFCell cell) {
    return cell.getSheet().getSheetName() + "!" + cell.getAddress().formatAsString();
  }

  /** The cell that a name refers to; empty, with an error, if it is not a single one. */
  Optional<XSSFCell> cell(XSSFName name) {
    String formula = formula(name);
    Optional<CellReference> reference = single(name);
    Optional<XSSFSheet> sheet = reference.map(CellReference::getSheetName).map(workbook::getSheet);
    if (reference.isEmpty() || sheet.isEmpty()) {
      faults.add(Fault.NOT_ONE_CELL, formula, name.getNameName(), "");
      return Optional.empty();
    }
    CellReference at = reference.get();
    if (sheet.get().getMergedRegions().stream()
        .anyMatch(r -> r.isInRange(at.getRow(), at.getCol()))) {
      faults.add(Fault.MERGED, formula, name.getNameName(), "");
      return Optional.empty();
    }
    return Optional.of(
        (XSSFCell) CellUtil.getCell(CellUtil.getRow(at.getRow(), sheet.get()), at.getCol()));
  }

  private static Optional<CellReference> single(XSSFName name) {
    if (formula(name).isEmpty() || name.isDeleted() || name.isFunctionName()) {
      return Optional.empty();
    }
    try {
      AreaReference area = new AreaReference(formula(name), SpreadsheetVersion.EXCEL2007);
      return area.isSingleCell() ? Optional.of(area.getFirstCell()) : Optional.empty();
    } catch (RuntimeException e) {
      return Optional.empty(); // POI has no one exception for what is no reference.
    }
  }

  private void checkOneSheet(Map<CellRole, XSSFCell> cells) {
    cells.values().stream()
        .findFirst()
        .map(XSSFCell::getSheet)
        .ifPresent(
            sheet ->
                cells.forEach(
                    (role, cell) -> {
                      if (cell.getSheet() != sheet) {
                        faults.add(
                            Fault.OTHER_SHEET,
                            place(role.sample()),
                            role.sample(),
                            sheet.getSheetName());
                      }
                    }));
  }
}
