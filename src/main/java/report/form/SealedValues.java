package report.form;

import java.util.Optional;
import report.seal.Seal;
import report.seal.SealedItem;

/**
 * What a plan says, of which nothing is asked for that was approved: a department cannot change it.
 *
 * @param planned what the plan says
 * @param sealed what was approved of it
 */
record SealedValues(FormValues planned, Seal.OfTheme sealed) implements FormValues {
  @Override
  public String of(RowKey row, FormColumn column) {
    return planned.of(row, column);
  }

  @Override
  public boolean isAsked(RowKey row, FormColumn column) {
    return planned.isAsked(row, column)
        && (item(row).isEmpty() || (column == FormColumn.TARGET && item(row).get().isUndecided()));
  }

  /** What was approved of a goal, or of a text. */
  private Optional<SealedItem> item(RowKey row) {
    if (row.subject() instanceof RowKey.Measure measure) {
      return Optional.ofNullable(sealed.goals().get(measure.goal()));
    }
    if (!(row.subject() instanceof RowKey.Text)) {
      return Optional.empty();
    }
    if (row.part() instanceof RowKey.OfAction action) {
      return Optional.ofNullable(sealed.actions().get(action.id()));
    }
    return row.part() instanceof RowKey.OfInitiative initiative
        ? Optional.ofNullable(sealed.initiatives().get(initiative.id()))
        : Optional.of(sealed.own()).filter(own -> sealed.hasTitles());
  }
}
