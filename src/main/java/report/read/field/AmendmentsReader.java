package report.read.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import report.amendment.AmendedPart;
import report.amendment.Amendment;
import report.amendment.Amendments;
import report.plan.Goal;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/**
 * Reads what the parts of a theme were changed from: {@code revised: [{what: title, from: 旧題名, on:
 * R1.10, reason: …}]}. What an entry without {@code what} was changed from is a target or a due
 * date, which others read.
 */
public final class AmendmentsReader {
  /** The key of earlier values. */
  public static final String REVISED = "revised";

  private static final String WHAT = "what";

  /** The changes of a theme. */
  public static final Key OF_THEME = key(AmendedPart.OF_THEME);

  /** The changes of an initiative. */
  public static final Key OF_INITIATIVE = key(AmendedPart.OF_INITIATIVE);

  /** The changes of an action. */
  public static final Key OF_ACTION = key(AmendedPart.OF_ACTION);

  /** The changes of a goal that is rated by a person. */
  public static final Key OF_JUDGEMENT = key(AmendedPart.OF_JUDGEMENT);

  private final Scope scope;
  private final Map<String, List<Amendment>> initiatives = new LinkedHashMap<>();
  private final Map<String, List<Amendment>> actions = new LinkedHashMap<>();
  private final Map<String, List<Amendment>> goals = new LinkedHashMap<>();

  /** A reader of one theme. */
  public AmendmentsReader(Scope scope) {
    this.scope = scope;
  }

  private static Key key(List<AmendedPart> parts) {
    return Key.optional(REVISED, Value.items(Value.of(form(parts))));
  }

  private static Form form(List<AmendedPart> parts) {
    return Form.of(
        "amendment",
        Key.required(WHAT, words("", parts)),
        Key.required("from", Value.each(Value.TEXT)),
        Key.required("on", Value.DATE),
        Key.required("reason", Value.LINE));
  }

  /**
   * What an entry about a goal may be about.
   *
   * @param usual the key of what it is about if it does not say
   * @param parts what else it can be about
   */
  public static Key what(String usual, List<AmendedPart> parts) {
    return Key.optional(WHAT, words(usual, parts));
  }

  private static Value.Words words(String usual, List<AmendedPart> parts) {
    return Value.words(
        Stream.concat(Stream.of(usual), parts.stream().map(AmendedPart::key))
            .filter(word -> !word.isEmpty())
            .toList());
  }

  /** Whether an entry is about anything but a target or a due date. */
  public static boolean isAmendment(Node item) {
    return item instanceof MappingNode mapping
        && mapping
            .entry(WHAT)
            .map(MappingNode.Entry::value)
            .filter(ScalarNode.class::isInstance)
            .map(word -> ((ScalarNode) word).text().strip())
            .filter(word -> !word.equals("target") && !word.equals("due"))
            .isPresent();
  }

  /** Takes in what an initiative says. */
  public void ofInitiative(Optional<ScalarNode> id, Fields fields) {
    id.ifPresent(of -> put(initiatives, of.text(), fields, AmendedPart.OF_INITIATIVE));
  }

  /** Takes in what an action says. */
  public void ofAction(Optional<ScalarNode> id, Fields fields) {
    id.ifPresent(of -> put(actions, of.text(), fields, AmendedPart.OF_ACTION));
  }

  /** Takes in what a goal says. */
  public void ofGoal(Goal goal, Fields fields) {
    List<AmendedPart> parts =
        goal instanceof NumericGoal
            ? AmendedPart.OF_FIGURES
            : goal instanceof Milestone ? AmendedPart.OF_MILESTONE : AmendedPart.OF_JUDGEMENT;
    put(goals, goal.id().text(), fields, parts);
  }

  /** What the theme says, with what its parts said. */
  public Amendments read(Fields plan) {
    return new Amendments(of(plan, AmendedPart.OF_THEME), initiatives, actions, goals);
  }

  private void put(
      Map<String, List<Amendment>> all, String id, Fields fields, List<AmendedPart> parts) {
    List<Amendment> found = of(fields, parts);
    if (!found.isEmpty()) {
      all.put(id, found);
    }
  }

  private List<Amendment> of(Fields fields, List<AmendedPart> parts) {
    boolean isOfGoal =
        parts.equals(AmendedPart.OF_FIGURES) || parts.equals(AmendedPart.OF_MILESTONE);
    List<Amendment> read = new ArrayList<>();
    for (Node item : fields.list(REVISED).map(SequenceNode::items).orElse(List.of())) {
      if (!isOfGoal || isAmendment(item)) {
        Fields.ofItem(item, REVISED, form(parts), scope.findings())
            .flatMap(this::amendment)
            .ifPresent(read::add);
      }
    }
    return read;
  }

  private Optional<Amendment> amendment(Fields fields) {
    Optional<AmendedPart> part =
        fields.choice(WHAT, word -> AmendedPart.of(word).orElseThrow(IllegalStateException::new));
    Optional<EarlierText> earlier = EarlierText.read(fields, scope);
    return part.flatMap(
        known -> earlier.map(was -> new Amendment(known, was.from(), was.on(), was.reason())));
  }
}
