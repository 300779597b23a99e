package report.document;

import java.util.List;

/**
 * Which goals serve which matter of a vision, and their status.
 *
 * @param vision the title of the vision
 * @param code the short name of the year of the vision's book, R5
 * @param year the year of the vision's book as printed
 * @param says a summary: how many goals serve how many matters, or that none does
 * @param rows one row per matter, including nested ones
 */
public record MatrixPart(
    String vision, String code, String year, String says, List<MatrixRow> rows) {
  /** Copies the list. */
  public MatrixPart {
    rows = List.copyOf(rows);
  }

  /**
   * Whether any goal serves the vision.
   *
   * @return false if the matrix only has empty rows
   */
  public boolean isServed() {
    return rows.stream().anyMatch(row -> !row.goals().isEmpty());
  }
}
