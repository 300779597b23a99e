package report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.money.Heading;
import report.money.Money;
import report.money.MoneyKind;
import report.plan.Action;
import report.plan.Counting;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Initiative;
import report.plan.Theme;
import report.prose.ProseText;

/** The rows of the sheet of a theme, of what a department answers for. */
final class ThemeRows {
  /** The lines of the free area. */
  private static final int PROPOSALS = 5;

  private final FormRequest request;
  private final Theme theme;
  private final FormValues values;
  private final GoalLines goals;
  private final Set<OutlookLevel> outlooks;

  /** The parts of themes whose challenges and next steps a book reports. */
  enum OutlookLevel {
    /** Themes as a whole. */
    THEME,
    /** Initiatives as a whole. */
    INITIATIVE,
    /** Actions. */
    ACTION
  }

  /**
   * Rows of a theme.
   *
   * @param values what its files say
   * @param goals the rows about its goals
   * @param outlooks the parts whose challenges and next steps are asked for
   */
  ThemeRows(
      FormRequest request,
      Theme theme,
      FormValues values,
      GoalLines goals,
      Set<OutlookLevel> outlooks) {
    this.request = request;
    this.theme = theme;
    this.values = values;
    this.goals = goals;
    this.outlooks = outlooks;
  }

  /** The departments that answer for anything in the theme, in the order of the plan. */
  List<String> departments() {
    return theme
        .owners()
        .flatMap(
            owner ->
                Stream.concat(
                    owner.departments().stream(),
                    owner.goals().stream().flatMap(goal -> owner.departments(goal).stream())))
        .filter(name -> !name.isBlank())
        .distinct()
        .toList();
  }

  /**
   * The rows of what some departments answer for.
   *
   * @param isAsked whether those who answer for a part are asked
   * @return the rows; empty if they answer for nothing
   */
  List<FormRow> of(Predicate<List<String>> isAsked) {
    List<FormRow> rows = new ArrayList<>();
    GoalOwner whole = GoalOwner.of(theme);
    List<FormRow> ofTheme = new ArrayList<>(texts(whole, isAsked));
    ofTheme.addAll(goalRows(whole, isAsked));
    ofTheme.addAll(outlook(whole, isAsked, OutlookLevel.THEME));
    ofTheme.addAll(money(whole, theme.money(), isAsked));
    section(request.texts().get("section.theme"), ofTheme, rows);
    for (Initiative initiative : theme.initiatives()) {
      section(initiative.title(), initiative(initiative, isAsked), rows);
    }
    if (!rows.isEmpty() && request.isProgress()) {
      rows.addAll(proposals());
    }
    return rows;
  }

  private static void section(String title, List<FormRow> rows, List<FormRow> all) {
    if (!rows.isEmpty()) {
      all.add(new FormRow.Section(title));
      all.addAll(rows);
    }
  }

  private List<FormRow> initiative(Initiative initiative, Predicate<List<String>> isAsked) {
    GoalOwner owner = GoalOwner.of(theme, initiative);
    List<FormRow> rows = new ArrayList<>();
    rows.addAll(texts(owner, isAsked));
    rows.addAll(goalRows(owner, isAsked));
    for (Action action : initiative.actions()) {
      rows.addAll(action(GoalOwner.of(theme, initiative, action), action, isAsked));
    }
    rows.addAll(outlook(owner, isAsked, OutlookLevel.INITIATIVE));
    rows.addAll(money(owner, initiative.money(), isAsked));
    return rows;
  }

  private List<FormRow> action(GoalOwner owner, Action action, Predicate<List<String>> isAsked) {
    List<FormRow> rows = new ArrayList<>(goalRows(owner, isAsked));
    rows.addAll(outlook(owner, isAsked, OutlookLevel.ACTION));
    rows.addAll(money(owner, action.money(), isAsked));
    if (isAsked.test(owner.departments())) {
      rows.addAll(0, texts(owner, isAsked));
    } else if (!rows.isEmpty() && request.isProgress()) {
      rows.add(0, words(owner, action));
    }
    return rows;
  }

  /**
   * The texts of a part of the theme: of an action its progress, in a form for the plan its own.
   */
  private List<FormRow> texts(GoalOwner owner, Predicate<List<String>> isAsked) {
    if (!isAsked.test(owner.departments())) {
      return List.of();
    }
    Optional<Action> action = owner.action();
    if (request.isProgress()) {
      return action.isEmpty()
          ? List.of()
          : List.of(words(owner, action.get()), text(owner, TextField.TEXT, "text.progress"));
    }
    RowKey key = RowKey.of(owner, new RowKey.Text(TextField.TEXT));
    return action.isPresent()
        ? List.of(
            values.isAsked(key, FormColumn.TEXT)
                ? text(owner, TextField.TEXT, "text.action")
                : words(owner, action.get()))
        : owner.initiative().isPresent()
            ? planned(owner, TextField.AIM, "text.aim")
            : planned(owner, TextField.DIRECTION, "text.direction");
  }

  /** A text of the plan: to be written, or printed if it was approved. */
  private List<FormRow> planned(GoalOwner owner, TextField field, String label) {
    RowKey key = RowKey.of(owner, new RowKey.Text(field));
    if (values.isAsked(key, FormColumn.TEXT)) {
      return List.of(text(owner, field, label));
    }
    String text =
        ProseText.of(owner.initiative().map(Initiative::aim).orElse(owner.theme().direction()));
    return text.isEmpty()
        ? List.of()
        : List.of(new FormRow.Words(key, request.texts().get(label), text));
  }

  private FormRow.Words words(GoalOwner owner, Action action) {
    return new FormRow.Words(
        RowKey.of(owner, new RowKey.Text(TextField.TEXT)),
        request.texts().get("text.action") + mark(owner.counting()),
        ProseText.of(action.text()));
  }

  /** What is written behind the name of something that is not counted. */
  private String mark(Counting counting) {
    return counting == Counting.COUNTED ? "" : request.texts().get("counting." + counting.name());
  }

  private FormRow.TextEntry text(GoalOwner owner, TextField field, String label) {
    RowKey key = RowKey.of(owner, new RowKey.Text(field));
    return new FormRow.TextEntry(key, request.texts().get(label), values.of(key, FormColumn.TEXT));
  }

  private List<FormRow> outlook(
      GoalOwner owner, Predicate<List<String>> isAsked, OutlookLevel level) {
    return outlooks.contains(level) && isAsked.test(owner.departments())
        ? List.of(
            text(owner, TextField.CHALLENGES, "text.challenges"),
            text(owner, TextField.NEXT, "text.next"))
        : List.of();
  }

  private List<FormRow> goalRows(GoalOwner owner, Predicate<List<String>> isAsked) {
    List<FormRow> rows = new ArrayList<>();
    for (Goal goal : owner.goals()) {
      if (isAsked.test(owner.departments(goal))) {
        rows.addAll(goals.of(owner, goal, mark(owner.counting().around(goal.counting()))));
      }
    }
    return rows;
  }

  /** The amounts that a report gives of what has a budget this year. */
  private List<FormRow> money(GoalOwner owner, Money money, Predicate<List<String>> isAsked) {
    if (!request.isProgress() || !isAsked.test(owner.departments())) {
      return List.of();
    }
    FiscalYear year = request.book().year();
    List<FormRow> rows = new ArrayList<>();
    for (String item : items(money, year)) {
      String budget = budget(money, item, year);
      for (MoneyKind kind : List.of(MoneyKind.FINAL_BUDGET, MoneyKind.SETTLEMENT)) {
        rows.add(goals.amount(RowKey.of(owner, new RowKey.Money(kind, item)), budget));
      }
    }
    return rows;
  }

  private static List<String> items(Money money, FiscalYear year) {
    return money.entries().stream()
        .filter(entry -> entry.heading().year().equals(year))
        .map(Money.Entry::item)
        .distinct()
        .toList();
  }

  private static String budget(Money money, String item, FiscalYear year) {
    return money.entries().stream()
        .filter(entry -> entry.item().equals(item))
        .filter(entry -> entry.heading().equals(new Heading(year, MoneyKind.BUDGET)))
        .map(entry -> entry.amount().written())
        .findFirst()
        .orElse("");
  }

  /** The free area at the end of a sheet. */
  private List<FormRow> proposals() {
    List<FormRow> rows = new ArrayList<>();
    rows.add(
        new FormRow.Proposals(
            request.texts().get("proposals"), request.texts().get("proposals.note")));
    for (int number = 1; number <= PROPOSALS; number++) {
      rows.add(goals.proposal(RowKey.of(GoalOwner.of(theme), new RowKey.Proposal(number))));
    }
    return rows;
  }
}
