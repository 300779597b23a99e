package report.sheet.workbook;

/** The valid names of sheets (ECMA-376 part 1, 18.2.19, and what Excel rejects). */
public final class SheetName {
  private static final int LONGEST = 31;

  private SheetName() {}

  /**
   * A valid name for a sheet: at most 31 characters, none of []:*?/\ and no quote at its ends.
   *
   * @param name any name but an empty one
   * @return the name, with a wide space for each invalid character
   */
  public static String of(String name) {
    String cut = name.length() > LONGEST ? name.substring(0, end(name)) : name;
    String fit = cut.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", "　");
    return fit.replaceAll("^'|'$", "　");
  }

  /** No character is cut in two. */
  private static int end(String name) {
    return Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  }

  /**
   * A place as named in formulas and links.
   *
   * @param sheet a sheet's name
   * @param cells the name of its cells
   * @return {@code 'テーマ３'!A5}
   */
  public static String place(String sheet, String cells) {
    return "'" + sheet.replace("'", "''") + "'!" + cells;
  }
}
