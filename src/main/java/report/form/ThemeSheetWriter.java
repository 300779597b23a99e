package report.form;

import java.util.List;
import java.util.Optional;
import report.form.Form.ThemeSheet;
import report.form.FormRow.Line;
import report.project.Messages;
import report.sheet.template.FormRole;
import report.sheet.workbook.CellRange;
import report.sheet.workbook.FillIn;
import report.sheet.workbook.Row;
import report.sheet.workbook.Sheet;

/**
 * Writes the sheet of a theme. Its first column has the keys of rows and its first row the codes of
 * columns, both hidden.
 */
final class ThemeSheetWriter {
  /** The highest row of Excel in points. */
  private static final double HIGHEST = 409;

  /** The fewest lines of a row about a measure. */
  private static final int FEWEST = 2;

  /** The fewest lines of a text to fill in, and what is left free below what stands there. */
  private static final int TEXT_LINES = 6;

  private static final int FREE_LINES = 2;

  private final Messages texts;
  private final FormKind kind;
  private final ThemeSheet theme;
  private final FormStyles styles;
  private final Sheet sheet;
  private final List<SheetColumn> columns;
  private final EntryRules rules;
  private Optional<CellRange> start = Optional.empty();

  ThemeSheetWriter(
      FormRequest request, FormKind kind, ThemeSheet theme, FormStyles styles, Sheet sheet) {
    this.texts = request.texts();
    this.kind = kind;
    this.theme = theme;
    this.styles = styles;
    this.sheet = sheet;
    this.columns = SheetColumn.of(kind, theme.hasEarlier());
    this.rules = new EntryRules(request.texts(), request.book().rating());
  }

  void write() {
    sheet.addHiddenColumn();
    columns.forEach(column -> sheet.addColumn(column.width()));
    codes();
    band(FormRole.TITLE, texts.get("theme.title", theme.number(), theme.title()));
    band(FormRole.NOTE, texts.get("theme.note." + kind.code()));
    Row heads = heads();
    sheet.repeat(heads.number(), heads.number());
    sheet.freeze(heads.number() + 1);
    theme.rows().forEach(this::row);
    String first = start.map(CellRange::name).orElse("A1");
    sheet.fillIn(new FillIn(true, first, rules.validations(), rules.highlights(styles.missing())));
  }

  /** The hidden row with the codes of the columns. */
  private void codes() {
    Row row = sheet.addRow(styles.height(FormRole.NOTE, 1));
    row.hide();
    row.add(0, styles.of(FormRole.NOTE)).text(FormRecord.CORNER);
    for (int i = 0; i < columns.size(); i++) {
      row.add(i + 1, styles.of(FormRole.NOTE)).text(FormColumn.written(columns.get(i).codes()));
    }
  }

  private Row heads() {
    Row row = sheet.addRow(styles.height(FormRole.HEAD, FEWEST));
    for (int i = 0; i < columns.size(); i++) {
      head(row, i, texts.get(columns.get(i).head()));
    }
    printed(row);
    return row;
  }

  private void head(Row row, int column, String text) {
    row.add(column + 1, styles.of(FormRole.HEAD)).text(text);
  }

  private void row(FormRow row) {
    if (row instanceof FormRow.Section section) {
      band(FormRole.SECTION, section.title());
    } else if (row instanceof FormRow.Words words) {
      Row first = wide(words.label(), words.text(), FormRole.LOCKED, Optional.empty());
      first.add(0, styles.of(FormRole.NOTE)).text(FormRecord.PRINTED + " " + words.key().written());
    } else if (row instanceof FormRow.TextEntry text) {
      wide(text.label(), text.base(), FormRole.TEXT, Optional.of(text.key()));
    } else if (row instanceof FormRow.Proposals proposals) {
      proposals(proposals);
    } else if (row instanceof Line line) {
      line(line);
    }
  }

  /** A text over the whole width. */
  private void band(FormRole role, String text) {
    Row row = sheet.addRow(styles.height(role, text, width(0)));
    for (int i = 0; i < columns.size(); i++) {
      row.add(i + 1, styles.of(role));
    }
    row.cell(1).text(text);
    printed(row);
    sheet.merge(new CellRange(row.number(), row.number(), 1, columns.size()));
  }

  /** The width of the columns from one on. */
  private double width(int from) {
    return columns.stream().skip(from).mapToInt(SheetColumn::width).sum();
  }

  /** A text beside its label, in as many rows as it needs. */
  private Row wide(String label, String text, FormRole role, Optional<RowKey> key) {
    int first = textColumn();
    double needed = styles.height(role, text, width(first));
    if (key.isPresent()) {
      needed = Math.max(styles.height(role, TEXT_LINES), needed + styles.height(role, FREE_LINES));
    }
    int count = (int) Math.ceil(needed / HIGHEST);
    int top = sheet.addRow(needed / count).number();
    for (int i = 1; i < count; i++) {
      sheet.addRow(needed / count);
    }
    for (int number = top; number < top + count; number++) {
      Row row = sheet.row(number);
      for (int i = 0; i < columns.size(); i++) {
        row.add(i + 1, styles.of(i < first ? FormRole.HEAD : role));
      }
    }
    Row row = sheet.row(top);
    row.cell(1).text(label);
    if (!text.isEmpty()) {
      row.cell(first + 1).text(text);
    }
    if (first > 1 || count > 1) {
      sheet.merge(new CellRange(top, top + count - 1, 1, first));
    }
    sheet.merge(new CellRange(top, top + count - 1, first + 1, columns.size()));
    key.ifPresent(
        of -> {
          key(row, of);
          entry(FormColumn.TEXT, "", 0, new CellRange(top, top, first + 1, first + 1));
        });
    return row;
  }

  private void entry(FormColumn column, String hint, int most, CellRange place) {
    start = start.or(() -> Optional.of(place));
    rules.add(column, hint, most, place);
  }

  private int textColumn() {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).codes().contains(FormColumn.TEXT)) {
        return i;
      }
    }
    throw new IllegalStateException("no column for texts");
  }

  /** Marks a row that asks for nothing, to be told from one that somebody inserted. */
  private void printed(Row row) {
    row.add(0, styles.of(FormRole.NOTE)).text(FormRecord.PRINTED);
  }

  private void key(Row row, RowKey key) {
    row.add(0, styles.of(FormRole.NOTE)).text(key.written());
  }

  private void line(Line line) {
    double height = styles.height(FormRole.ENTRY, FEWEST);
    Row row = sheet.addRow(height);
    row.grow();
    key(row, line.key());
    for (int i = 0; i < columns.size(); i++) {
      SheetColumn column = columns.get(i);
      Optional<FormColumn> asked =
          column.codes().stream().filter(line.bases()::containsKey).findFirst();
      String printed = column.printed().map(of -> line.printed().getOrDefault(of, "")).orElse("");
      String text = asked.map(of -> line.bases().getOrDefault(of, "")).orElse(printed);
      FormRole role = role(line, column, asked);
      row.add(i + 1, styles.of(role));
      if (!text.isEmpty()) {
        row.cell(i + 1).text(text);
        row.raise(Math.min(HIGHEST, styles.height(role, text, column.width())));
      }
      if (asked.isPresent()) {
        CellRange place = new CellRange(row.number(), row.number(), i + 1, i + 1);
        entry(asked.get(), line.hint(), line.most(), place);
        rules.due(line, asked.get(), place);
      }
    }
  }

  private static FormRole role(Line line, SheetColumn column, Optional<FormColumn> asked) {
    if (asked.isEmpty()) {
      boolean isPrinted = column.printed().isPresent() && !line.printed().isEmpty();
      return isPrinted ? FormRole.LOCKED : FormRole.NONE;
    }
    return ProgressPaths.isText(asked.get()) || asked.get() == FormColumn.NAME
        ? FormRole.TEXT
        : FormRole.ENTRY;
  }

  private void proposals(FormRow.Proposals proposals) {
    band(FormRole.SECTION, proposals.title());
    band(FormRole.NOTE, proposals.note());
    Row row = sheet.addRow(styles.height(FormRole.HEAD, FEWEST));
    for (int i = 0; i < columns.size(); i++) {
      head(row, i, proposalHead(columns.get(i)));
    }
    printed(row);
  }

  /** What a column asks for in the free area. */
  private String proposalHead(SheetColumn column) {
    if (column.codes().contains(FormColumn.NAME)) {
      return texts.get("head.proposal.name");
    }
    if (column.codes().contains(FormColumn.PLACE)) {
      return texts.get("head.proposal.place");
    }
    if (column.codes().contains(FormColumn.REASON)) {
      return texts.get("head.proposal.reason");
    }
    boolean isAsked =
        column.codes().stream()
            .anyMatch(
                code ->
                    code == FormColumn.TARGET
                        || code == FormColumn.PREVIOUS
                        || code == FormColumn.REMARK);
    return isAsked ? texts.get(column.head()) : "";
  }
}
