package report.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import report.document.Fact;
import report.document.OutstandingResult;
import report.document.Overview;
import report.rate.Outcome;

/** Writes outstanding results and late milestones, as members of an object. */
final class DueJson {
  private final JsonWriter json;

  DueJson(JsonWriter json) {
    this.json = json;
  }

  /** The name of an outcome for machines, the same in every language: not-yet-due. */
  static String code(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void write(Overview overview) throws IOException {
    json.name("owed").beginArray();
    for (OutstandingResult owed : overview.owed()) {
      owed(owed);
    }
    json.endArray();
    json.name("late").beginArray();
    for (Fact fact : overview.late()) {
      late(fact);
    }
    json.endArray();
  }

  private void owed(OutstandingResult owed) throws IOException {
    json.beginObject();
    json.name("themeId").value(owed.themeId());
    json.name("department").value(owed.department());
    json.name("goalId").value(owed.goalId());
    json.name("goal").value(owed.goal());
    json.name("due").value(owed.dueWritten());
    json.name("dueDate").value(owed.due().toString());
    outcome(owed.word(), owed.outcome());
    json.endObject();
  }

  private void late(Fact fact) throws IOException {
    json.beginObject();
    json.name("themeId").value(fact.themeId());
    json.name("department").value(fact.department());
    json.name("goalId").value(fact.goalId());
    json.name("goal").value(fact.goal());
    json.name("due").value(fact.target().printed());
    json.name("dueDate").value(fact.target().date().map(LocalDate::toString).orElse(null));
    json.name("done").value(fact.actual().printed());
    json.name("doneDate").value(fact.actual().date().map(LocalDate::toString).orElse(null));
    outcome(fact.word(), fact.outcome());
    json.name("remark").value(fact.remark());
    json.endObject();
  }

  private void outcome(String word, Outcome outcome) throws IOException {
    json.name("outcome").value(word);
    json.name("outcomeCode").value(code(outcome));
  }
}
