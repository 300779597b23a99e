package report.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.calendar.Timing;
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
    Map<Id, Told> told = new LinkedHashMap<>();
    for (Progress report : reports) {
      for (ActionProgress entry : report.actions()) {
        told.computeIfAbsent(entry.action(), action -> new Told()).add(entry, report.asOf());
      }
    }
    Timing latest = reports.get(reports.size() - 1).asOf();
    Map<Id, Timing> texts = new HashMap<>();
    Map<Id, Timing> results = new HashMap<>();
    told.forEach(
        (action, last) -> {
          last.text.stream()
              .filter(text -> isEarlier(text.on(), latest))
              .forEach(text -> texts.put(action, text.on()));
          last.results.forEach(
              (goal, result) -> {
                if (isEarlier(result.on(), latest)) {
                  results.put(goal, result.on());
                }
              });
        });
    List<ActionProgress> actions =
        told.entrySet().stream().map(entry -> entry.getValue().of(entry.getKey())).toList();
    return Optional.of(new Reported(new Progress(latest, actions), texts, results));
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

  /** Something with the date of its report. */
  private record Dated<T>(T what, Timing on) {}

  /** The latest report on an action. */
  private static final class Told {
    private Optional<Dated<Prose>> text = Optional.empty();
    private final Map<Id, Dated<Result>> results = new LinkedHashMap<>();

    void add(ActionProgress entry, Timing on) {
      if (!entry.text().isEmpty()) {
        text = Optional.of(new Dated<>(entry.text(), on));
      }
      entry.withdrawn().forEach(results::remove);
      entry.results().forEach(result -> results.put(result.goal(), new Dated<>(result, on)));
    }

    ActionProgress of(Id action) {
      return new ActionProgress(
          action,
          text.map(Dated::what).orElse(Prose.EMPTY),
          results.values().stream().map(Dated::what).toList());
    }
  }
}
