package report.data;

/**
 * The type of a column of a CSV file.
 *
 * @see <a href="https://specs.frictionlessdata.io/table-schema/">Table Schema</a>
 * @see <a href="https://www.w3.org/TR/tabular-data-primer/">CSV on the Web</a>
 */
enum CsvType {
  /** Text. */
  TEXT("string", "string"),
  /** An exact decimal number. */
  NUMBER("number", "decimal"),
  /** A whole number. */
  INTEGER("integer", "integer"),
  /** A day, ISO 8601. */
  DATE("date", "date"),
  /** true or false. */
  BOOLEAN("boolean", "boolean");

  private final String tableSchema;
  private final String csvOnTheWeb;

  CsvType(String tableSchema, String csvOnTheWeb) {
    this.tableSchema = tableSchema;
    this.csvOnTheWeb = csvOnTheWeb;
  }

  /** The type in Table Schema, which data packages use. */
  String tableSchema() {
    return tableSchema;
  }

  /** The datatype in CSV on the Web. */
  String csvOnTheWeb() {
    return csvOnTheWeb;
  }

  /** The type of a value by its key: the end of a key says what its values are. */
  static CsvType of(String key) {
    if (key.equals("themeNumber") || key.endsWith("earNumber")) {
      return INTEGER;
    }
    if (key.endsWith("Number") || key.endsWith("Percent") || key.equals("yen")) {
      return NUMBER;
    }
    return key.equals("isSum") || key.equals("counted") ? BOOLEAN : TEXT;
  }
}
