package report.sheet.layout;

/**
 * What a template says about the place of things.
 *
 * @param measures the sizes of letters and lines
 * @param columns the columns of a theme's sheet
 * @param page how much of a sheet a page holds from top to bottom, in points at the size it is laid
 *     out in
 * @param wording its fixed words and marks
 */
public record Layout(Measures measures, Columns columns, double page, TemplateTexts wording) {}
