package report.sheet.workbook;

/**
 * A bar behind each number of a range; the whole width of a cell stands for 100.
 *
 * @param area the cells
 * @param colour the colour of the bars
 */
public record DataBars(CellRange area, Colour colour) {}
