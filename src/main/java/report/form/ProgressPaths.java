package report.form;

import java.util.List;
import report.edit.YamlPath;

/** Where a progress file says what a form asks for. */
public final class ProgressPaths {
  private ProgressPaths() {}

  /**
   * The entry of a part of a theme.
   *
   * @param row the key of a row
   * @return the path of its mapping: the root for the theme itself
   */
  public static YamlPath part(RowKey row) {
    if (row.part() instanceof RowKey.OfAction action) {
      return YamlPath.of("actions", action.id().text());
    }
    return row.part() instanceof RowKey.OfInitiative initiative
        ? YamlPath.of("initiatives", initiative.id().text())
        : new YamlPath(List.of());
  }

  /**
   * The result of a goal, which is a figure, a date or a symbol in its short form and a mapping in
   * its long one.
   *
   * @param row the key of a row about a measure
   * @return the path of the result
   * @throws IllegalArgumentException if the row asks for something else
   */
  public static YamlPath result(RowKey row) {
    if (row.subject() instanceof RowKey.Measure measure) {
      return part(row).key("results").key(measure.goal().text());
    }
    throw new IllegalArgumentException("no result: " + row);
  }

  /**
   * What a cell asks for in the long form of a result.
   *
   * @param row the key of a row about a measure
   * @param column the column
   * @param judged whether the goal is judged by a person
   * @return the path of the value; that of all figures for one of several
   */
  public static YamlPath of(RowKey row, FormColumn column, boolean judged) {
    return result(row).key(key(column, judged));
  }

  /**
   * The key of a result.
   *
   * @param column a column of a form for results
   * @param judged whether the goal is judged by a person
   * @return the key
   * @throws IllegalArgumentException for a column that does not belong to a result
   */
  public static String key(FormColumn column, boolean judged) {
    return switch (column) {
      case ACTUAL, STATE -> "actual";
      case STEPS -> "steps";
      case RATING -> "rating";
      case COMPLETED -> "done";
      case REASON -> "reason";
      case NEXT -> "next";
      case REMARK -> judged ? "evidence" : "note";
      case TEXT, AMOUNT, NAME, TARGET, DUE, PREVIOUS, PLACE ->
          throw new IllegalArgumentException("no key of a result: " + column);
    };
  }

  /**
   * Whether a column of a result holds a text of any length.
   *
   * @param column a column
   * @return true for reason, next steps and remark
   */
  public static boolean isText(FormColumn column) {
    return column == FormColumn.REASON || column == FormColumn.NEXT || column == FormColumn.REMARK;
  }
}
