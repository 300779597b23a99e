package report.document;

/**
 * What was changed of a goal and its result after they were approved or published.
 *
 * @param amended what of the goal was changed other than its target, from what, when and why; empty
 *     if nothing was
 * @param corrected what was published of the result before it was corrected, when and why; empty if
 *     it never was
 */
public record FactChanges(String amended, String corrected) {
  /** Nothing was changed. */
  public static final FactChanges NONE = new FactChanges("", "");
}
