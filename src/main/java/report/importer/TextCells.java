package report.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.importer.Indicator.Placed;
import report.importer.Indicator.Text;
import report.importer.cell.Persons;

/** Reads the cells with texts of an indicator, without whom to call. */
final class TextCells {
  private static final Set<Role> TEXTS =
      Set.of(
          Role.ACTION,
          Role.PROGRESS,
          Role.REASON,
          Role.NEXT,
          Role.NOTE,
          Role.REVISED_ON,
          Role.REVISED_REASON);

  private final Grid grid;
  private final TableMap map;
  private final Findings findings;

  /**
   * A reader.
   *
   * @param grid the sheet
   * @param map how it is read
   * @param findings receives what was left out
   */
  TextCells(Grid grid, TableMap map, Findings findings) {
    this.grid = grid;
    this.map = map;
    this.findings = findings;
  }

  /** The texts in the rows of an indicator. */
  List<Text> of(int row, int height) {
    List<Text> texts = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      for (int column : map.columns().keySet()) {
        Role role = map.use(column, line).role();
        if (TEXTS.contains(role) && !grid.own(row + line, column).isEmpty()) {
          var range = grid.range(row + line, column);
          Placed text =
              new Placed(grid.text(row + line, column), new Place(grid, range.top(), range.left()));
          texts.add(new Text(role, new Placed(withoutNumbers(text), text.place())));
        }
      }
    }
    texts.removeIf(text -> text.text().text().matches("[-－ー―—‐−─–・\\s　]*"));
    return texts;
  }

  private String withoutNumbers(Placed text) {
    String without = Persons.withoutNumbers(text.text());
    if (Persons.isReachable(text.text())) {
      report(text, without);
    }
    return without;
  }

  /** A department without the people in it; empty if nothing else stands there. */
  Optional<Placed> office(Placed department) {
    String office = Persons.office(department.text()).replace("\n", " ");
    if (!HeadWords.folded(office).equals(HeadWords.folded(department.text()))) {
      report(department, office);
    }
    return office.isEmpty()
        ? Optional.empty()
        : Optional.of(new Placed(office, department.place()));
  }

  private void report(Placed text, String read) {
    findings.add(
        Finding.of(Rule.READ_AS, text.place().span(), read.replace("\n", " "))
            .withMessage("I003.office"));
  }
}
