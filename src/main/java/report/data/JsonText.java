package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** JSON as this tool writes it: UTF-8, indented by two spaces, a line feed at the end. */
final class JsonText {
  /** The indentation of elements two arrays deep. */
  private static final String BEFORE = "[\n  [\n    ";

  private static final String AFTER = "\n  ]\n]";

  private JsonText() {}

  /** Something that is written as one JSON value. */
  interface Content {
    void writeTo(JsonWriter json) throws IOException;
  }

  static void write(OutputStream out, Content content) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    JsonWriter json = writer(text);
    content.writeTo(json);
    json.flush();
    text.write('\n');
    text.flush();
  }

  /**
   * The elements of an array that is a member of the outermost object, to be written there as one
   * raw value.
   *
   * @param content writes the elements
   * @return their text; empty if there are none
   */
  static String elements(Content content) throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter json = writer(text);
    json.beginArray().beginArray();
    content.writeTo(json);
    json.endArray().endArray();
    String whole = text.toString();
    return whole.startsWith(BEFORE)
        ? whole.substring(BEFORE.length(), whole.length() - AFTER.length())
        : "";
  }

  /** The same number, written as 1000 and not 1E+3. */
  static BigDecimal withoutExponent(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private static JsonWriter writer(Writer text) {
    JsonWriter json = new JsonWriter(text);
    json.setIndent("  ");
    json.setHtmlSafe(false);
    return json;
  }
}
