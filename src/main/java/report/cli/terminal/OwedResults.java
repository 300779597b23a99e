package report.cli.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import report.document.DepartmentPart;
import report.document.Document;
import report.document.OutstandingResult;
import report.project.Messages;

/** Who has reported and who owes what by when, as text that can be pasted into a mail. */
public final class OwedResults {
  private final Document document;
  private final Messages texts;

  /** The results that a document lacks. */
  public OwedResults(Document document, Messages texts) {
    this.document = document;
    this.texts = texts;
  }

  /** A block for each department that owes results, and a list of the others. */
  public String byDepartment() {
    Map<String, List<OutstandingResult>> owed = new LinkedHashMap<>();
    document.overview().departments().forEach(part -> owed.put(part.name(), new ArrayList<>()));
    for (OutstandingResult result : document.overview().owed()) {
      result
          .departments()
          .forEach(name -> owed.computeIfAbsent(name, none -> new ArrayList<>()).add(result));
    }
    Map<String, Integer> goals =
        document.overview().departments().stream()
            .collect(Collectors.toMap(DepartmentPart::name, part -> part.tally().goals()));
    List<String> lines = new ArrayList<>();
    lines.add(title());
    owed.forEach(
        (name, results) -> {
          if (!results.isEmpty()) {
            lines.add("");
            lines.add(texts.get("owed.of", name, results.size(), goals.getOrDefault(name, 0)));
            results.forEach(result -> lines.add(line(result)));
          }
        });
    List<String> done =
        owed.entrySet().stream()
            .filter(entry -> entry.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    if (!done.isEmpty()) {
      lines.add("");
      lines.add(texts.get("owed.done", done));
    }
    return String.join("\n", lines) + "\n";
  }

  private String title() {
    return String.join(
        " ", document.overview().year(), document.overview().title(), document.overview().asOf());
  }

  private String line(OutstandingResult owed) {
    return texts.get(
        "owed.result",
        owed.dueWritten(),
        RateTable.clipped(owed.goal()),
        owed.word(),
        owed.themeId() + "/" + owed.goalId());
  }
}
