package report.seal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import report.calendar.Timing;
import report.plan.Action;
import report.plan.Actual;
import report.plan.Goal;
import report.plan.GoalOwner;
import report.plan.Initiative;
import report.plan.Measure;
import report.plan.Method;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.Result;
import report.plan.Target;
import report.plan.TargetGrammar;
import report.plan.Theme;
import report.prose.ProseText;

/**
 * The approved values of a theme, an initiative, an action or a goal, as people read them.
 *
 * @param values the texts of each part that it has; more than one for several measures or years
 */
public record SealedItem(Map<SealedPart, List<String>> values) {
  /** Copies the map in the order of the parts. */
  public SealedItem {
    EnumMap<SealedPart, List<String>> copy = new EnumMap<>(SealedPart.class);
    values.forEach((part, texts) -> copy.put(part, List.copyOf(texts)));
    values = Collections.unmodifiableMap(copy);
  }

  /**
   * The values of a goal as it is.
   *
   * @param goal a goal
   * @return its values; a target that is still to be decided is one of them
   */
  public static SealedItem of(Goal goal) {
    Map<SealedPart, List<String>> values = new EnumMap<>(SealedPart.class);
    put(values, SealedPart.NAME, Stream.of(ProseText.of(goal.text())));
    if (goal instanceof NumericGoal numeric) {
      List<Measure> measures = numeric.measures();
      put(
          values,
          SealedPart.TARGET,
          measures.stream().map(one -> one.target().map(Target::written).orElse("")));
      put(values, SealedPart.TARGETS, measures.stream().flatMap(SealedItem::otherYears));
      put(values, SealedPart.MEASURES, measures.stream().map(one -> one.name().orElse("")));
      put(values, SealedPart.METHOD, numeric.method().map(Method::key).stream());
    } else if (goal instanceof Milestone milestone) {
      put(values, SealedPart.DUE, Stream.of(milestone.due().written()));
      put(values, SealedPart.STEPS, milestone.steps().map(String::valueOf).stream());
    }
    put(values, SealedPart.DEPARTMENT, goal.departments().stream());
    return new SealedItem(values);
  }

  private static Stream<String> otherYears(Measure measure) {
    return measure.course().years().map(end -> end.period().code() + " " + end.target().written());
  }

  /**
   * The values of an action as it is.
   *
   * @param action an action
   * @return its text
   */
  public static SealedItem of(Action action) {
    Map<SealedPart, List<String>> values = new EnumMap<>(SealedPart.class);
    values.put(SealedPart.TEXT, List.of(ProseText.of(action.text())));
    put(values, SealedPart.DEPARTMENT, action.departments().stream());
    return new SealedItem(values);
  }

  /**
   * The values of an initiative as it is.
   *
   * @param initiative an initiative
   * @return its title, its purpose and the departments that it names
   */
  public static SealedItem of(Initiative initiative) {
    Map<SealedPart, List<String>> values = new EnumMap<>(SealedPart.class);
    values.put(SealedPart.TITLE, List.of(initiative.title()));
    put(values, SealedPart.AIM, Stream.of(ProseText.of(initiative.aim())));
    put(values, SealedPart.DEPARTMENT, initiative.departments().stream());
    return new SealedItem(values);
  }

  /**
   * The values of a theme as it is.
   *
   * @param theme a theme
   * @return its title, its direction and its departments
   */
  public static SealedItem of(Theme theme) {
    Map<SealedPart, List<String>> values = new EnumMap<>(SealedPart.class);
    values.put(SealedPart.TITLE, List.of(theme.title()));
    put(values, SealedPart.DIRECTION, Stream.of(ProseText.of(theme.direction())));
    put(values, SealedPart.DEPARTMENT, theme.departments().stream());
    return new SealedItem(values);
  }

  /**
   * The values of a goal and where it belongs.
   *
   * @param owner the part that it belongs to
   * @param goal a goal
   * @return its values
   */
  public static SealedItem of(GoalOwner owner, Goal goal) {
    String inside =
        owner
            .action()
            .map(action -> "action " + action.id().text())
            .or(() -> owner.initiative().map(SealedItem::inside))
            .orElse("theme " + owner.theme().id().text());
    return of(goal).with(SealedPart.INSIDE, List.of(inside));
  }

  /**
   * The values of an action and where it belongs.
   *
   * @param owner the action as an owner of goals
   * @param action the action
   * @return its values
   */
  public static SealedItem of(GoalOwner owner, Action action) {
    return of(action)
        .with(SealedPart.INSIDE, owner.initiative().map(SealedItem::inside).stream().toList());
  }

  private static String inside(Initiative initiative) {
    return "initiative " + initiative.id().text();
  }

  /**
   * The same values with one more.
   *
   * @param part a part
   * @param texts its texts; if none of them says anything, it is left out
   * @return the values
   */
  public SealedItem with(SealedPart part, List<String> texts) {
    Map<SealedPart, List<String>> all = new EnumMap<>(SealedPart.class);
    all.putAll(values);
    all.remove(part);
    put(all, part, texts.stream());
    return new SealedItem(all);
  }

  /**
   * What is reported of a goal, as people read it.
   *
   * @param result a result
   * @return its figures, its date or steps, or its symbol
   */
  public static List<String> result(Result result) {
    if (result instanceof Result.Numeric numeric) {
      return numeric.actuals().stream().map(SealedItem::figure).toList();
    }
    if (result instanceof Result.Done done) {
      return List.of(
          done.done().map(Timing::written).or(() -> done.steps().map(String::valueOf)).orElse(""));
    }
    return List.of(((Result.Judged) result).rating());
  }

  private static String figure(Actual actual) {
    String certainty =
        actual instanceof Actual.Known known
            ? switch (known.certainty()) {
              case FINAL, CONFIRMED -> "";
              case PRELIMINARY -> "（速報）";
              case EXPECTED -> "（見込）";
              case PROVISIONAL -> "（暫定）";
              case ESTIMATED -> "（推計）";
            }
            : "";
    String written = actual.written();
    return written.endsWith("）") ? written : written + certainty;
  }

  /** A part of which no text says anything is left out. */
  private static void put(
      Map<SealedPart, List<String>> values, SealedPart part, Stream<String> texts) {
    List<String> all = texts.toList();
    if (all.stream().anyMatch(text -> !text.isBlank())) {
      values.put(part, all);
    }
  }

  /**
   * The texts of a part.
   *
   * @param part a part
   * @return its texts; none if it has no such part
   */
  public List<String> of(SealedPart part) {
    return Objects.requireNonNull(values.getOrDefault(part, List.of()));
  }

  /**
   * Whether a target was still to be decided when the plan was sealed, so that deciding it is no
   * change.
   *
   * @return true if one of the targets says so
   */
  public boolean isUndecided() {
    return of(SealedPart.TARGET).stream().anyMatch(TargetGrammar.UNDECIDED::contains);
  }

  /**
   * What identifies the values.
   *
   * @param name what they are the values of
   * @return 16 hexadecimal digits
   */
  public String digest(String name) {
    SealDigest digest = new SealDigest().add(name);
    values.forEach((part, texts) -> digest.add(part.key()).add(texts));
    return digest.hex();
  }

  /**
   * The parts that are no longer what was approved.
   *
   * @param now the values as they are
   * @return the parts that differ in more than the width of their letters and spaces
   */
  public List<SealedPart> changed(SealedItem now) {
    return Stream.of(SealedPart.values())
        .filter(part -> !SealDigest.plain(of(part)).equals(SealDigest.plain(now.of(part))))
        .toList();
  }

  /**
   * The texts of a part in one line.
   *
   * @param part a part
   * @return the texts; empty if it has no such part
   */
  public Optional<String> line(SealedPart part) {
    return Optional.of(of(part))
        .filter(texts -> !texts.isEmpty())
        .map(texts -> String.join("、", texts).replace('\n', ' '));
  }
}
