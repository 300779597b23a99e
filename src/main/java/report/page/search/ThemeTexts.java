package report.page.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import report.document.Chapter;
import report.document.Fact;
import report.document.Group;
import report.document.InitiativePart;
import report.document.Labels;
import report.document.Piece;
import report.document.ThemePart;

/** The texts of a theme in reading order, each at the nearest place that a link can lead to. */
public final class ThemeTexts {
  private final Map<String, Set<String>> besideGoals = new HashMap<>();
  private final List<SearchEntry> entries = new ArrayList<>();
  private final String department;

  private ThemeTexts(Chapter chapter) {
    this.department = chapter.theme().department();
    chapter.facts().forEach(this::add);
  }

  /** What is said of a goal outside of its text: its departments, a revision, a remark. */
  private void add(Fact fact) {
    Set<String> words = besideGoals.computeIfAbsent(fact.goalId(), id -> new LinkedHashSet<>());
    if (!fact.departments().equals(department)) {
      words.add(fact.departments());
    }
    words.addAll(fact.years().around().beside());
    words.add(fact.remark());
  }

  /**
   * The texts of a theme.
   *
   * @param file the name of its page
   * @param chapter the theme
   * @param labels the labels, in the language of the book
   * @return its texts
   */
  public static SearchPart of(String file, Chapter chapter, Labels labels) {
    ThemeTexts texts = new ThemeTexts(chapter);
    ThemePart theme = chapter.theme();
    String title = theme.band() + labels.get("theme.gap") + theme.title();
    texts.add(
        SearchKind.THEME,
        "",
        "",
        SearchText.lines(Stream.of(title, theme.department(), SearchText.of(theme.direction()))));
    theme.sections().forEach(texts::add);
    return new SearchPart(file, title, texts.entries);
  }

  private void add(InitiativePart initiative) {
    String aim = SearchText.of(initiative.aim());
    add(
        SearchKind.INITIATIVE,
        initiative.title(),
        initiative.anchor(),
        SearchText.lines(Stream.of(initiative.title(), aim)));
    initiative.groups().forEach(group -> add(initiative, group));
  }

  private void add(InitiativePart initiative, Group group) {
    String title = initiative.title();
    String place = group.anchor().isEmpty() ? initiative.anchor() : group.anchor();
    add(SearchKind.ACTION, title, place, SearchText.of(group.action()));
    goals(title, place, group.goals());
    progress(title, place, group.progress());
    add(SearchKind.OUTLOOK, title, place, SearchText.of(group.outlook().pieces().toList()));
  }

  /** Each goal with the lines below it. */
  private void goals(String title, String place, List<Piece> pieces) {
    String goal = "";
    List<String> lines = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Line line && !line.goal().isEmpty()) {
        goal(title, place, goal, lines);
        goal = line.goal();
        lines.clear();
      }
      lines.add(SearchText.of(piece));
    }
    goal(title, place, goal, lines);
  }

  private void goal(String title, String place, String goal, List<String> lines) {
    Stream<String> beside = besideGoals.getOrDefault(goal, Set.of()).stream();
    add(
        SearchKind.GOAL,
        title,
        goal.isEmpty() ? place : goal,
        SearchText.lines(Stream.concat(lines.stream(), beside)));
  }

  /**
   * Each result with the lines below it; a link to a result leads to its goal, beside which it
   * stands.
   */
  private void progress(String title, String place, List<Piece> pieces) {
    String at = place;
    List<String> lines = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Line line && !line.marks().isEmpty()) {
        add(SearchKind.PROGRESS, title, at, SearchText.lines(lines.stream()));
        at = line.marks().get(0).anchor().isEmpty() ? place : line.marks().get(0).anchor();
        lines.clear();
      }
      lines.add(SearchText.of(piece));
    }
    add(SearchKind.PROGRESS, title, at, SearchText.lines(lines.stream()));
  }

  private void add(SearchKind kind, String section, String anchor, String text) {
    if (!text.isEmpty()) {
      entries.add(new SearchEntry(kind, section, anchor, text));
    }
  }
}
