package report.page.front;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.document.Fact;
import report.document.Highlights;
import report.document.OutstandingResult;
import report.document.Overview;
import report.page.front.LookView.LookItem;
import report.rate.Outcome;

/** What a reader of the front page looks at first: only lists that have something. */
public final class FirstLook {
  private static final String MISSED = "?outcome=not-achieved&order=rate#summary_";

  private final Overview overview;
  private final Pages pages;
  private final Map<String, String> bands = new HashMap<>();

  private FirstLook(Overview overview, Pages pages) {
    this.overview = overview;
    this.pages = pages;
    overview.themes().forEach(theme -> bands.put(theme.id(), theme.band()));
  }

  /**
   * The pages to which the lists lead.
   *
   * @param goals the page of all goals, whose table can be filtered
   * @param missing the page of missing and late results
   * @param changes the page of what changed
   * @param theme the page of a theme, by its id
   */
  public record Pages(String goals, String missing, String changes, UnaryOperator<String> theme) {}

  /**
   * What to look at first.
   *
   * @param overview the book
   * @param pages the names of its pages
   * @return the lists that have entries
   */
  public static List<LookView> of(Overview overview, Pages pages) {
    return new FirstLook(overview, pages).lists();
  }

  private List<LookView> lists() {
    List<LookView> lists = new ArrayList<>();
    add("worst", worst(), missed(), pages.goals() + MISSED, lists);
    add("late", late(), overview.late().size(), pages.missing(), lists);
    List<LookItem> unreported = unreported();
    add("unreported", unreported, unreported.size(), pages.missing(), lists);
    List<LookItem> revised = revised();
    add("revised", revised, revised.size(), pages.goals(), lists);
    List<LookItem> changes = changes();
    add("changes", changes, changes.size(), pages.changes(), lists);
    return lists;
  }

  private void add(String kind, List<LookItem> items, int all, String href, List<LookView> lists) {
    if (!items.isEmpty()) {
      List<LookItem> first = items.subList(0, Math.min(Highlights.MOST, items.size()));
      String title = overview.labels().get("page.first." + kind);
      lists.add(new LookView(kind, title, first, Math.max(all - first.size(), 0), href));
    }
  }

  private List<LookItem> worst() {
    return overview.highlights().worst().stream()
        .map(fact -> item(fact, words(" ", Stream.of(fact.rate(), fact.rating()))))
        .toList();
  }

  /** The number of goals that were not achieved; some of them have no rate. */
  private int missed() {
    String label = overview.labels().get("outcome." + Outcome.NOT_ACHIEVED);
    return overview.tally().outcomes().stream()
        .filter(count -> count.label().equals(label))
        .mapToInt(count -> count.count())
        .sum();
  }

  private List<LookItem> late() {
    return overview.late().stream()
        .map(fact -> item(fact, words(" ", Stream.of(fact.word(), fact.remark()))))
        .toList();
  }

  private List<LookItem> unreported() {
    return overview.owed().stream()
        .filter(owed -> owed.outcome() == Outcome.UNREPORTED)
        .map(this::item)
        .toList();
  }

  private LookItem item(OutstandingResult owed) {
    return new LookItem(
        pages.theme().apply(owed.themeId()) + "#" + owed.goalId(),
        owed.goal(),
        band(owed.themeId()),
        overview.labels().get("page.first.due", owed.dueWritten()));
  }

  private List<LookItem> revised() {
    return overview.highlights().revised().stream()
        .map(fact -> item(fact, fact.years().around().revised()))
        .toList();
  }

  private List<LookItem> changes() {
    return overview.changes().stream()
        .map(
            part ->
                new LookItem(
                    pages.changes(),
                    words(" ", Stream.of(part.heads().name(), part.versions())),
                    "",
                    words(" ", part.summary().stream())))
        .toList();
  }

  private LookItem item(Fact fact, String says) {
    return new LookItem(
        pages.theme().apply(fact.themeId()) + "#" + fact.goalId(),
        words(" ", Stream.of(fact.goal(), fact.measure())),
        band(fact.themeId()),
        says);
  }

  private String band(String theme) {
    return bands.size() > 1 ? bands.getOrDefault(theme, "") : "";
  }

  private static String words(String between, Stream<String> words) {
    return words.filter(word -> !word.isEmpty()).collect(Collectors.joining(between));
  }
}
