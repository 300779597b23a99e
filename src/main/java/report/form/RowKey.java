package report.form;

import java.util.List;
import java.util.Optional;
import report.money.MoneyKind;
import report.plan.GoalOwner;
import report.plan.Id;

/**
 * The key of a row of a form. It says what the row asks for, whatever the sheet is called and
 * wherever the row is moved.
 *
 * @param theme the theme
 * @param part the part of the theme
 * @param subject what is asked of it
 */
public record RowKey(Id theme, Part part, Subject subject) {
  private static final String SEPARATOR = "/";

  /** A part of a theme. */
  public sealed interface Part {}

  /** The theme itself. */
  public record Whole() implements Part {}

  /**
   * An initiative.
   *
   * @param id its id
   */
  public record OfInitiative(Id id) implements Part {}

  /**
   * An action.
   *
   * @param id its id
   */
  public record OfAction(Id id) implements Part {}

  /** What a row asks for. */
  public sealed interface Subject {}

  /**
   * A text of the part.
   *
   * @param field which text
   */
  public record Text(TextField field) implements Subject {}

  /**
   * One measure of a goal of the part. The columns that belong to a goal as a whole ({@link
   * FormColumn#REASON}, {@link FormColumn#NEXT}, {@link FormColumn#REMARK}, {@link
   * FormColumn#NAME}) stand in the row of its first measure.
   *
   * @param goal the id of the goal
   * @param number the number of the measure, from 1; 1 for a milestone or a judged goal
   */
  public record Measure(Id goal, int number) implements Subject {
    /** Rejects a number below 1. */
    public Measure {
      if (number < 1) {
        throw new IllegalArgumentException("no number of a measure: " + number);
      }
    }
  }

  /**
   * An amount of money of the part, in the year of the form.
   *
   * @param kind what the amount is
   * @param item the name of its item; empty if there is only one
   */
  public record Money(MoneyKind kind, String item) implements Subject {}

  /**
   * A goal or an action that a department may propose, in the free area at the end of a sheet; its
   * part is the theme. Nothing stands there at first.
   *
   * @param number the number of the line, from 1
   */
  public record Proposal(int number) implements Subject {}

  /**
   * The key of a row about a part of a theme.
   *
   * @param owner the part
   * @param subject what is asked of it
   * @return the key
   */
  public static RowKey of(GoalOwner owner, Subject subject) {
    Part part =
        owner
            .action()
            .<Part>map(action -> new OfAction(action.id()))
            .or(() -> owner.initiative().map(initiative -> new OfInitiative(initiative.id())))
            .orElseGet(Whole::new);
    return new RowKey(owner.theme().id(), part, subject);
  }

  /**
   * The part in a theme.
   *
   * @param owners the parts of the theme
   * @return the part with the same id; empty if the theme has none
   */
  public Optional<GoalOwner> in(List<GoalOwner> owners) {
    return owners.stream()
        .filter(owner -> of(owner, subject).part().equals(part))
        .filter(owner -> owner.theme().id().equals(theme))
        .findFirst();
  }

  /**
   * The key as written in a form: {@code theme-3/action:seminar/goal:seminar-count/1}.
   *
   * @return one line that {@link #read} reads
   */
  public String written() {
    return theme.text() + SEPARATOR + written(part) + SEPARATOR + written(subject);
  }

  private static String written(Part part) {
    if (part instanceof OfAction action) {
      return "action:" + action.id().text();
    }
    return part instanceof OfInitiative initiative
        ? "initiative:" + initiative.id().text()
        : "theme";
  }

  private static String written(Subject subject) {
    if (subject instanceof Measure measure) {
      return "goal:" + measure.goal().text() + SEPARATOR + measure.number();
    }
    if (subject instanceof Money money) {
      return "money:" + money.kind().key() + SEPARATOR + money.item();
    }
    return subject instanceof Proposal proposal
        ? "proposal:" + proposal.number()
        : "text:" + ((Text) subject).field().key();
  }

  /**
   * Reads a key.
   *
   * @param written what a cell says
   * @return the key; empty if it is none
   */
  public static Optional<RowKey> read(String written) {
    String[] steps = written.strip().split(SEPARATOR, 4);
    if (steps.length < 3 || !Id.isId(steps[0])) {
      return Optional.empty();
    }
    Optional<String> rest = steps.length == 4 ? Optional.of(steps[3]) : Optional.empty();
    return part(steps[1])
        .flatMap(
            part ->
                subject(steps[2], rest)
                    .map(subject -> new RowKey(new Id(steps[0]), part, subject)));
  }

  private static Optional<Part> part(String step) {
    return step.equals("theme")
        ? Optional.of(new Whole())
        : after("action:", step)
            .filter(Id::isId)
            .<Part>map(id -> new OfAction(new Id(id)))
            .or(
                () ->
                    after("initiative:", step)
                        .filter(Id::isId)
                        .map(id -> new OfInitiative(new Id(id))));
  }

  private static Optional<Subject> subject(String step, Optional<String> rest) {
    Optional<String> goal = after("goal:", step).filter(Id::isId);
    if (goal.isPresent()) {
      return rest.filter(number -> number.matches("[1-9]\\d{0,3}"))
          .map(number -> new Measure(new Id(goal.get()), Integer.parseInt(number)));
    }
    Optional<String> proposal = after("proposal:", step);
    if (proposal.isPresent()) {
      return proposal
          .filter(number -> rest.isEmpty() && number.matches("[1-9]\\d{0,3}"))
          .map(number -> new Proposal(Integer.parseInt(number)));
    }
    Optional<String> money = after("money:", step);
    return money.isPresent()
        ? MoneyKind.of(money.get()).flatMap(kind -> rest.map(item -> new Money(kind, item)))
        : after("text:", step).filter(name -> rest.isEmpty()).flatMap(TextField::of).map(Text::new);
  }

  private static Optional<String> after(String prefix, String step) {
    return step.startsWith(prefix)
        ? Optional.of(step.substring(prefix.length()))
        : Optional.empty();
  }
}
