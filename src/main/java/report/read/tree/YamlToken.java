package report.read.tree;

/**
 * One event of the YAML parser.
 *
 * @param kind its name
 * @param from the start offset
 * @param to the offset after it
 * @param text the text of a key or value, otherwise empty
 */
record YamlToken(Kind kind, int from, int to, String text) {

  /** What a token is. */
  enum Kind {
    /** A mapping begins. */
    MAPPING,
    /** A list begins. */
    SEQUENCE,
    /** A mapping or list ends. */
    END,
    /** The key of an entry. */
    KEY,
    /** A single value. */
    SCALAR
  }
}
