package report.read.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;
import report.finding.Finding;
import report.finding.Rule;
import report.notation.Reading;
import report.plan.Id;
import report.plan.Theme;
import report.plan.Theme.Origin;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/**
 * Reads how a theme and its goals follow those of earlier books: {@code continues: R1/old-id},
 * {@code seriesBreak: 調査方法の変更}, {@code dropped: {old-id: 事業の終了}}.
 */
public final class ContinuityReader {
  /** What a theme or a goal was in an earlier book. */
  public static final Key CONTINUES = Key.filled("continues", Value.ORIGIN);

  /** Why the figures of a goal cannot be compared with those of the years before. */
  public static final Key BREAK = Key.filled("seriesBreak", Value.LINE);

  /** What is left out of last year's book, and why. */
  public static final Key DROPPED =
      Key.filled("dropped", Value.filledEntries(Value.ID, Value.LINE));

  private final Scope scope;
  private final Map<Id, Origin> goals = new LinkedHashMap<>();
  private final Map<Id, String> breaks = new LinkedHashMap<>();

  /** A reader of one theme. */
  public ContinuityReader(Scope scope) {
    this.scope = scope;
  }

  /** Takes in what a goal says of the years before. */
  public void add(Id goal, Fields fields) {
    origin(fields, scope, 3).ifPresent(origin -> goals.put(goal, origin));
    fields.line(BREAK.name()).ifPresent(reason -> breaks.put(goal, reason));
  }

  /** What the theme says, with what its goals said. */
  public Theme.Continuity read(Fields plan) {
    return new Theme.Continuity(origin(plan, scope, 2), goals, breaks, dropped(plan, scope));
  }

  /** What is left out of last year's book, and why; the locations of the ids are stored. */
  public static Map<Id, String> dropped(Fields fields, Scope scope) {
    Map<Id, String> dropped = new LinkedHashMap<>();
    fields
        .value(DROPPED.name())
        .flatMap(node -> Expect.mapping(node, DROPPED.name(), scope.findings()))
        .ifPresent(
            mapping -> {
              for (MappingNode.Entry entry : mapping.entries()) {
                Optional<String> reason =
                    Expect.line(entry.value(), entry.key().text(), scope.findings());
                Ids.wellFormed(entry.key(), scope.findings())
                    .ifPresent(
                        id -> {
                          scope.origins().add(id, entry.key().span());
                          dropped.put(id, reason.orElse(""));
                        });
              }
            });
    return dropped;
  }

  /**
   * The id of a theme in last year's book, by its plan file.
   *
   * @param root the tree of the file
   * @param own the id of the theme
   * @param year the year of the book
   */
  public static Id lastYears(Node root, Id own, FiscalYear year) {
    return root instanceof MappingNode mapping
        ? lastYears(mapping.entry(CONTINUES.name()).map(MappingNode.Entry::value), year)
            .map(Origin::id)
            .orElse(own)
        : own;
  }

  /** What a goal was in last year's book, if it says that it had another id or theme. */
  public static Optional<Origin> lastYears(Fields goal, FiscalYear year) {
    return lastYears(goal.value(CONTINUES.name()), year);
  }

  private static Optional<Origin> lastYears(Optional<Node> written, FiscalYear year) {
    return written
        .filter(ScalarNode.class::isInstance)
        .map(node -> ((ScalarNode) node).text().strip())
        .flatMap(text -> origin(text, 3))
        .filter(origin -> origin.year().start() == year.start() - 1);
  }

  private static Optional<Origin> origin(Fields fields, Scope scope, int parts) {
    return fields
        .value(CONTINUES.name())
        .flatMap(node -> Expect.text(node, CONTINUES.name(), scope.findings()))
        .flatMap(text -> origin(text, scope, parts));
  }

  private static Optional<Origin> origin(ScalarNode text, Scope scope, int parts) {
    String written = text.text().strip();
    Optional<Origin> origin = origin(written, parts);
    if (origin.isEmpty()) {
      scope
          .findings()
          .add(
              Finding.of(Rule.MALFORMED_ID, text.span(), written)
                  .withMessage(parts == 2 ? "K007.continues-theme" : "K007.continues")
                  .withSuggestions(meant(written, scope).map(text::instead).stream().toList()));
      return origin;
    }
    if (origin.get().year().compareTo(scope.year()) >= 0) {
      scope
          .findings()
          .add(
              Finding.of(
                      Rule.NOT_A_FISCAL_YEAR,
                      text.span(),
                      origin.get().year().label(),
                      scope.year().label())
                  .withMessage("P003.continues"));
      return Optional.empty();
    }
    scope.origins().add(origin.get(), text.span());
    return origin;
  }

  /** A bare id is most likely one of last year. */
  private static Optional<String> meant(String written, Scope scope) {
    String id = written.contains("/") ? written : Ids.meant(written);
    return Id.isId(id) && scope.year().start() > FiscalYear.FIRST
        ? Optional.of(new FiscalYear(scope.year().start() - 1).code() + "/" + id)
        : Optional.empty();
  }

  private static Optional<Origin> origin(String written, int most) {
    List<String> parts = parts(written);
    Reading<FiscalYear> year = FiscalYearGrammar.read(parts.get(0));
    boolean isPath = parts.size() >= 2 && parts.size() <= most;
    return isPath && parts.stream().skip(1).allMatch(Id::isId)
        ? year.found()
            .map(
                of ->
                    new Origin(
                        of,
                        parts.size() == 3 ? Optional.of(new Id(parts.get(1))) : Optional.empty(),
                        new Id(parts.get(parts.size() - 1))))
        : Optional.empty();
  }

  private static List<String> parts(String path) {
    List<String> parts = new ArrayList<>();
    int begin = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', begin)) {
      parts.add(path.substring(begin, slash));
      begin = slash + 1;
    }
    parts.add(path.substring(begin));
    return parts;
  }
}
