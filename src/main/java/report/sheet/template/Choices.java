package report.sheet.template;

import java.util.List;

/**
 * What a template chooses besides the appearance of cells.
 *
 * @param backMatter where the sheets are that nobody reads in a meeting
 * @param agenda the paper of a 次第
 * @param summary the columns of the 総括表, from left to right
 */
public record Choices(BackMatter backMatter, AgendaPaper agenda, List<SummaryField> summary) {
  /** What is chosen by a template that says nothing. */
  static final Choices USUAL =
      new Choices(BackMatter.HIDDEN, AgendaPaper.A4_PORTRAIT, SummaryField.USUAL);

  /** Copies the list. */
  public Choices {
    summary = List.copyOf(summary);
  }
}
