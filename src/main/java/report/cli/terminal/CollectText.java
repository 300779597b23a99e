package report.cli.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.collect.Collected;
import report.collect.TakenChange;
import report.document.Document;
import report.document.Fact;
import report.document.ThemePart;
import report.finding.Finding;
import report.finding.FindingPrinter;
import report.finding.Rule;
import report.form.FormColumn;
import report.form.RowKey;
import report.project.Messages;
import report.project.PlansFolder;

/** Tells what forms change, goal by goal. */
public final class CollectText {
  private static final String INDENT = "  ";

  private final Collected collected;
  private final Console console;
  private final Messages texts;

  /** Describes changes on a console. */
  public CollectText(Collected collected, Console console) {
    this.collected = collected;
    this.console = console;
    this.texts = console.texts();
  }

  /** Prints the changes by theme and goal, the rates that result, and what is missing. */
  public void print() {
    for (Collected.OfBook book : collected.books()) {
      print(book);
    }
    console.out().flush();
  }

  private void print(Collected.OfBook book) {
    List<String> lines = new ArrayList<>();
    for (ThemePart theme : book.after().themes()) {
      Map<String, List<TakenChange>> groups = new LinkedHashMap<>();
      book.changes().stream()
          .filter(change -> change.row().theme().text().equals(theme.id()))
          .forEach(
              change ->
                  groups.computeIfAbsent(subject(change), key -> new ArrayList<>()).add(change));
      List<Fact> missing =
          book.missing().stream().filter(fact -> fact.themeId().equals(theme.id())).toList();
      if (!groups.isEmpty() || !missing.isEmpty()) {
        lines.add(theme.band() + " " + theme.title());
        groups.forEach((subject, changes) -> lines.addAll(lines(subject, changes, book)));
        missing.stream()
            .map(CollectText::goal)
            .distinct()
            .forEach(goal -> lines.add(INDENT + texts.get("collect.missing", goal)));
        lines.add("");
      }
    }
    if (!lines.isEmpty()) {
      console.print(book.after().overview().year() + " " + book.after().overview().asOf());
      lines.forEach(console::print);
    }
  }

  /** The id of the goal, action or initiative that a change is about. */
  private static String subject(TakenChange change) {
    RowKey row = change.row();
    if (row.subject() instanceof RowKey.Measure measure) {
      return measure.goal().text();
    }
    return row.part() instanceof RowKey.OfAction action
        ? action.id().text()
        : row.part() instanceof RowKey.OfInitiative initiative
            ? initiative.id().text()
            : row.theme().text();
  }

  private List<String> lines(String subject, List<TakenChange> changes, Collected.OfBook book) {
    List<String> lines = new ArrayList<>();
    List<Fact> before = facts(book.before(), changes.get(0));
    List<Fact> after = facts(book.after(), changes.get(0));
    lines.add(INDENT + (after.isEmpty() ? subject : goal(after.get(0))));
    for (TakenChange change : changes) {
      lines.add(INDENT + INDENT + heading(change, after) + ": " + arrow(change));
      lines.add(INDENT + INDENT + INDENT + places(change));
    }
    for (int i = 0; i < after.size(); i++) {
      String old = i < before.size() ? rate(before.get(i)) : "";
      String fresh = rate(after.get(i));
      if (!old.equals(fresh)) {
        lines.add(INDENT + INDENT + named("collect.rate", after, i) + ": " + arrow(old, fresh));
      }
    }
    return lines;
  }

  private static String goal(Fact fact) {
    return fact.goalId() + " " + RateTable.clipped(fact.goal());
  }

  private String heading(TakenChange change, List<Fact> facts) {
    int number =
        change.row().subject() instanceof RowKey.Measure measure ? measure.number() - 1 : 0;
    String key = "collect." + change.kind().name();
    return change.kind() == FormColumn.ACTUAL ? named(key, facts, number) : texts.get(key);
  }

  private String named(String key, List<Fact> facts, int number) {
    String measure = number < facts.size() ? facts.get(number).measure() : "";
    return measure.isEmpty() ? texts.get(key) : texts.get(key) + " " + measure;
  }

  private String arrow(TakenChange change) {
    return arrow(oneLine(change.before()), oneLine(change.after()));
  }

  private String arrow(String before, String after) {
    return texts.get("collect.change", shown(before), shown(after));
  }

  private String shown(String text) {
    return text.isEmpty() ? texts.get("collect.nothing") : text;
  }

  private static String oneLine(String text) {
    return RateTable.clipped(
        text.lines().map(String::strip).filter(s -> !s.isEmpty()).collect(Collectors.joining(" ")));
  }

  private static String places(TakenChange change) {
    return PlansFolder.shown(change.file())
        + ":"
        + change.line()
        + " ← "
        + FindingPrinter.place(change.cells().get(0));
  }

  private static String rate(Fact fact) {
    return Stream.of(fact.rate(), fact.word(), fact.remark(), fact.rating())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static List<Fact> facts(Document document, TakenChange change) {
    return change.row().subject() instanceof RowKey.Measure measure
        ? document.chapters().stream()
            .filter(chapter -> chapter.theme().id().equals(change.row().theme().text()))
            .flatMap(chapter -> chapter.facts().stream())
            .filter(fact -> fact.goalId().equals(measure.goal().text()))
            .toList()
        : List.of();
  }

  /** The changes as findings, each at its cell, for formats that have nothing else. */
  public List<Finding> changes() {
    List<Finding> findings = new ArrayList<>();
    for (Collected.OfBook book : collected.books()) {
      for (TakenChange change : book.changes()) {
        List<Fact> after = facts(book.after(), change);
        findings.add(
            Finding.of(
                Rule.ENTRY_TAKEN,
                change.cells().get(0),
                subject(change) + " " + heading(change, after),
                shown(oneLine(change.before())),
                shown(oneLine(change.after())),
                Stream.concat(
                        Stream.of(PlansFolder.shown(change.file()) + ":" + change.line()),
                        after.stream().map(CollectText::rate))
                    .collect(Collectors.joining(", "))));
      }
    }
    return findings;
  }

  /** Says on standard error what was written, or how to write it, and which forms were refused. */
  public void complete(boolean written) {
    console.out().flush();
    collected.refused().forEach(form -> console.complain(texts.get("collect.refused", form)));
    TreeSet<String> files =
        collected.books().stream()
            .flatMap(book -> book.changes().stream())
            .map(change -> PlansFolder.shown(change.file()))
            .collect(Collectors.toCollection(TreeSet::new));
    String key =
        files.isEmpty() ? "collect.unchanged" : written ? "collect.written" : "collect.preview";
    console.complain(texts.get(key, collected.changes(), files.size()));
    console.err().flush();
  }
}
