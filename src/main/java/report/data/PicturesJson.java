package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import report.document.Pictures;
import report.document.ThemePart;
import report.picture.Picture;

/** Writes the pictures of themes: where they lie and what they show. */
final class PicturesJson {
  private PicturesJson() {}

  static void elements(JsonWriter json, List<ThemePart> themes) throws IOException {
    for (ThemePart theme : themes) {
      for (Picture picture : Pictures.of(theme)) {
        json.beginObject();
        json.name("themeId").value(theme.id());
        json.name("path").value(picture.path());
        json.name("alt").value(picture.alt());
        json.name("width").value(picture.size().width());
        json.name("height").value(picture.size().height());
        json.name("file").value(Pictures.FOLDER + picture.name());
        json.endObject();
      }
    }
  }
}
