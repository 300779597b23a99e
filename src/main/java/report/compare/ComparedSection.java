package report.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.compare.Change.Part;
import report.document.Bullet;
import report.document.Group;
import report.document.InitiativePart;
import report.document.Labels;
import report.document.Piece;

/** Compares the initiatives of a theme, part by part. */
final class ComparedSection {
  private final Labels labels;
  private final ComparisonTable.Pairs pairs;
  private final ComparisonTable.Reasons reasons;
  private final String theme;
  private final ComparedRows rows;
  private final FirstTargets first;
  private final Map<String, List<Piece>> oldGoals = new HashMap<>();

  ComparedSection(
      Labels labels,
      ComparisonTable.Pairs pairs,
      ComparisonTable.Reasons reasons,
      String theme,
      ComparedRows rows,
      FirstTargets first) {
    this.labels = labels;
    this.pairs = pairs;
    this.reasons = reasons;
    this.theme = theme;
    this.rows = rows;
    this.first = first;
  }

  /**
   * A section of the second version.
   *
   * @param old the sections of the theme in the first version
   * @param section the section
   * @param oldTheme the id of the theme in the first version, if it was there
   */
  void compare(List<InitiativePart> old, InitiativePart section, Optional<String> oldTheme) {
    String anchor = section.anchor();
    String oldAnchor = pairs.before(Part.INITIATIVE, theme, anchor).orElse(anchor);
    Optional<InitiativePart> was =
        old.stream().filter(one -> one.anchor().equals(oldAnchor)).findFirst();
    rows.compare(
        "",
        was.map(ComparedSection::heading).orElse(List.of()),
        heading(section),
        reasons.of(Part.INITIATIVE, theme, anchor));
    Map<String, Group> groups = new LinkedHashMap<>();
    old.stream()
        .flatMap(one -> one.groups().stream())
        .forEach(group -> oldGoals.putAll(GoalSegments.of(group.goals())));
    old.forEach(one -> one.groups().forEach(group -> groups.putIfAbsent(key(one, group), group)));
    for (Group group : section.groups()) {
      String earlier =
          group.anchor().isEmpty()
              ? key(oldAnchor, "")
              : pairs.before(Part.ACTION, theme, group.anchor()).orElse(group.anchor());
      group(oldTheme.orElse(theme), Optional.ofNullable(groups.get(earlier)).orElse(none()), group);
    }
    was.ifPresent(
        one ->
            one.groups().stream()
                .filter(group -> isGone(group, section, oldTheme.orElse(theme)))
                .forEach(group -> group(oldTheme.orElse(theme), group, none())));
  }

  /** A section that only the first version has. */
  void remove(InitiativePart section) {
    rows.compare("", heading(section), List.of(), "");
    section.groups().stream()
        .filter(
            group ->
                group.anchor().isEmpty()
                    || pairs.after(Part.ACTION, theme, group.anchor()).isEmpty())
        .forEach(group -> group(theme, group, none()));
  }

  private static Group none() {
    return new Group("", List.of(), List.of(), List.of());
  }

  private static String key(InitiativePart section, Group group) {
    return group.anchor().isEmpty() ? key(section.anchor(), "") : group.anchor();
  }

  private static String key(String section, String group) {
    return group + "#" + section;
  }

  private boolean isGone(Group group, InitiativePart section, String oldTheme) {
    return group.anchor().isEmpty()
        ? section.groups().stream().noneMatch(one -> one.anchor().isEmpty())
        : pairs.after(Part.ACTION, oldTheme, group.anchor()).isEmpty();
  }

  private static List<Piece> heading(InitiativePart section) {
    List<Piece> heading = new ArrayList<>();
    heading.add(Piece.Line.of(Bullet.LABEL, 0, section.title()));
    heading.addAll(section.aim());
    return heading;
  }

  private void group(String oldTheme, Group was, Group is) {
    rows.compare("", was.action(), is.action(), reasons.of(Part.ACTION, theme, is.anchor()));
    goals(oldTheme, GoalSegments.of(was.goals()), GoalSegments.of(is.goals()));
    rows.compare(labels.get("diff.progress"), was.progress(), is.progress(), "");
    rows.compare("", was.outlook().challenges(), is.outlook().challenges(), "");
    rows.compare("", was.outlook().next(), is.outlook().next(), "");
  }

  private void goals(String oldTheme, Map<String, List<Piece>> were, Map<String, List<Piece>> are) {
    Map<String, List<Piece>> left = new LinkedHashMap<>(were);
    are.forEach(
        (goal, pieces) -> {
          String old = pairs.before(Part.GOAL, theme, goal).orElse(goal);
          List<Piece> here = left.remove(old);
          List<Piece> earlier =
              here != null || goal.isEmpty()
                  ? Optional.ofNullable(here).orElse(List.of())
                  : oldGoals.getOrDefault(old, List.of());
          String head = goal.isEmpty() ? "" : labels.get("diff.part.GOAL");
          FirstTargets.Texts texts =
              first.of(List.of(oldTheme, old), earlier, List.of(theme, goal), pieces);
          rows.compare(head, texts.before(), texts.after(), reasons.of(Part.GOAL, theme, goal));
        });
    left.forEach(
        (goal, pieces) -> {
          if (goal.isEmpty() || pairs.after(Part.GOAL, theme, goal).isEmpty()) {
            String reason = goal.isEmpty() ? "" : reasons.of(Part.GOAL, theme, goal);
            rows.compare(labels.get("diff.part.GOAL"), pieces, List.of(), reason);
          }
        });
  }
}
