package report.amendment;

import java.util.List;
import report.calendar.Timing;

/**
 * A change of a plan that must remain visible.
 *
 * @param part what was changed
 * @param from what it was until then: one text, or one for each measure, year or department
 * @param on the date of the change
 * @param reason why
 */
public record Amendment(AmendedPart part, List<String> from, Timing on, String reason) {
  /** What was not there before. */
  public static final String NOTHING = "なし";

  /** Copies the list. */
  public Amendment {
    from = List.copyOf(from);
    if (from.isEmpty()) {
      throw new IllegalArgumentException("changed from what?");
    }
  }
}
