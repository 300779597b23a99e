package report.sheet.layout;

import java.util.List;

/**
 * Strips under a heading that stays with them.
 *
 * @param head the heading; it is on one page with the beginning of the body
 * @param again the heading that is repeated if the body continues on the next page
 * @param body the strips, each kept together if it fits
 */
public record Section(List<Strip> head, List<Strip> again, List<Strip> body) {
  /** Copies the lists. */
  public Section {
    head = List.copyOf(head);
    again = List.copyOf(again);
    body = List.copyOf(body);
  }

  /**
   * A section without repeated headings.
   *
   * @param head the heading
   * @param body the strips
   * @return the section
   */
  public static Section of(List<Strip> head, List<Strip> body) {
    return new Section(head, List.of(), body);
  }
}
