package report.cli.terminal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.cli.terminal.TextTable.Side;
import report.document.DepartmentPart;
import report.document.Document;
import report.document.Fact;
import report.document.InitiativePart;
import report.document.Labels;
import report.document.OutstandingResult;
import report.document.Tally;
import report.document.ThemePart;
import report.project.Messages;

/** Formats totals, missing results and late milestones for a terminal. */
public final class RateLists {
  private final Document document;
  private final Labels labels;
  private final Messages texts;

  /** The lists of a document. */
  public RateLists(Document document, Messages texts) {
    this.document = document;
    this.labels = document.overview().labels();
    this.texts = texts;
  }

  /** That a book has no goals, for one without themes. */
  public String withoutThemes() {
    return titled(new TextTable(List.of()), true, "rates.none");
  }

  /** Totals by theme. */
  public String byTheme() {
    return tallies(
        "fact.theme",
        document.themes().stream(),
        theme -> theme.band() + " " + theme.title(),
        ThemePart::tally);
  }

  /** Totals by initiative. */
  public String byInitiative() {
    return tallies(
        "fact.initiative",
        document.themes().stream().flatMap(theme -> theme.initiatives().stream()),
        InitiativePart::title,
        InitiativePart::tally);
  }

  /** Totals by department. */
  public String byDepartment() {
    return tallies(
        "fact.department",
        document.overview().departments().stream(),
        DepartmentPart::name,
        DepartmentPart::tally);
  }

  /** Outstanding results, by due date. */
  public String missing() {
    TextTable table = new TextTable(List.of(Side.LEFT, Side.LEFT, Side.LEFT, Side.LEFT, Side.LEFT));
    table.add(
        Stream.concat(
                Stream.of(texts.get("rates.due")),
                Stream.of("outcome", "department", "goalId", "goal")
                    .map(k -> labels.get("fact." + k)))
            .toList());
    for (OutstandingResult owed : document.overview().owed()) {
      table.add(
          List.of(
              owed.due() + " " + owed.dueWritten(),
              owed.word(),
              owed.department(),
              owed.goalId(),
              RateTable.clipped(owed.goal())));
    }
    return titled(table, document.overview().owed().isEmpty(), "rates.missing.none");
  }

  /** Milestones that were completed late or are overdue. */
  public String late() {
    List<Fact> late = document.facts().stream().filter(Fact::isLate).toList();
    TextTable table =
        new TextTable(List.of(Side.LEFT, Side.LEFT, Side.LEFT, Side.LEFT, Side.LEFT, Side.LEFT));
    table.add(
        Stream.of("target", "actual", "outcome", "remark", "goalId", "goal")
            .map(key -> labels.get("fact." + key))
            .toList());
    for (Fact fact : late) {
      table.add(
          List.of(
              fact.target().printed(),
              fact.actual().printed(),
              fact.word(),
              fact.remark(),
              fact.goalId(),
              RateTable.clipped(fact.goal())));
    }
    return titled(table, late.isEmpty(), "rates.late.none");
  }

  private <T> String tallies(
      String head, Stream<T> parts, Function<T, String> name, Function<T, Tally> tally) {
    TextTable table =
        new TextTable(
            List.of(
                Side.LEFT, Side.RIGHT, Side.RIGHT, Side.RIGHT, Side.RIGHT, Side.LEFT, Side.LEFT));
    table.add(
        Stream.of(
                head,
                "tally.goals",
                "tally.counted",
                "tally.achieved",
                "tally.mean",
                "tally.rating",
                "tally.outcome")
            .map(labels::get)
            .toList());
    parts.forEach(part -> table.add(row(name.apply(part), tally.apply(part))));
    return titled(table, false, "");
  }

  private List<String> row(String name, Tally tally) {
    return List.of(
        name,
        String.valueOf(tally.goals()),
        String.valueOf(tally.counted()),
        String.valueOf(tally.achieved()),
        document.overview().labels().mean(tally),
        tally.rating(),
        tally.outcomes().stream()
            .map(count -> count.label() + " " + count.count())
            .collect(Collectors.joining(" ")));
  }

  private String titled(TextTable table, boolean empty, String nothing) {
    String title =
        String.join(
            " ",
            document.overview().year(),
            document.overview().title(),
            document.overview().asOf());
    String body = empty ? texts.get(nothing) + "\n" : String.join("\n", table.lines()) + "\n";
    return title + "\n" + body;
  }
}
