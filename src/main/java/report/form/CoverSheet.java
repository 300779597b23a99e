package report.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import report.project.Messages;
import report.sheet.template.FormRole;
import report.sheet.workbook.CellRange;
import report.sheet.workbook.FillIn;
import report.sheet.workbook.Row;
import report.sheet.workbook.Sheet;

/** The cover of a form: who, by when, how. */
final class CoverSheet {
  private static final int LABEL = 32;
  private static final int TEXT = 100;

  /** What the indentation of a label takes of its width. */
  private static final int INDENT = 4;

  private static final List<Integer> STEPS = List.of(10, 6);

  private final FormRequest request;
  private final Form form;
  private final FormStyles styles;
  private final Messages texts;

  CoverSheet(FormRequest request, Form form, FormStyles styles) {
    this.request = request;
    this.form = form;
    this.styles = styles;
    this.texts = request.texts();
  }

  void write(Sheet sheet) {
    sheet.addColumn(LABEL);
    sheet.addColumn(TEXT);
    String kind = form.kind().code();
    line(sheet, FormRole.COVER_TITLE, texts.get("cover.title." + kind));
    line(
        sheet,
        FormRole.COVER,
        texts.get(
            "cover.book",
            request.book().publisher(),
            request.book().year().label(),
            request.book().title()));
    space(sheet);
    if (request.isProgress()) {
      label(sheet, "cover.asOf", request.asOf().written(), FormRole.COVER_LABEL);
    } else {
      label(sheet, "cover.year", request.book().year().label(), FormRole.COVER_LABEL);
    }
    label(sheet, "cover.addressee", form.addressee(), FormRole.COVER_LABEL);
    String due = request.due().isEmpty() ? texts.get("cover.due.none") : request.due();
    label(sheet, "cover.due", due, FormRole.COVER_LABEL);
    label(sheet, "cover.themes", themes(), FormRole.COVER_LABEL);
    label(sheet, "cover.contact", "", FormRole.ENTRY);
    space(sheet);
    line(sheet, FormRole.SECTION, texts.get("cover.how"));
    int count = form.kind() == FormKind.PROGRESS ? STEPS.get(0) : STEPS.get(1);
    IntStream.rangeClosed(1, count)
        .forEach(i -> line(sheet, FormRole.COVER, how(i, texts.get("how." + kind + "." + i))));
    space(sheet);
    line(sheet, FormRole.SECTION, texts.get("cover.legend"));
    legend(sheet, FormRole.ENTRY, "legend.entry");
    legend(sheet, FormRole.MISSING, "legend.missing." + kind);
    legend(sheet, FormRole.LOCKED, "legend.locked");
    legend(sheet, FormRole.NONE, "legend.none");
    sheet.fillIn(FillIn.PROTECTED);
  }

  private static String how(int number, String text) {
    return number + ". " + text;
  }

  private String themes() {
    return form.sheets().stream()
        .map(theme -> texts.get("theme.title", theme.number(), theme.title()))
        .collect(Collectors.joining("\n"));
  }

  private void line(Sheet sheet, FormRole role, String text) {
    Row row = sheet.addRow(styles.height(role, text, LABEL + TEXT));
    row.add(0, styles.of(role)).text(text);
    row.add(1, styles.of(role));
    sheet.merge(new CellRange(row.number(), row.number(), 0, 1));
  }

  private void space(Sheet sheet) {
    sheet.addRow(styles.height(FormRole.NOTE, 1));
  }

  private void label(Sheet sheet, String key, String text, FormRole role) {
    double height =
        Math.max(
            styles.height(FormRole.COVER_LABEL, text, TEXT - INDENT),
            styles.height(FormRole.COVER_LABEL, texts.get(key), LABEL - INDENT));
    Row row = sheet.addRow(height);
    row.add(0, styles.of(FormRole.COVER_LABEL)).text(texts.get(key));
    row.add(1, styles.of(role)).text(text);
  }

  private void legend(Sheet sheet, FormRole role, String key) {
    Row row = sheet.addRow(styles.height(FormRole.COVER_LABEL, 1));
    row.add(0, role == FormRole.ENTRY ? styles.shown(role) : styles.of(role));
    row.add(1, styles.of(FormRole.COVER_LABEL)).text(texts.get(key));
  }
}
