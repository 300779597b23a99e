package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import report.document.TrendPart;

/** Writes goals over the years: one object for each measure and year. */
final class TrendsJson {
  private TrendsJson() {}

  /** The elements of a list. */
  static void elements(JsonWriter json, String year, String code, List<TrendPart> parts)
      throws IOException {
    for (TrendRecord one : TrendRecord.of(year, code, parts).toList()) {
      json.beginObject();
      for (String key : TrendRecord.KEYS) {
        json.name(key);
        Optional<Object> value = one.value(key);
        if (value.isEmpty()) {
          json.nullValue();
        } else if (value.get() instanceof BigDecimal number) {
          json.value(JsonText.withoutExponent(number));
        } else {
          json.value(value.get().toString());
        }
      }
      json.endObject();
    }
  }
}
