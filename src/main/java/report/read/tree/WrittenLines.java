package report.read.tree;

import java.util.List;
import report.finding.Edit;

/** The lines of a value as they stand in its file. */
public sealed interface WrittenLines permits BlockLines, FlowLines {

  /**
   * The lines, without the indentation that all of them have, the quotes and the line ends.
   *
   * @return one line or more
   */
  List<String> lines();

  /**
   * Where the first of them stands.
   *
   * @return its number in the file, from 1
   */
  int firstLine();

  /**
   * The changes that write the lines as a block of text.
   *
   * @param better for each line what stands there instead; a line feed adds a line
   * @return changes that do not overlap; none if the value cannot be written so
   */
  List<Edit> rewritten(List<String> better);
}
