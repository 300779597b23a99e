package report.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.document.Chapter;
import report.document.Explanation;
import report.document.Fact;
import report.document.Group;
import report.document.Piece;
import report.document.ThemePart;

/** The places of a theme's goals on its page, and their facts. */
final class GoalPlaces {
  private final Map<String, List<Fact>> facts;
  private final Map<String, List<Explanation>> explanations;
  private final Set<String> stated;
  private final Set<String> beside;
  private final Set<String> claimed = new HashSet<>();

  /** The goals of a theme. */
  GoalPlaces(Chapter chapter) {
    ThemePart theme = chapter.theme();
    this.facts = chapter.facts().stream().collect(Collectors.groupingBy(Fact::goalId));
    this.explanations =
        chapter.explanations().stream().collect(Collectors.groupingBy(Explanation::goalId));
    this.stated = lines(theme).map(Piece.Line::goal).collect(Collectors.toSet());
    this.beside =
        theme.sections().stream()
            .flatMap(initiative -> initiative.groups().stream())
            .flatMap(group -> GoalRows.of(group).stream())
            .map(GoalRows.Row::goal)
            .collect(Collectors.toSet());
  }

  /** A page without goals. */
  GoalPlaces() {
    this.facts = Map.of();
    this.explanations = Map.of();
    this.stated = Set.of();
    this.beside = Set.of();
  }

  List<Fact> facts(String goal) {
    return facts.getOrDefault(goal, List.of());
  }

  List<Explanation> explanations(String goal) {
    return explanations.getOrDefault(goal, List.of());
  }

  boolean isStated(String goal) {
    return stated.contains(goal);
  }

  /** Whether the result of a goal stands beside it. */
  boolean isBeside(String goal) {
    return beside.contains(goal);
  }

  /** Assigns a place to the first request; the empty text to all others. */
  String claim(String anchor) {
    return claimed.add(anchor) ? anchor : "";
  }

  private static Stream<Piece.Line> lines(ThemePart theme) {
    return theme.sections().stream()
        .flatMap(initiative -> initiative.groups().stream())
        .flatMap(GoalPlaces::pieces)
        .filter(Piece.Line.class::isInstance)
        .map(Piece.Line.class::cast);
  }

  private static Stream<Piece> pieces(Group group) {
    return Stream.of(group.action(), group.goals(), group.progress()).flatMap(List::stream);
  }
}
