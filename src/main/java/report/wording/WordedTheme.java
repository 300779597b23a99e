package report.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import report.amendment.Amendment;
import report.amendment.Amendments;
import report.calendar.FiscalYear;
import report.money.Money;
import report.plan.Action;
import report.plan.Goal;
import report.plan.Initiative;
import report.plan.Theme;

/** A theme as an edition words it. */
final class WordedTheme {
  private final Wording wording;
  private final FiscalYear year;
  private final WordedGoal goals;
  private final BiConsumer<Object, Object> copied;

  WordedTheme(Wording wording, FiscalYear year, BiConsumer<Object, Object> copied) {
    this.wording = wording;
    this.year = year;
    this.goals = new WordedGoal(wording, year, copied);
    this.copied = copied;
  }

  Theme of(Theme theme) {
    WordedReport reports = new WordedReport(wording, year, this::money, copied);
    return copy(
        theme,
        new Theme(
            theme.id(),
            theme.number(),
            theme.title(),
            theme.departments(),
            theme.direction(),
            theme.initiatives().stream().map(this::initiative).toList(),
            theme.progress().stream().map(reports::of).toList(),
            theme.serves(),
            money(theme.money()),
            goals(theme.ownGoals()),
            theme.links(),
            theme.continuity(),
            amendments(theme.amendments())));
  }

  private Initiative initiative(Initiative of) {
    return copy(
        of,
        new Initiative(
            of.id(),
            of.title(),
            of.aim(),
            of.actions().stream().map(this::action).toList(),
            of.serves(),
            money(of.money()),
            goals(of.goals()),
            of.departments()));
  }

  private Action action(Action of) {
    return copy(
        of,
        new Action(
            of.id(),
            of.counting(),
            of.text(),
            goals(of.goals()),
            money(of.money()),
            of.departments()));
  }

  private List<Goal> goals(List<Goal> all) {
    return all.stream().map(goals::of).toList();
  }

  private Money money(Money money) {
    return new Money(
        money.entries().stream()
            .map(
                entry ->
                    copy(
                        entry,
                        new Money.Entry(
                            entry.item(), entry.heading(), wording.amount(entry.amount()))))
            .toList());
  }

  private Amendments amendments(Amendments all) {
    return new Amendments(
        amendments(all.theme()),
        amendments(all.initiatives()),
        amendments(all.actions()),
        amendments(all.goals()));
  }

  private Map<String, List<Amendment>> amendments(Map<String, List<Amendment>> all) {
    Map<String, List<Amendment>> worded = new LinkedHashMap<>();
    all.forEach((id, some) -> worded.put(id, amendments(some)));
    return worded;
  }

  private List<Amendment> amendments(List<Amendment> all) {
    return all.stream().map(this::amendment).collect(Collectors.toUnmodifiableList());
  }

  /** What was nothing before stays the word that the tool knows. */
  private Amendment amendment(Amendment of) {
    boolean isFigure =
        switch (of.part()) {
          case KIND, UNIT, TARGETS, MEASURES -> true;
          case TITLE, DIRECTION, AIM, TEXT, NAME, QUALITATIVE, METHOD, STEPS, DEPARTMENT -> false;
        };
    return new Amendment(
        of.part(),
        of.from().stream()
            .map(
                text ->
                    isFigure && !text.equals(Amendment.NOTHING) ? wording.text(text, year) : text)
            .toList(),
        wording.timing(of.on()),
        of.reason());
  }

  private <T> T copy(T original, T copy) {
    copied.accept(original, copy);
    return copy;
  }
}
