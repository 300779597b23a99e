package report.sheet.workbook;

/**
 * The pages a sheet is printed on.
 *
 * @param paper the number of their size: 8 is A3, 9 is A4 (ECMA-376 part 1, 18.3.1.63)
 * @param landscape whether it is landscape
 * @param margins their margins
 * @param centred whether the sheet is centered horizontally
 * @param scale the scale
 * @param header the header
 * @param footer the footer
 */
public record Page(
    int paper,
    boolean landscape,
    Margins margins,
    boolean centred,
    Scale scale,
    HeaderFooter header,
    HeaderFooter footer) {
  /** The scale in print. */
  public sealed interface Scale {
    /**
     * In a fixed size.
     *
     * @param percent of the size that they have on the screen
     */
    record Fixed(int percent) implements Scale {}

    /**
     * As large as possible.
     *
     * @param wide the number of pages for the columns
     * @param high the number of pages for the rows; 0 for any number
     */
    record Fitted(int wide, int high) implements Scale {
      /**
       * As large as possible, with any number of pages in length.
       *
       * @param wide the number of pages for the columns
       */
      public Fitted(int wide) {
        this(wide, 0);
      }
    }
  }

  /**
   * The same in another size.
   *
   * @param other the scale
   * @return the pages
   */
  public Page with(Scale other) {
    return new Page(paper, landscape, margins, centred, other, header, footer);
  }

  /**
   * The same with another header and footer.
   *
   * @param above the header
   * @param below the footer
   * @return the pages
   */
  public Page with(HeaderFooter above, HeaderFooter below) {
    return new Page(paper, landscape, margins, centred, scale, above, below);
  }

  /**
   * The same on other paper, at full size.
   *
   * @param size the number of its size
   * @param across whether it is landscape
   * @return the pages
   */
  public Page on(int size, boolean across) {
    return new Page(size, across, margins, centred, new Scale.Fixed(100), header, footer);
  }
}
