package report.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import report.calendar.Timing;
import report.money.Money;
import report.prose.Prose;

/**
 * The combined content of the reports of a theme by a date: the latest on each action and each
 * goal. A report remains in effect until a later one replaces it, or it is withdrawn.
 *
 * @param progress the reported progress, as of the date of the latest report
 * @param texts the dates of the reports that texts of actions come from, if that is not the latest
 * @param results the same of the results of goals
 */
public record Reported(Progress progress, Map<Id, Timing> texts, Map<Id, Timing> results) {
  /** Copies the maps. */
  public Reported {
    texts = Map.copyOf(texts);
    results = Map.copyOf(results);
  }

  /**
   * What is reported by a date.
   *
   * @param theme a theme
   * @param date a date; reports up to its last day count
   * @return their combined content; empty before the first
   */
  public static Optional<Reported> asOf(Theme theme, Timing date) {
    return together(
        theme.progress().stream()
            .filter(report -> !report.asOf().last().isAfter(date.last()))
            .toList());
  }

  /**
   * The combined content of all reports.
   *
   * @param theme a theme
   * @return their combined content; empty before the first
   */
  public static Optional<Reported> ofAll(Theme theme) {
    return together(theme.progress());
  }

  /** Reports from the earliest to the latest. */
  private static Optional<Reported> together(List<Progress> reports) {
    if (reports.size() < 2) {
      return reports.stream().map(only -> new Reported(only, Map.of(), Map.of())).findFirst();
    }
    Map<Id, Told> actions = new LinkedHashMap<>();
    Map<Id, Told> initiatives = new LinkedHashMap<>();
    Told theme = new Told();
    for (Progress report : reports) {
      for (ActionProgress entry : report.actions()) {
        Told told = actions.computeIfAbsent(entry.action(), action -> new Told());
        told.add(entry.text(), report.asOf());
        told.add(entry, report.asOf());
      }
      for (Progress.Entry.OfInitiative entry : report.initiatives()) {
        initiatives
            .computeIfAbsent(entry.initiative(), initiative -> new Told())
            .add(entry, report.asOf());
      }
      theme.add(report.theme(), report.asOf());
    }
    Timing latest = reports.get(reports.size() - 1).asOf();
    Map<Id, Timing> texts = new HashMap<>();
    Map<Id, Timing> results = new HashMap<>();
    actions.forEach(
        (action, last) ->
            last.text.stream()
                .filter(text -> isEarlier(text.on(), latest))
                .forEach(text -> texts.put(action, text.on())));
    Stream.of(actions.values().stream(), initiatives.values().stream(), Stream.of(theme))
        .flatMap(told -> told)
        .forEach(last -> last.earlier(latest, results));
    return Optional.of(
        new Reported(
            new Progress(
                latest,
                actions.entrySet().stream().map(told -> told.getValue().of(told.getKey())).toList(),
                Money.NONE,
                initiatives.entrySet().stream()
                    .map(
                        t ->
                            new Progress.Entry.OfInitiative(
                                t.getKey(), t.getValue().all(), List.of(), Money.NONE))
                    .toList(),
                new Progress.Entry.OfTheme(theme.all(), List.of()),
                Outlooks.latest(reports)),
            texts,
            results));
  }

  private static boolean isEarlier(Timing date, Timing latest) {
    return date.last().isBefore(latest.last());
  }

  /**
   * The date of the latest report.
   *
   * @return the as-of date
   */
  public Timing asOf() {
    return progress.asOf();
  }

  /**
   * What is reported of an action.
   *
   * @param action an id
   * @return the latest on it and its goals, if any
   */
  public Optional<ActionProgress> of(Id action) {
    return progress.of(action);
  }

  /**
   * What is reported of a part of the plan.
   *
   * @param owner the theme itself, an initiative or an action
   * @return the latest on its goals, if any
   */
  public Optional<Progress.Entry> of(GoalOwner owner) {
    return progress.of(owner);
  }

  /**
   * The date of the report that the text of an action comes from.
   *
   * @param action an id
   * @return the date; empty if it is from the latest report
   */
  public Optional<Timing> earlierText(Id action) {
    return Optional.ofNullable(texts.get(action));
  }

  /**
   * The date of the report that the result of a goal comes from.
   *
   * @param goal an id
   * @return the date; empty if it is from the latest report
   */
  public Optional<Timing> earlierResult(Id goal) {
    return Optional.ofNullable(results.get(goal));
  }

  /**
   * The challenges and next steps of the theme and its parts.
   *
   * @return the latest of each, with its date if it is from an earlier report
   */
  public Outlooks outlooks() {
    return progress.outlooks();
  }

  /** Something with the date of its report. */
  private record Dated<T>(T what, Timing on) {}

  /** The latest report on an action, an initiative or a theme. */
  private static final class Told {
    private Optional<Dated<Prose>> text = Optional.empty();
    private final Map<Id, Dated<Result>> results = new LinkedHashMap<>();

    void add(Prose words, Timing on) {
      if (!words.isEmpty()) {
        text = Optional.of(new Dated<>(words, on));
      }
    }

    void add(Progress.Entry entry, Timing on) {
      entry.withdrawn().forEach(results::remove);
      entry.results().forEach(result -> results.put(result.goal(), new Dated<>(result, on)));
    }

    ActionProgress of(Id action) {
      return new ActionProgress(action, text.map(Dated::what).orElse(Prose.EMPTY), all());
    }

    List<Result> all() {
      return results.values().stream().map(Dated::what).toList();
    }

    /** Collects the dates of results that are not of the latest report. */
    void earlier(Timing latest, Map<Id, Timing> dates) {
      results.forEach(
          (goal, result) -> {
            if (isEarlier(result.on(), latest)) {
              dates.put(goal, result.on());
            }
          });
    }
  }
}
