package report.read.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import report.finding.Span;
import report.notation.Nearest;
import report.plan.Goal;
import report.plan.Id;
import report.plan.NormalizedText;
import report.read.field.Amount;
import report.read.field.Ids;

/**
 * What the progress files of a theme may refer to: its initiatives, actions and goals by id. Those
 * that could not be read are included, so that their results are not reported as unknown; an
 * invalid id stands for its probable intention.
 */
final class PlanIndex {

  /**
   * An action that a progress file may report on.
   *
   * @param span the location of its id
   */
  record KnownAction(Span span) {}

  /**
   * A goal that may have a result.
   *
   * @param span the location of its id
   * @param owner what it belongs to
   * @param goal the goal; empty if it could not be read
   * @param units for each measure of a numeric goal, the figure that determines its unit
   */
  record KnownGoal(Span span, Owner owner, Optional<Goal> goal, List<Optional<Amount>> units) {
    /** Copies the list. */
    KnownGoal {
      units = List.copyOf(units);
    }

    /** Whether it certainly belongs to another part of the plan. */
    boolean isOfOther(Owner other) {
      return !isRepeated() && owner.isCertainlyOther(other);
    }

    /** Whether its id stands for several goals. */
    private boolean isRepeated() {
      return owner.equals(SEVERAL);
    }
  }

  /** The owner of goals with the same id, which may belong to different parts. */
  private static final Owner SEVERAL = Owner.action("");

  private final Map<String, Span> initiatives = new LinkedHashMap<>();
  private final Map<String, KnownAction> actions = new LinkedHashMap<>();
  private final Map<String, KnownGoal> goals = new LinkedHashMap<>();
  private final List<String> malformed = new ArrayList<>();
  private boolean whole = true;
  private boolean distinctInitiatives = true;

  /** Registers an initiative in the same way as an action. */
  void addInitiative(String id, Span span) {
    for (String name : Ids.names(id)) {
      distinctInitiatives &= initiatives.putIfAbsent(name, span) == null;
    }
    remember(id);
  }

  /**
   * Registers an action, also by the probable intention of its id. If an id is used twice, one of
   * them was meant to be another.
   */
  void add(String id, KnownAction action) {
    for (String name : Ids.names(id)) {
      whole &= actions.putIfAbsent(name, action) == null;
    }
    remember(id);
  }

  /**
   * Registers a goal in the same way; one with a duplicate id cannot be distinguished from the
   * other.
   */
  void add(String id, KnownGoal goal) {
    for (String name : Ids.names(id)) {
      @Nullable KnownGoal before = goals.get(name);
      whole &= before == null;
      goals.put(
          name,
          before == null
              ? goal
              : new KnownGoal(before.span(), SEVERAL, Optional.empty(), List.of()));
    }
    remember(id);
  }

  private void remember(String id) {
    if (!Id.isId(id)) {
      malformed.add(id);
    }
  }

  /** Records that there are actions or goals whose ids could not be read. */
  void lacksSome() {
    whole = false;
  }

  /** Whether an unknown id is certainly wrong, because all ids could be read. */
  boolean lacks(String id) {
    return whole && Nearest.to(id, malformed).isEmpty();
  }

  /** The same of an unknown id of an initiative. */
  boolean lacksInitiative(String id) {
    return distinctInitiatives && lacks(id);
  }

  boolean hasInitiative(String id) {
    return initiatives.containsKey(id);
  }

  Optional<KnownAction> action(String id) {
    return Optional.ofNullable(actions.get(id));
  }

  Optional<KnownGoal> goal(String id) {
    return Optional.ofNullable(goals.get(id));
  }

  List<String> initiativeIds() {
    return List.copyOf(initiatives.keySet());
  }

  List<String> actionIds() {
    return List.copyOf(actions.keySet());
  }

  /** The id of the goal with a certain name. */
  Optional<String> named(String text) {
    String name = NormalizedText.of(text);
    return goals.entrySet().stream()
        .filter(
            entry ->
                entry.getValue().goal().map(Goal::text).map(NormalizedText::of).stream()
                    .anyMatch(name::equals))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The ids of all goals. */
  List<String> goalIds() {
    return goals.keySet().stream().filter(Id::isId).toList();
  }

  /** The ids of the goals of a theme itself, an initiative or an action. */
  List<String> goalIds(Owner owner) {
    return goals.entrySet().stream()
        .filter(entry -> entry.getValue().owner().equals(owner))
        .map(Map.Entry::getKey)
        .filter(Id::isId)
        .collect(Collectors.toList());
  }
}
