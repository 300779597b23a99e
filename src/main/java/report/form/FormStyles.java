package report.form;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import report.sheet.template.FormRole;
import report.sheet.template.FormTemplate;
import report.sheet.workbook.CellStyle;
import report.sheet.workbook.Colour;
import report.sheet.workbook.Style;
import report.sheet.workbook.Workbook;

/** The styles of a form, from the samples of its template. */
final class FormStyles {
  private final FormTemplate template;
  private final Workbook workbook;
  private final Map<FormRole, Style> styles = new EnumMap<>(FormRole.class);

  FormStyles(FormTemplate template, Workbook workbook) {
    this.template = template;
    this.workbook = workbook;
  }

  /** The style of a role; that of entries is unlocked, and leaves them as they are typed. */
  Style of(FormRole role) {
    return styles.computeIfAbsent(role, this::style);
  }

  /** The style of a role on a cell that is locked all the same. */
  Style shown(FormRole role) {
    return workbook.style(template.sample(role));
  }

  private Style style(FormRole role) {
    CellStyle sample = template.sample(role);
    boolean isEntry = role == FormRole.ENTRY || role == FormRole.TEXT;
    return workbook.style(isEntry ? sample.in(CellStyle.AS_TYPED).asUnlocked() : sample);
  }

  /** The color of what is due and still empty, if the template has one. */
  Optional<Colour> missing() {
    return template.sample(FormRole.MISSING).fill().foreground();
  }

  /** The height of some lines in points. */
  double height(FormRole role, int lines) {
    return template.pitch(role) * lines;
  }

  /** The lines that a text takes in columns of a width, in points. */
  double height(FormRole role, String text, double width) {
    double letters =
        template.sample(role).font().size() / template.sample(FormRole.LOCKED).font().size();
    return height(role, LineCount.of(text, width / letters));
  }
}
