package report.cli.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import report.collect.FilledForm;
import report.collect.FormCell;
import report.document.Document;
import report.document.OutstandingResult;
import report.form.FormColumn;
import report.form.FormEntry;
import report.form.RowKey;
import report.project.Messages;

/** Which forms came back, and what is still owed by when, as text to paste into a mail. */
public final class FormStatus {
  /** The cells of which one filled in answers for a goal. */
  private static final Set<FormColumn> ANSWERS =
      Set.of(FormColumn.ACTUAL, FormColumn.STATE, FormColumn.RATING, FormColumn.COMPLETED);

  private final Document document;
  private final List<FilledForm> forms;
  private final Messages texts;
  private final List<String> lines = new ArrayList<>();

  /**
   * The state of the forms of a book.
   *
   * @param document the book as of the date of the forms
   * @param forms the forms of it that came back
   * @param texts the texts of the terminal
   */
  public FormStatus(Document document, List<FilledForm> forms, Messages texts) {
    this.document = document;
    this.forms = List.copyOf(forms);
    this.texts = texts;
  }

  /** A block for each form, and one for each department without a form that owes results. */
  public String text() {
    lines.add(
        String.join(
            " ",
            document.overview().year(),
            document.overview().title(),
            document.overview().asOf()));
    Set<String> here = new LinkedHashSet<>();
    Set<String> answered = new LinkedHashSet<>();
    for (FilledForm form : forms) {
      here.add(form.form().addressee());
      Set<String> goals = answered(form);
      answered.addAll(goals);
      add(
          texts.get(
              "status.returned",
              form.form().addressee(),
              form.path(),
              filled(form),
              form.form().due().isEmpty() ? 0 : 1,
              form.form().due()),
          document.overview().owed().stream()
              .filter(owed -> isAsked(form, owed) && !goals.contains(id(owed)))
              .toList());
    }
    Map<String, List<OutstandingResult>> others = new LinkedHashMap<>();
    for (OutstandingResult owed : document.overview().owed()) {
      for (String department : owed.departments()) {
        if (!here.contains(department) && !answered.contains(id(owed))) {
          others.computeIfAbsent(department, none -> new ArrayList<>()).add(owed);
        }
      }
    }
    others.forEach((name, owed) -> add(texts.get("status.absent", name, owed.size()), owed));
    return String.join("\n", lines) + "\n";
  }

  private void add(String head, List<OutstandingResult> owed) {
    lines.add("");
    lines.add(head);
    if (owed.isEmpty()) {
      lines.add(texts.get("status.complete"));
    }
    owed.forEach(
        result ->
            lines.add(
                texts.get(
                    "owed.result",
                    result.dueWritten(),
                    RateTable.clipped(result.goal()),
                    result.word(),
                    id(result))));
  }

  private static String id(OutstandingResult owed) {
    return owed.themeId() + "/" + owed.goalId();
  }

  private static boolean isAsked(FilledForm form, OutstandingResult owed) {
    return form.form().entries().stream()
        .anyMatch(
            entry ->
                entry.row().theme().text().equals(owed.themeId())
                    && entry.row().subject() instanceof RowKey.Measure measure
                    && measure.goal().text().equals(owed.goalId()));
  }

  /** The goals for which something stands in the form. */
  private static Set<String> answered(FilledForm form) {
    Set<String> goals = new LinkedHashSet<>();
    form.cells()
        .forEach(
            (place, cells) -> {
              if (ANSWERS.contains(place.column())
                  && place.row().subject() instanceof RowKey.Measure measure
                  && cells.stream().anyMatch(FormCell::isFilled)) {
                goals.add(place.row().theme().text() + "/" + measure.goal().text());
              }
            });
    return goals;
  }

  /** How many cells were filled in that were empty when the form was made. */
  private static long filled(FilledForm form) {
    return form.form().entries().stream()
        .filter(entry -> entry.base().isEmpty())
        .filter(entry -> cells(form, entry).stream().anyMatch(FormCell::isFilled))
        .count();
  }

  private static List<FormCell> cells(FilledForm form, FormEntry entry) {
    return form.cells().getOrDefault(new FormCell.Place(entry.row(), entry.column()), List.of());
  }
}
