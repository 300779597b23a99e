package report.sheet.layout;

/**
 * The layout defined by a template.
 *
 * @param measures the sizes of characters and lines
 * @param columns the columns of a theme's sheet
 * @param page the height of a page, in points at layout scale
 * @param wording its fixed texts and marks
 */
public record Layout(Measures measures, Columns columns, double page, TemplateTexts wording) {
  /**
   * The same for pages of another size.
   *
   * @param width what fits between their margins, in units
   * @param height the height of a page, in points
   * @return the layout
   */
  public Layout on(int width, double height) {
    return new Layout(measures, columns.scaledTo(width), height, wording);
  }
}
