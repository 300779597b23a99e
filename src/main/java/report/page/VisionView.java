package report.page;

import java.util.List;

/**
 * A vision, for its page.
 *
 * @param title its title
 * @param goalHead the heading above its goal
 * @param goal the goal
 * @param perspectivesHead the heading above its perspectives
 * @param perspectives its perspectives
 */
record VisionView(
    String title,
    String goalHead,
    List<Block> goal,
    String perspectivesHead,
    List<PerspectiveView> perspectives) {

  /**
   * A perspective.
   *
   * @param anchor its place on the page
   * @param name its number in words (視点II)
   * @param statement its text
   * @param overviewHead the label before the overview
   * @param overview its wording in the list of all perspectives, if different
   * @param matters its matters
   */
  record PerspectiveView(
      String anchor,
      String name,
      List<Inline> statement,
      String overviewHead,
      List<Inline> overview,
      List<MatterView> matters) {}

  /**
   * A matter.
   *
   * @param anchor its place on the page
   * @param number its number, empty for a nested matter
   * @param name its name
   * @param direction the direction to take
   * @param nested the matters nested in it
   */
  record MatterView(
      String anchor,
      String number,
      List<Inline> name,
      List<Block> direction,
      List<MatterView> nested) {}

  /**
   * A note of the vision.
   *
   * @param sign its mark, ※
   * @param anchor its place on the page
   * @param term the term
   * @param definition its definition
   * @param marks the places that refer to it
   */
  record FootnoteView(
      String sign,
      String anchor,
      String term,
      List<Inline> definition,
      List<NoteView.Place> marks) {}
}
