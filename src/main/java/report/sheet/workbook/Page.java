package report.sheet.workbook;

/**
 * The pages a sheet is printed on.
 *
 * @param paper the number of their size: 8 is A3, 9 is A4 (ECMA-376 part 1, 18.3.1.63)
 * @param landscape whether they lie
 * @param margins their margins
 * @param centred whether the sheet stands in the middle between left and right
 * @param scale how large things are on them
 * @param header what stands above each
 * @param footer what stands below each
 */
public record Page(
    int paper,
    boolean landscape,
    Margins margins,
    boolean centred,
    Scale scale,
    HeaderFooter header,
    HeaderFooter footer) {
  /** How large things are printed. */
  public sealed interface Scale {
    /**
     * In a given size.
     *
     * @param percent of the size that they have on the screen
     */
    record Fixed(int percent) implements Scale {}

    /**
     * As large as fits, over as many pages in length as it takes.
     *
     * @param wide over how many pages the columns go
     */
    record Fitted(int wide) implements Scale {}
  }

  /**
   * The same in another size.
   *
   * @param other how large things are
   * @return the pages
   */
  public Page with(Scale other) {
    return new Page(paper, landscape, margins, centred, other, header, footer);
  }

  /**
   * The same under other words.
   *
   * @param above the header
   * @param below the footer
   * @return the pages
   */
  public Page with(HeaderFooter above, HeaderFooter below) {
    return new Page(paper, landscape, margins, centred, scale, above, below);
  }
}
