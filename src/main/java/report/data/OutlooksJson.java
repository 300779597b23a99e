package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import report.document.Group;
import report.document.InitiativePart;
import report.document.Labels;
import report.document.ThemePart;

/** Writes the challenges and next steps of themes, initiatives and actions as plain text. */
final class OutlooksJson {
  private OutlooksJson() {}

  static void elements(JsonWriter json, List<ThemePart> themes, Labels labels) throws IOException {
    for (ThemePart theme : themes) {
      for (InitiativePart initiative : theme.initiatives()) {
        for (Group group : initiative.groups()) {
          if (!group.outlook().isEmpty()) {
            element(json, theme, initiative, group, labels);
          }
        }
      }
    }
  }

  private static void element(
      JsonWriter json, ThemePart theme, InitiativePart initiative, Group group, Labels labels)
      throws IOException {
    boolean isOfTheme = initiative.anchor().equals(InitiativePart.OUTLOOK);
    json.beginObject();
    json.name("themeId").value(theme.id());
    json.name("initiativeId").value(isOfTheme ? "" : initiative.anchor());
    json.name("actionId").value(group.anchor());
    json.name("challenges")
        .value(PieceText.of(PieceText.below(group.outlook().challenges()), labels));
    json.name("next").value(PieceText.of(PieceText.below(group.outlook().next()), labels));
    json.endObject();
  }
}
