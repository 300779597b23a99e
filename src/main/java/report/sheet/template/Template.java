package report.sheet.template;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import report.sheet.layout.CellRole;
import report.sheet.layout.Layout;
import report.sheet.workbook.CellStyle;
import report.sheet.workbook.Font;
import report.sheet.workbook.Page;

/**
 * A template workbook without errors: all the data needed to write a book.
 *
 * @param page the paper, margins, header and footer of its sheet
 * @param samples the format of the sample cell of each role
 * @param normal its Normal font
 * @param layout the layout
 * @param digit the width of a digit of the Normal font in points
 * @param agenda the layout of a 次第
 * @param digit the width of a digit of the Normal font in points
 * @param agendaPage the paper of a 次第
 * @param choices what it chooses besides
 */
public record Template(
    Page page,
    Map<CellRole, CellStyle> samples,
    Font normal,
    Layout layout,
    double digit,
    Layout agenda,
    Page agendaPage,
    Choices choices) {
  public Template {
    samples = Collections.unmodifiableMap(new EnumMap<>(samples));
  }

  /** The unit of the layout, in digits of the Normal font. */
  public double unit() {
    return layout.measures().unit() / digit;
  }

  /** The style of the sample cell for a role. */
  public CellStyle sample(CellRole role) {
    CellStyle style = samples.get(role);
    if (style == null) {
      throw new IllegalStateException("no sample of " + role);
    }
    return style;
  }
}
