package report.sheet.workbook;

/**
 * A bar behind each number of a range.
 *
 * @param area the cells
 * @param colour the colour of the bars
 * @param full the number that the whole width of a cell stands for
 */
public record DataBars(CellRange area, Colour colour, int full) {}
