package report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.form.FormRow.Printed;

/**
 * A column of the sheets of a form.
 *
 * @param head the key of its head
 * @param width its width in half-width characters
 * @param codes what its cells can ask for, one in each row
 * @param printed what is printed in it where nothing is asked for
 */
record SheetColumn(String head, int width, List<FormColumn> codes, Optional<Printed> printed) {
  /** Copies the list. */
  SheetColumn {
    codes = List.copyOf(codes);
  }

  private SheetColumn(String head, int width, FormColumn... codes) {
    this(head, width, List.of(codes), Optional.empty());
  }

  private SheetColumn(String head, int width, Printed printed, FormColumn... codes) {
    this(head, width, List.of(codes), Optional.of(printed));
  }

  /** The columns of a form. */
  static List<SheetColumn> of(FormKind kind, boolean hasEarlier) {
    return switch (kind) {
      case PROGRESS -> progress(hasEarlier);
      case PLAN ->
          List.of(
              new SheetColumn("head.plan.name", 60, Printed.NAME, FormColumn.NAME),
              new SheetColumn(
                  "head.plan.target",
                  44,
                  Printed.TARGET,
                  FormColumn.TEXT,
                  FormColumn.TARGET,
                  FormColumn.DUE),
              new SheetColumn("head.previous", 40, Printed.PREVIOUS, FormColumn.PREVIOUS));
    };
  }

  private static List<SheetColumn> progress(boolean hasEarlier) {
    List<SheetColumn> columns = new ArrayList<>();
    columns.add(new SheetColumn("head.name", 30, Printed.NAME, FormColumn.NAME));
    columns.add(
        new SheetColumn("head.target", 13, Printed.TARGET, FormColumn.TEXT, FormColumn.TARGET));
    columns.add(new SheetColumn("head.previous", 13, Printed.PREVIOUS, FormColumn.PREVIOUS));
    if (hasEarlier) {
      columns.add(new SheetColumn("head.earlier", 12, Printed.EARLIER));
    }
    columns.add(
        new SheetColumn("head.actual", 13, FormColumn.ACTUAL, FormColumn.STEPS, FormColumn.AMOUNT));
    columns.add(new SheetColumn("head.state", 9, FormColumn.STATE));
    columns.add(new SheetColumn("head.rating", 9, FormColumn.RATING));
    columns.add(new SheetColumn("head.completed", 11, FormColumn.COMPLETED));
    columns.add(new SheetColumn("head.reason", 26, FormColumn.REASON));
    columns.add(new SheetColumn("head.next", 24, FormColumn.NEXT, FormColumn.PLACE));
    columns.add(new SheetColumn("head.remark", 22, FormColumn.REMARK));
    return columns;
  }
}
