package report.data;

import java.util.List;
import report.document.FactColumn;
import report.document.Labels;

/**
 * A column of a CSV file.
 *
 * @param key its name for programs, the same in every language
 * @param head its head, in the language of the document; unique in its file
 * @param description what its values are, in that language
 * @param type the type of its values
 */
record CsvColumn(String key, String head, String description, CsvType type) {

  /** The column of facts. */
  static CsvColumn of(FactColumn column, Labels labels) {
    CsvType type =
        column instanceof FactColumn.Numbers
            ? CsvType.NUMBER
            : column instanceof FactColumn.Integers
                ? CsvType.INTEGER
                : column instanceof FactColumn.Days ? CsvType.DATE : CsvType.TEXT;
    return new CsvColumn(column.key(), column.label(), description(column.key(), labels), type);
  }

  /** The columns of records with some keys. */
  static List<CsvColumn> of(List<String> keys, Labels labels) {
    return keys.stream()
        .map(
            key ->
                new CsvColumn(
                    key, RecordHead.of(key, labels), description(key, labels), CsvType.of(key)))
        .toList();
  }

  private static String description(String key, Labels labels) {
    return labels.get("data.column." + key);
  }
}
