package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** JSON as this tool writes it: UTF-8, indented by two spaces, a line feed at the end. */
final class JsonText {
  private JsonText() {}

  /** Something that is written as one JSON value. */
  interface Content {
    void writeTo(JsonWriter json) throws IOException;
  }

  static void write(OutputStream out, Content content) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    JsonWriter json = new JsonWriter(text);
    json.setIndent("  ");
    json.setHtmlSafe(false);
    content.writeTo(json);
    json.flush();
    text.write('\n');
    text.flush();
  }
}
