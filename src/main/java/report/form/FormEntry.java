package report.form;

/**
 * A cell of a form to fill in.
 *
 * @param row the key of its row
 * @param column what it asks for
 * @param base what stood there when the form was made: the text of the cell, line by line; empty if
 *     nothing
 */
public record FormEntry(RowKey row, FormColumn column, String base) {}
