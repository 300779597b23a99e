package report.importer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.importer.Indicator.Figure;
import report.importer.Indicator.Placed;
import report.importer.Indicator.Text;
import report.importer.cell.FigureText.Unclear;
import report.importer.cell.FigureText.Written;
import report.notation.HalfWidth;

/** Writes the targets that were changed later, with date and reason, if the table says both. */
final class RevisionWriter {
  private final String check;

  /**
   * A writer.
   *
   * @param check the words before what a person has to decide
   */
  RevisionWriter(String check) {
    this.check = check;
  }

  /** Whether a target was changed without the table saying when and why. */
  static boolean isOpen(Indicator goal) {
    return !changed(goal).isEmpty() && (on(goal).isEmpty() || reason(goal).isEmpty());
  }

  /** The earlier targets that differ from those in force. */
  static List<Figure> changed(Indicator goal) {
    return goal.figures(Role.EARLIER_TARGET).stream()
        .filter(f -> f.text() instanceof Written || f.text() instanceof Unclear)
        .filter(f -> !isInForce(goal, f))
        .toList();
  }

  private static boolean isInForce(Indicator goal, Figure earlier) {
    return Stream.concat(
            goal.figures(Role.TARGET).stream(), goal.figures(Role.FINAL_TARGET).stream())
        .anyMatch(target -> target.text().equals(earlier.text()));
  }

  void write(Draft lines, Indicator goal) {
    List<Figure> changed = changed(goal);
    if (changed.isEmpty()) {
      return;
    }
    boolean isOpen = isOpen(goal) || changed.stream().anyMatch(f -> f.text() instanceof Unclear);
    String before = isOpen ? "  # " + check + " " : "  ";
    lines.add(before + "revised:", goal);
    for (Figure figure : changed) {
      String from =
          figure.text() instanceof Unclear
              ? GoalWriter.gapText(figure)
              : "from: " + GoalWriter.literal(figure, "", "") + GoalWriter.cell(figure);
      lines.add(before + "  - " + from, figure);
      lines.add(before + "    on: " + on(goal).map(RevisionWriter::line).orElse(""), goal);
      lines.add(before + "    reason: " + reason(goal).map(RevisionWriter::line).orElse(""), goal);
    }
  }

  private static String line(Placed placed) {
    return GoalWriter.value(placed.text().replace("\n", " ")) + GoalWriter.cell(placed);
  }

  private static Optional<Placed> on(Indicator goal) {
    return text(goal, Role.REVISED_ON)
        .map(found -> new Placed(HalfWidth.closedUp(found.text()), found.place()));
  }

  private static Optional<Placed> reason(Indicator goal) {
    return text(goal, Role.REVISED_REASON);
  }

  private static Optional<Placed> text(Indicator goal, Role role) {
    return goal.texts().stream()
        .filter(text -> text.role() == role)
        .map(Text::text)
        .filter(text -> !text.text().matches("[-－ー―—‐−─]+"))
        .findFirst();
  }
}
