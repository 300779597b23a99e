package report.paper;

/**
 * A part of the structure of a document: what screen readers are told it is.
 *
 * @param parent the number of the tag it is in; -1 for the document
 * @param kind what it is
 * @param alternative the words for a figure; the title in the outline for a heading; otherwise
 *     empty
 * @param columns the number of columns that a cell of a table takes, 1 or more
 */
public record Tag(int parent, Kind kind, String alternative, int columns) {
  /** What a part is, after the standard structure types (ISO 32000-1, 14.8.4). */
  public enum Kind {
    /** A part with its own heading. */
    SECTION("Sect"),
    /** The title of a sheet. */
    HEADING_1("H1"),
    /** The title of an initiative. */
    HEADING_2("H2"),
    /** A paragraph. */
    PARAGRAPH("P"),
    /** A list. */
    LIST("L"),
    /** An item of a list. */
    ITEM("LI"),
    /** The bullet or number of an item. */
    LABEL("Lbl"),
    /** The text of an item. */
    ITEM_TEXT("LBody"),
    /** A table. */
    TABLE("Table"),
    /** A row of a table. */
    ROW("TR"),
    /** The head of a column. */
    COLUMN_HEAD("TH"),
    /** The head of a row. */
    ROW_HEAD("TH"),
    /** A cell of a table. */
    CELL("TD"),
    /** A chart or a picture. */
    FIGURE("Figure"),
    /** The explanation of a term or a sign, to which a mark leads. */
    NOTE("Note");

    private final String type;

    Kind(String type) {
      this.type = type;
    }

    /**
     * Its standard structure type.
     *
     * @return H1, P, TD, …
     */
    public String type() {
      return type;
    }

    /**
     * Whether it has a place in the outline.
     *
     * @return the level from 1; 0 for none
     */
    public int level() {
      return this == HEADING_1 ? 1 : this == HEADING_2 ? 2 : 0;
    }
  }
}
