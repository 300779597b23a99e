package report.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import report.document.Bullet;
import report.document.ChangesPart.ChangedLine;
import report.document.ChangesPart.ChangedRow;
import report.document.Chapter;
import report.document.Document;
import report.document.Group;
import report.document.InitiativePart;
import report.document.Labels;
import report.document.Overview;
import report.document.Piece;
import report.document.Run;
import report.document.ThemePart;
import report.plan.Book;
import report.plan.Initiative;
import report.plan.Theme;

/**
 * The changes of sealed values as a document, in the columns of a comparison table: what is said
 * now, what was said before, and why. A table of corrections lists them; otherwise they stand in
 * their places below the headings of all initiatives.
 */
public final class ListedChanges {
  private final Labels labels;
  private final Comparison comparison;
  private final Overview book;

  private ListedChanges(Comparison comparison, Overview book, Labels labels) {
    this.comparison = comparison;
    this.book = book;
    this.labels = labels;
  }

  /**
   * Composes a list of changes.
   *
   * @param comparison the changes
   * @param book the book as it is
   * @param labels the labels, in the language of the document
   * @return a theme for each in which anything changed
   */
  public static Document of(Comparison comparison, Book book, Labels labels) {
    Overview overview = BookVersion.of("", book, List.of()).document(labels).overview();
    return new ListedChanges(comparison, overview, labels).document(book);
  }

  private Document document(Book plan) {
    Map<String, List<Change>> themes = new LinkedHashMap<>();
    comparison
        .changes()
        .forEach(
            change ->
                themes
                    .computeIfAbsent(change.place().themeId(), none -> new ArrayList<>())
                    .add(change));
    Map<String, Theme> known = new LinkedHashMap<>();
    plan.themes().forEach(theme -> known.put(theme.id().text(), theme));
    int last = plan.themes().stream().mapToInt(Theme::number).max().orElse(0);
    Map<String, List<PlanNode>> parts =
        PlanTree.of(plan).stream().collect(Collectors.groupingBy(node -> node.theme().id().text()));
    List<Chapter> chapters = new ArrayList<>();
    for (Map.Entry<String, List<Change>> theme : themes.entrySet()) {
      @Nullable Theme planned = known.get(theme.getKey());
      last += planned == null ? 1 : 0;
      int number = planned == null ? last : planned.number();
      chapters.add(
          new Chapter(
              theme(theme.getKey(), number, theme.getValue(), parts), List.of(), List.of()));
    }
    String key = comparison.isErrata() ? "diff.errata" : "diff.table";
    return new Document(
        ComparisonTable.overview(book, labels.get(key, book.title()), between(), chapters, labels),
        chapters);
  }

  private String between() {
    return labels.get("diff.between", comparison.before(), comparison.after());
  }

  private ThemePart theme(
      String id, int number, List<Change> changes, Map<String, List<PlanNode>> parts) {
    Map<String, List<Group>> sections =
        comparison.isErrata()
            ? listed(changes)
            : inPlace(changes, parts.getOrDefault(id, List.of()));
    return new ThemePart(
        id,
        number,
        "",
        changes.get(0).place().theme(),
        "",
        between(),
        List.of(),
        sections.entrySet().stream()
            .map(
                one ->
                    new InitiativePart("", one.getKey(), List.of(), one.getValue(), book.tally()))
            .toList(),
        book.tally());
  }

  /** Only what was changed, as a table of corrections lists it. */
  private Map<String, List<Group>> listed(List<Change> changes) {
    Map<String, List<Group>> sections = new LinkedHashMap<>();
    changes.forEach(change -> section(sections, change.place().initiative()).add(row(change)));
    return sections;
  }

  /** All initiatives with what was changed in its place, and （略） for what was not. */
  private Map<String, List<Group>> inPlace(List<Change> changes, List<PlanNode> parts) {
    Map<String, List<Group>> sections = new LinkedHashMap<>();
    List<Change> left = new ArrayList<>(changes);
    for (PlanNode node : parts) {
      List<Group> rows =
          section(sections, node.owner().initiative().map(Initiative::title).orElse(""));
      List<Change> here =
          changes.stream()
              .filter(change -> change.place().part() == node.part())
              .filter(change -> change.place().id().equals(node.id()))
              .toList();
      left.removeAll(here);
      here.forEach(change -> rows.add(row(change)));
      if (here.isEmpty() && (rows.isEmpty() || !rows.get(rows.size() - 1).equals(omitted()))) {
        rows.add(omitted());
      }
    }
    left.forEach(change -> section(sections, change.place().initiative()).add(row(change)));
    return sections;
  }

  private List<Group> section(Map<String, List<Group>> sections, String initiative) {
    String title = initiative.isEmpty() ? labels.get("diff.part.THEME") : initiative;
    return sections.computeIfAbsent(title, none -> new ArrayList<>());
  }

  /** A row for what is the same in both versions. */
  private Group omitted() {
    List<Piece> words =
        List.of(line(Bullet.LABEL, List.of(new Run.Plain(labels.get("diff.omitted"), false))));
    return new Group("", words, words, List.of());
  }

  private Group row(Change change) {
    ChangedRow row = new ChangesComposer(labels).row(change);
    List<Piece> after = lines(row.item(), row.after());
    List<Piece> before = lines(row.item(), row.before());
    List<Piece> remarks =
        Stream.concat(Stream.of(row.kind()), row.remarks().stream())
            .map(remark -> line(Bullet.LABEL, List.of(new Run.Plain(remark, false))))
            .toList();
    return new Group("", after, before, remarks);
  }

  private static List<Piece> lines(String head, List<ChangedLine> lines) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(line(Bullet.LABEL, List.of(new Run.Plain(head, false))));
    for (ChangedLine one : lines) {
      List<Run> runs = new ArrayList<>();
      one.words()
          .forEach(
              words ->
                  runs.add(
                      words.changed()
                          ? new Run.Changed(words.text(), false)
                          : new Run.Plain(words.text(), false)));
      pieces.add(line(Bullet.NONE, runs));
    }
    return pieces;
  }

  private static Piece line(Bullet bullet, List<Run> runs) {
    return Piece.Line.of(bullet, 0, runs);
  }
}
