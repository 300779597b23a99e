package report.read.tree;

/**
 * A change of the text that lets the parser read on behind a fault that has been reported.
 *
 * @param at the offset of what is replaced
 * @param length how many characters are replaced
 * @param with what stands there instead
 */
record Repair(int at, int length, String with) {
  /** By how much offsets behind this repair differ from those of the file. */
  int shift() {
    return with.length() - length;
  }
}
