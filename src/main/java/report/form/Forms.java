package report.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import report.calendar.Timing;
import report.form.Form.ThemeSheet;
import report.form.ThemeRows.OutlookLevel;
import report.plan.Progress;
import report.plan.Reported;
import report.plan.Theme;

/** The forms of a book: one for each department, or for each theme. */
final class Forms {
  private final FormRequest request;
  private final ValuesOf files;
  private final Set<OutlookLevel> outlooks = EnumSet.noneOf(OutlookLevel.class);
  private final Map<String, List<ThemeSheet>> byName = new LinkedHashMap<>();
  private final Map<String, String> addressees = new LinkedHashMap<>();

  /** Finds what the files of a theme say. */
  @FunctionalInterface
  interface ValuesOf {
    FormValues values(Theme theme) throws IOException;
  }

  private Forms(FormRequest request, ValuesOf files) {
    this.request = request;
    this.files = files;
  }

  /**
   * The forms of a book.
   *
   * @param files what the files of its themes say
   * @return the forms, in the order in which the book first names those who answer
   * @throws IOException if a file cannot be read
   */
  static List<Form> of(FormRequest request, ValuesOf files) throws IOException {
    Forms forms = new Forms(request, files);
    if (request.isProgress()) {
      request.book().themes().forEach(theme -> theme.progress().forEach(forms::note));
    }
    for (Theme theme : request.book().themes()) {
      forms.add(theme);
    }
    List<Form> all = new ArrayList<>();
    forms.byName.forEach(
        (name, sheets) ->
            all.add(
                new Form(request.kind(), forms.addressees.getOrDefault(name, name), name, sheets)));
    return all;
  }

  /** Remembers which challenges and next steps the book reports. */
  private void note(Progress report) {
    if (!report.outlooks().theme().isEmpty()) {
      outlooks.add(OutlookLevel.THEME);
    }
    if (!report.outlooks().initiatives().isEmpty()) {
      outlooks.add(OutlookLevel.INITIATIVE);
    }
    if (!report.outlooks().actions().isEmpty()) {
      outlooks.add(OutlookLevel.ACTION);
    }
  }

  private void add(Theme theme) throws IOException {
    FormValues values = files.values(theme);
    Optional<Reported> earlier = request.isProgress() ? earlier(theme) : Optional.empty();
    GoalLines goals = new GoalLines(request, values, earlier);
    ThemeRows rows = new ThemeRows(request, theme, values, goals, outlooks);
    if (request.grouping() == FormRequest.Grouping.THEME) {
      addressees.put(theme.id().text(), theme.department());
      add(theme.id().text(), theme, earlier, rows.of(departments -> true));
      return;
    }
    for (String department : rows.departments()) {
      Predicate<List<String>> isAsked = names -> names.contains(department);
      add(department, theme, earlier, rows.of(isAsked));
    }
  }

  private void add(String name, Theme theme, Optional<Reported> earlier, List<FormRow> rows) {
    if (!rows.isEmpty()) {
      byName
          .computeIfAbsent(name, none -> new ArrayList<>())
          .add(
              new ThemeSheet(
                  theme.id(),
                  theme.number(),
                  theme.title(),
                  theme.department(),
                  PlanDigest.of(theme),
                  earlier.filter(all -> all.progress().results().findAny().isPresent()).isPresent(),
                  rows));
    }
  }

  /** What was reported this year before the date of the form. */
  private Optional<Reported> earlier(Theme theme) {
    return theme.progress().stream()
        .map(Progress::asOf)
        .filter(date -> date.last().isBefore(request.asOf().last()))
        .reduce((first, later) -> later)
        .flatMap((Timing date) -> Reported.asOf(theme, date));
  }
}
