package report.sheet.template;

import java.util.List;

/**
 * What a template chooses besides the appearance of cells.
 *
 * @param backMatter where the sheets are that nobody reads in a meeting
 * @param agenda the paper of a 次第
 * @param summary the columns of the 総括表, from left to right
 * @param versions which version is on the left in a comparison table
 */
public record Choices(
    BackMatter backMatter, AgendaPaper agenda, List<SummaryField> summary, VersionOrder versions) {
  /** What is chosen by a template that says nothing. */
  static final Choices USUAL =
      new Choices(
          BackMatter.HIDDEN, AgendaPaper.A4_PORTRAIT, SummaryField.USUAL, VersionOrder.NEW_FIRST);

  /** Copies the list. */
  public Choices {
    summary = List.copyOf(summary);
  }
}
