package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A row of a CSV file that is also an object in data.json: the same values under the same keys. */
interface DataRecord {

  /**
   * A value.
   *
   * @param key one of the keys of its kind
   * @return a text, a number, or true or false; empty if there is none
   */
  Optional<Object> value(String key);

  /** The value in a table. */
  default String text(String key) {
    return value(key)
        .map(
            value ->
                value instanceof BigDecimal number
                    ? number.toPlainString()
                    : value instanceof String words ? CsvText.of(words) : value.toString())
        .orElse("");
  }

  /** The values under some keys, for a table. */
  default Stream<String> texts(List<String> keys) {
    return keys.stream().map(this::text);
  }

  /** Writes records as objects. */
  static void write(JsonWriter json, List<String> keys, List<? extends DataRecord> records)
      throws IOException {
    for (DataRecord one : records) {
      json.beginObject();
      for (String key : keys) {
        json.name(key);
        write(json, one.value(key));
      }
      json.endObject();
    }
  }

  private static void write(JsonWriter json, Optional<Object> value) throws IOException {
    if (value.isEmpty()) {
      json.nullValue();
    } else if (value.get() instanceof Boolean yes) {
      json.value(yes);
    } else if (value.get() instanceof BigDecimal number) {
      json.value(JsonText.withoutExponent(number));
    } else if (value.get() instanceof Number number) {
      json.value(number);
    } else {
      json.value(value.get().toString());
    }
  }
}
