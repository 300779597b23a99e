package report.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import report.form.Form.ThemeSheet;
import report.plan.Id;
import report.sheet.template.FormRole;
import report.sheet.template.FormTemplate;
import report.sheet.workbook.CellStyle;
import report.sheet.workbook.FillIn;
import report.sheet.workbook.HeaderFooter;
import report.sheet.workbook.Page;
import report.sheet.workbook.Properties;
import report.sheet.workbook.Row;
import report.sheet.workbook.Sheet;
import report.sheet.workbook.SheetName;
import report.sheet.workbook.Style;
import report.sheet.workbook.Workbook;

/** Writes a form as a workbook: the cover, a sheet for each theme, and the hidden record. */
final class FormWriter {
  /** The most characters of a text in the footer, which has three. */
  private static final int LONGEST = 40;

  private final FormRequest request;
  private final FormTemplate template;

  FormWriter(FormRequest request, FormTemplate template) {
    this.request = request;
    this.template = template;
  }

  /** Writes a form; the same form gives the same bytes. */
  void write(Form form, OutputStream out) throws IOException {
    String title = request.texts().get("cover.title." + form.kind().code());
    Workbook workbook =
        new Workbook(
            new Properties(title, request.book().publisher(), form.addressee()), template.normal());
    FormStyles styles = new FormStyles(template, workbook);
    Page page = page(form);
    new CoverSheet(request, form, styles)
        .write(
            workbook.add(
                request.texts().get("sheet.cover"), page.with(new Page.Scale.Fitted(1, 1))));
    Set<String> names = new HashSet<>();
    names.add(request.texts().get("sheet.cover").toLowerCase(Locale.ROOT));
    names.add(FormRecord.SHEET);
    for (ThemeSheet theme : form.sheets()) {
      Sheet sheet = workbook.add(name(theme, names), page);
      new ThemeSheetWriter(request, form.kind(), theme, styles, sheet).write();
    }
    record(form, workbook);
    workbook.lock();
    workbook.write(out);
  }

  private Page page(Form form) {
    String book =
        request
            .texts()
            .get(
                "cover.book",
                request.book().publisher(),
                request.book().year().label(),
                request.book().title());
    String font = "&\"" + template.sample(FormRole.LOCKED).font().name() + ",Regular\"";
    return template
        .page()
        .with(new Page.Scale.Fitted(1))
        .with(
            new HeaderFooter("", "", ""),
            new HeaderFooter(cut(book), "&P / &N", cut(form.addressee())).map(text -> font + text));
  }

  /** A text for a footer, in which & begins a command. */
  private static String cut(String text) {
    String line = text.replace('\n', ' ');
    String fit =
        line.codePointCount(0, line.length()) <= LONGEST
            ? line
            : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    return fit.replace("&", "&&");
  }

  /** A name that no other sheet has: two themes may have the same number. */
  private String name(ThemeSheet theme, Set<String> names) {
    String usual = SheetName.of(request.texts().get("sheet.theme", theme.number()));
    String name = usual;
    for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = SheetName.of(usual + "-" + i);
    }
    return name;
  }

  private void record(Form form, Workbook workbook) {
    Map<Id, String> digests = new LinkedHashMap<>();
    form.sheets().forEach(sheet -> digests.put(sheet.theme(), sheet.digest()));
    FormRecord record =
        new FormRecord(
            form.kind(),
            request.tool(),
            request.book().year(),
            request.isProgress() ? request.asOf().written() : "",
            form.addressee(),
            request.due(),
            digests,
            form.entries(),
            form.printed());
    Sheet sheet = workbook.add(FormRecord.SHEET, template.page());
    Style style = workbook.style(template.sample(FormRole.LOCKED).in(CellStyle.AS_TYPED));
    for (List<String> texts : record.rows()) {
      Row row = sheet.addRow();
      for (int i = 0; i < texts.size(); i++) {
        if (!texts.get(i).isEmpty()) {
          row.add(i, style).text(texts.get(i));
        }
      }
    }
    sheet.fillIn(FillIn.PROTECTED);
    sheet.hide(Sheet.Visibility.VERY_HIDDEN);
  }
}
