package report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.document.Group;
import report.document.InitiativePart;
import report.document.Labels;
import report.document.Piece;
import report.document.ThemePart;

/** Converts a theme in reading order, so that its marks and places are numbered as they occur. */
final class ThemeViews {
  private final Lines lines;
  private final GoalPlaces goals;
  private final Labels labels;

  ThemeViews(Lines lines, GoalPlaces goals, Labels labels) {
    this.lines = lines;
    this.goals = goals;
    this.labels = labels;
  }

  ThemeView theme(ThemeLink link, ThemePart theme) {
    List<Block> direction = blocks(theme.direction());
    Optional<ThemeView.InitiativeView> own = theme.own().map(this::initiative);
    List<Block> links = blocks(theme.links());
    List<ThemeView.InitiativeView> initiatives = new ArrayList<>();
    for (InitiativePart initiative : theme.initiatives()) {
      initiatives.add(initiative(initiative));
    }
    return new ThemeView(link, direction, initiatives, own, links);
  }

  private ThemeView.InitiativeView initiative(InitiativePart initiative) {
    String anchor = goals.claim(initiative.anchor());
    List<Block> aim = blocks(initiative.aim());
    List<ThemeView.GroupView> groups = new ArrayList<>();
    for (Group group : initiative.groups()) {
      groups.add(group(group));
    }
    return new ThemeView.InitiativeView(
        anchor, initiative.title(), aim, groups, TallyView.of(initiative.tally(), labels));
  }

  private ThemeView.GroupView group(Group group) {
    return new ThemeView.GroupView(
        goals.claim(group.anchor()),
        blocks(group.action()),
        rows(group),
        blocks(group.outlook().challenges()),
        blocks(group.outlook().next()));
  }

  private List<ThemeView.GoalRowView> rows(Group group) {
    List<ThemeView.GoalRowView> rows = new ArrayList<>();
    for (GoalRows.Row row : GoalRows.of(group)) {
      rows.add(
          new ThemeView.GoalRowView(
              blocks(row.goals()), blocks(row.progress()), blocks(row.others())));
    }
    return List.copyOf(rows);
  }

  private List<Block> blocks(List<Piece> pieces) {
    return BlockTree.of(pieces, lines);
  }
}
