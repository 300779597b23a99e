package report.sheet.workbook;

/**
 * Where a text stands in its cell.
 *
 * @param horizontal general, left, center and the other words of ST_HorizontalAlignment (ECMA-376
 *     part 1, 18.18.40)
 * @param vertical top, center and the other words of ST_VerticalAlignment (18.18.88)
 * @param indent by how many steps it is set in, from 0
 * @param wraps whether it goes on in the next line
 * @param shrinks whether it becomes smaller until it fits
 * @param rotation by how many degrees it is turned, 0 to 180, 255 for letters below one another
 */
public record Alignment(
    String horizontal, String vertical, int indent, boolean wraps, boolean shrinks, int rotation) {}
