package report.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import report.calendar.FiscalYear;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.read.tree.Node;
import report.spreadsheet.Sheet;
import report.spreadsheet.Workbook;

/** A file with a table of indicators. */
public final class TableFile {
  private final Workbook workbook;

  /**
   * A file.
   *
   * @param workbook what it holds; for a text file, one sheet
   */
  public TableFile(Workbook workbook) {
    this.workbook = workbook;
  }

  /**
   * The mapping by which it would be read, with its comments.
   *
   * @param name the name of the file
   * @param sheet the sheet; empty for the first with a table
   * @param year the fiscal year of the book; empty for that of the table
   * @param words the bundle of the comments
   * @param findings receives an error if no sheet has a table of indicators
   */
  public Optional<String> proposal(
      String name,
      Optional<String> sheet,
      Optional<FiscalYear> year,
      ResourceBundle words,
      Findings findings) {
    List<Grid> asked =
        workbook.sheets().stream()
            .filter(
                each ->
                    sheet
                        .map(each.name()::equals)
                        .orElse(each.visibility() == Sheet.Visibility.VISIBLE))
            .map(each -> new Grid(workbook, each))
            .toList();
    Optional<BookProposal> found = BookProposal.of(asked, year);
    if (found.isPresent()) {
      return Optional.of(MapWriter.text(found.get(), name, words));
    }
    Finding none = Finding.of(Rule.NO_TABLE, workbook.span());
    boolean hasHead = asked.stream().anyMatch(grid -> !TableBlocks.of(grid).isEmpty());
    findings.add(hasHead ? none.withMessage("I005.year") : none);
    return Optional.empty();
  }

  /**
   * The sheet that a mapping names, and how it is read.
   *
   * @param mapping the tree of the mapping
   * @param findings receives the errors of the mapping
   */
  public Optional<MappedTable> with(Node mapping, Findings findings) {
    Optional<BookMap> map = MapReader.read(mapping, findings);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    List<MappedTable.Part> parts = new ArrayList<>();
    for (TableMap table : map.get().tables()) {
      sheet(table, findings)
          .ifPresent(sheet -> parts.add(new MappedTable.Part(new Grid(workbook, sheet), table)));
    }
    return parts.size() < map.get().tables().size()
        ? Optional.empty()
        : Optional.of(MappedTable.of(map.get(), parts));
  }

  private Optional<Sheet> sheet(TableMap table, Findings findings) {
    Optional<Sheet> sheet =
        table.sheet().isEmpty() ? first() : table.sheet().flatMap(workbook::sheet);
    if (sheet.isEmpty()) {
      List<String> names = workbook.sheets().stream().map(Sheet::name).toList();
      findings.add(
          Finding.of(
                  Rule.NO_TABLE, workbook.span(), table.sheet().orElse(""), String.join("、", names))
              .withMessage("I005.sheet"));
    }
    return sheet;
  }

  private Optional<Sheet> first() {
    return workbook.sheets().stream()
        .filter(sheet -> sheet.visibility() == Sheet.Visibility.VISIBLE)
        .findFirst();
  }
}
