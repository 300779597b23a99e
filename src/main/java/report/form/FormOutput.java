package report.form;

import java.io.IOException;
import java.util.List;
import report.output.Outlet;
import report.sheet.template.FormTemplate;

/** Writes the forms of a book. */
public final class FormOutput {
  private FormOutput() {}

  /**
   * Writes forms.
   *
   * @param request what is asked for
   * @param files the progress files of the themes
   * @param template how the forms look
   * @param outlet receives a workbook for each department or theme
   * @return the number of forms
   * @throws IOException if a file cannot be read or written
   */
  public static int write(
      FormRequest request, ReportFiles files, FormTemplate template, Outlet outlet)
      throws IOException {
    List<Form> forms =
        Forms.of(
            request,
            theme -> new ReportedValues(request.book().year(), request.asOf(), files.of(theme)));
    FormNames names = new FormNames();
    FormWriter writer = new FormWriter(request, template);
    for (Form form : forms) {
      outlet.file(names.of(form.name()), out -> writer.write(form, out));
    }
    return forms.size();
  }
}
