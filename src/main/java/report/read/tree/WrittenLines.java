package report.read.tree;

import java.util.List;
import report.finding.Edit;

/** The lines of a value as written in its file. */
public sealed interface WrittenLines permits BlockLines, FlowLines {

  /**
   * The lines, without their common indentation, the quotes and the line endings.
   *
   * @return one line or more
   */
  List<String> lines();

  /**
   * The location of the first of them.
   *
   * @return its number in the file, from 1
   */
  int firstLine();

  /**
   * The changes that write the lines as a block of text.
   *
   * @param better the replacement of each line; a line feed adds a line
   * @return changes that do not overlap; none if the value cannot be written like this
   */
  List<Edit> rewritten(List<String> better);
}
