package report.compose.amendment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import report.amendment.AmendedPart;
import report.amendment.Amendment;
import report.document.Bullet;
import report.document.FactChanges;
import report.document.Labels;
import report.document.Piece;
import report.plan.Action;
import report.plan.Goal;
import report.plan.Initiative;
import report.plan.Measure;
import report.plan.Method;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.Result;
import report.plan.Target;
import report.plan.Theme;
import report.prose.ProseText;

/** Draws what parts of a theme were at first beside what they were changed to. */
public final class AmendmentText {
  private final Theme theme;
  private final Labels labels;

  /**
   * The amendments of a theme.
   *
   * @param theme the theme
   * @param labels the labels
   */
  public AmendmentText(Theme theme, Labels labels) {
    this.theme = theme;
    this.labels = labels;
  }

  /** The amendments of the theme itself. */
  public List<Piece> ofTheme() {
    return pieces(
        lines(
            theme.amendments().theme(),
            part -> part == AmendedPart.TITLE ? theme.title() : labels.list(theme.departments())));
  }

  /** The amendments of an initiative. */
  public List<Piece> of(Initiative initiative) {
    return pieces(
        lines(
            theme.amendments().ofInitiative(initiative.id().text()),
            part ->
                part == AmendedPart.TITLE
                    ? initiative.title()
                    : departments(initiative.departments())));
  }

  /** The amendments of an action. */
  public List<Piece> of(Action action) {
    return pieces(
        lines(
            theme.amendments().ofAction(action.id().text()),
            part -> departments(action.departments())));
  }

  /** The amendments of a goal. */
  public List<Piece> of(Goal goal) {
    return pieces(lines(goal));
  }

  /**
   * The amendments of a goal in words.
   *
   * @param goal a goal of the theme
   * @return one text for each thing that was changed
   */
  public List<String> lines(Goal goal) {
    return lines(theme.amendments().ofGoal(goal.id().text()), part -> now(goal, part));
  }

  /**
   * What was changed of a goal and its result.
   *
   * @param goal a goal of the theme
   * @param result what is reported of it
   * @return the amendments and corrections, each kind on one line
   */
  public FactChanges changes(Goal goal, Optional<Result> result) {
    return new FactChanges(
        labels.list(lines(goal)),
        labels.list(
            result.stream()
                .flatMap(one -> one.corrections().stream())
                .map(one -> CorrectionText.of(one, labels))
                .toList()));
  }

  private List<Piece> pieces(List<String> lines) {
    return lines.stream()
        .<Piece>map(line -> Piece.Line.of(Bullet.NONE, 0, labels.inBrackets(line).strip()))
        .toList();
  }

  private String departments(List<String> own) {
    return own.isEmpty() ? labels.get("amended.none") : labels.list(own);
  }

  private String now(Goal goal, AmendedPart part) {
    return switch (part) {
      case NAME -> ProseText.line(goal.text());
      case DEPARTMENT -> departments(goal.departments());
      case STEPS -> joined(goal instanceof Milestone one ? one.steps().stream() : Stream.of());
      case METHOD ->
          joined(
              goal instanceof NumericGoal one
                  ? one.method().map(Method::key).map(this::method).stream()
                  : Stream.of());
      case UNIT ->
          joined(measures(goal).flatMap(one -> one.target().map(Target::written).stream()));
      case KIND -> kind(goal);
      case MEASURES -> joined(measures(goal).flatMap(AmendmentText::name));
      case TARGETS ->
          joined(
              measures(goal)
                  .flatMap(one -> one.course().years())
                  .map(end -> labels.code(end.period().code()) + " " + end.target().written()));
      case TITLE, DIRECTION, AIM, TEXT, QUALITATIVE -> "";
    };
  }

  /** What a goal of another kind aims at. */
  private String kind(Goal goal) {
    return goal instanceof NumericGoal
        ? now(goal, AmendedPart.UNIT)
        : goal instanceof Milestone one ? one.due().written() : labels.get("amended.above");
  }

  private static Stream<Measure> measures(Goal goal) {
    return goal instanceof NumericGoal numeric ? numeric.measures().stream() : Stream.of();
  }

  private static Stream<String> name(Measure measure) {
    return measure.name().or(() -> measure.target().map(Target::written)).stream();
  }

  private String joined(Stream<?> texts) {
    String all = labels.list(texts.map(String::valueOf).toList());
    return all.isEmpty() ? labels.get("amended.none") : all;
  }

  private String method(String key) {
    return Method.of(key).isPresent()
        ? labels.get("method." + key)
        : key.equals(Amendment.NOTHING) ? labels.get("amended.none") : key;
  }

  /** Each thing that was changed, with all its changes. */
  private List<String> lines(List<Amendment> amendments, Function<AmendedPart, String> now) {
    Map<AmendedPart, List<Amendment>> parts = new LinkedHashMap<>();
    amendments.forEach(
        one -> parts.computeIfAbsent(one.part(), none -> new ArrayList<>()).add(one));
    return parts.entrySet().stream()
        .map(one -> line(one.getKey(), one.getValue(), now.apply(one.getKey())))
        .toList();
  }

  private String line(AmendedPart part, List<Amendment> changes, String now) {
    StringBuilder text = new StringBuilder(labels.get("revised", from(changes.get(0))));
    for (int i = 0; i < changes.size(); i++) {
      String to =
          i + 1 < changes.size()
              ? from(changes.get(i + 1))
              : part.isLong() ? labels.get("amended.above") : now;
      text.append(
          labels.get("revised.to", to, changes.get(i).on().written(), changes.get(i).reason()));
    }
    return labels.get("amended", labels.get("amended." + part.name()), text.toString());
  }

  private String from(Amendment amendment) {
    Optional<String> method =
        Optional.of(amendment)
            .filter(one -> one.part() == AmendedPart.METHOD)
            .map(one -> method(one.from().get(0)));
    return method.orElseGet(
        () ->
            labels.list(
                amendment.from().stream()
                    .map(text -> text.replaceAll("\\s*\\n\\s*", " "))
                    .map(text -> text.equals(Amendment.NOTHING) ? labels.get("amended.none") : text)
                    .toList()));
  }
}
