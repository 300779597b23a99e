package report.form;

import java.io.IOException;
import java.util.List;
import report.calendar.FiscalYear;
import report.output.Outlet;
import report.plan.Theme;
import report.sheet.template.FormTemplate;

/** Writes the forms of a book. */
public final class FormOutput {
  private FormOutput() {}

  /**
   * Writes forms.
   *
   * @param request what is asked for
   * @param files the files of the themes
   * @param template how the forms look
   * @param outlet receives a workbook for each department or theme
   * @return the number of forms
   * @throws IOException if a file cannot be read or written
   */
  public static int write(
      FormRequest request, ReportFiles files, FormTemplate template, Outlet outlet)
      throws IOException {
    List<Form> forms = Forms.of(request, theme -> values(theme, request, files));
    FormNames names = new FormNames();
    FormWriter writer = new FormWriter(request, template);
    for (Form form : forms) {
      outlet.file(names.of(form.name()), out -> writer.write(form, out));
    }
    return forms.size();
  }

  private static FormValues values(Theme theme, FormRequest request, ReportFiles files)
      throws IOException {
    FiscalYear year = request.book().year();
    return switch (request.kind()) {
      case PROGRESS -> new ReportedValues(year, request.asOf(), files.of(theme));
      case PLAN -> {
        FormValues planned = new PlannedValues(theme, files.plan(year, theme));
        yield request
            .seal()
            .<FormValues>map(seal -> new SealedValues(planned, seal.of(theme.id())))
            .orElse(planned);
      }
    };
  }
}
