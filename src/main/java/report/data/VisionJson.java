package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import report.document.AgendaPart;
import report.document.MaterialPart;
import report.document.MatrixPart;
import report.document.MatrixRow;
import report.document.MatterPart;
import report.document.MeetingPart;
import report.document.PerspectivePart;
import report.document.Piece;
import report.document.Run;
import report.document.ServingGoal;
import report.document.VisionPart;

/** Writes a vision, the goals that serve it, and the meetings of a book. */
final class VisionJson {
  private final JsonWriter json;

  VisionJson(JsonWriter json) {
    this.json = json;
  }

  void vision(VisionPart vision) throws IOException {
    json.beginObject();
    json.name("title").value(vision.title());
    json.name("goal").value(text(vision.goal()));
    json.name("perspectives").beginArray();
    for (PerspectivePart perspective : vision.perspectives()) {
      json.beginObject();
      json.name("id").value(perspective.anchor());
      json.name("number").value(perspective.number());
      json.name("statement").value(Run.text(perspective.statement()));
      json.name("overview").value(Run.text(perspective.overview()));
      matters(perspective.matters());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private void matters(List<MatterPart> matters) throws IOException {
    json.name("matters").beginArray();
    for (MatterPart matter : matters) {
      json.beginObject();
      json.name("path").value(matter.path());
      json.name("number").value(matter.number());
      json.name("name").value(Run.text(matter.name()));
      json.name("direction").value(text(matter.direction()));
      matters(matter.nested());
      json.endObject();
    }
    json.endArray();
  }

  /** The matters of the matrix. */
  void matrix(MatrixPart matrix) throws IOException {
    json.beginObject();
    json.name("vision").value(matrix.vision());
    json.name("year").value(matrix.year());
    json.name("matters").beginArray();
    for (MatrixRow row : matrix.rows()) {
      row(row);
    }
    json.endArray();
    json.endObject();
  }

  private void row(MatrixRow row) throws IOException {
    json.beginObject();
    json.name("path").value(row.path());
    json.name("number").value(row.number());
    json.name("name").value(row.name());
    TallyJson.write(json, row.tally());
    json.name("goals").beginArray();
    for (ServingGoal goal : row.goals()) {
      json.beginObject();
      json.name("book").value(goal.code());
      json.name("themeId").value(goal.themeId());
      json.name("goalId").value(goal.goalId());
      json.name("goal").value(goal.goal());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  void meeting(MeetingPart meeting) throws IOException {
    json.beginObject();
    json.name("id").value(meeting.id());
    json.name("round").value(meeting.round());
    json.name("name").value(meeting.name());
    json.name("date").value(meeting.date());
    json.name("time").value(meeting.time());
    json.name("place").value(meeting.place());
    json.name("agenda").beginArray();
    for (AgendaPart item : meeting.agenda()) {
      json.beginObject();
      json.name("number").value(item.number());
      json.name("title").value(Run.text(item.title()));
      json.name("remark").value(item.remark());
      json.name("discusses").beginArray();
      for (AgendaPart.Pointer pointer : item.pointers()) {
        json.value(pointer.printed());
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
    json.name("materials").beginArray();
    for (MaterialPart paper : meeting.materials()) {
      json.beginObject();
      json.name("number").value(paper.number());
      json.name("title").value(paper.title());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream()
        .filter(Piece.Line.class::isInstance)
        .map(piece -> Run.text(((Piece.Line) piece).runs()))
        .collect(Collectors.joining("\n"));
  }
}
