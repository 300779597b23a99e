package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import report.document.Group;
import report.document.InitiativePart;
import report.document.Piece;
import report.document.Run;
import report.document.ThemePart;

/** Writes the challenges and next steps of themes, initiatives and actions as plain text. */
final class OutlooksJson {
  private OutlooksJson() {}

  static void elements(JsonWriter json, List<ThemePart> themes) throws IOException {
    for (ThemePart theme : themes) {
      for (InitiativePart initiative : theme.initiatives()) {
        for (Group group : initiative.groups()) {
          if (!group.outlook().isEmpty()) {
            element(json, theme, initiative, group);
          }
        }
      }
    }
  }

  private static void element(
      JsonWriter json, ThemePart theme, InitiativePart initiative, Group group) throws IOException {
    boolean isOfTheme = initiative.anchor().equals(InitiativePart.OUTLOOK);
    json.beginObject();
    json.name("themeId").value(theme.id());
    json.name("initiativeId").value(isOfTheme ? "" : initiative.anchor());
    json.name("actionId").value(group.anchor());
    json.name("challenges").value(text(group.outlook().challenges()));
    json.name("next").value(text(group.outlook().next()));
    json.endObject();
  }

  /** The lines below the name, which is that of the key. */
  private static String text(List<Piece> pieces) {
    return pieces.stream().skip(1).map(OutlooksJson::text).collect(Collectors.joining("\n"));
  }

  private static String text(Piece piece) {
    if (piece instanceof Piece.Line line) {
      return line.bullet().glyph() + Run.text(line.runs());
    }
    return piece instanceof Piece.Image image
        ? image.picture().alt()
        : ((Piece.Table) piece)
            .rows().stream()
                .map(row -> row.stream().map(Run::text).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
  }
}
