package report.sheet.workbook;

/** A style registered in a workbook: cells refer to it by its number. */
public final class Style {
  private final int number;

  Style(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
