package report.sheet.layout;

import java.util.List;
import java.util.Optional;

/**
 * Strips under a heading that stays with them.
 *
 * @param head the heading; it stands on one page with the beginning of the body
 * @param again the heading that is repeated where the body goes on over a page's end
 * @param body the strips, each kept together where it fits
 * @param continued what stands above the rest of a strip that was cut by a page's end
 */
public record Section(
    List<Strip> head, List<Strip> again, List<Strip> body, Optional<Strip> continued) {
  /** Copies the lists. */
  public Section {
    head = List.copyOf(head);
    again = List.copyOf(again);
    body = List.copyOf(body);
  }

  /**
   * A section that repeats nothing.
   *
   * @param head the heading
   * @param body the strips
   * @return the section
   */
  public static Section of(List<Strip> head, List<Strip> body) {
    return new Section(head, List.of(), body, Optional.empty());
  }
}
