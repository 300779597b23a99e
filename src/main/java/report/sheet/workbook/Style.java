package report.sheet.workbook;

/** A style registered in a workbook: cells refer to it by its number. */
public final class Style {
  private final int number;
  private final CellStyle look;

  Style(int number, CellStyle look) {
    this.number = number;
    this.look = look;
  }

  /**
   * The appearance of its cells.
   *
   * @return the appearance
   */
  public CellStyle look() {
    return look;
  }

  int number() {
    return number;
  }
}
