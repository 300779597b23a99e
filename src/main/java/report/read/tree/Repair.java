package report.read.tree;

/**
 * A change of the text that lets the parser continue after an error that has been reported.
 *
 * @param at the start offset
 * @param length the number of replaced characters
 * @param with the replacement
 */
record Repair(int at, int length, String with) {
  /** The difference between offsets after this repair and those of the file. */
  int shift() {
    return with.length() - length;
  }
}
