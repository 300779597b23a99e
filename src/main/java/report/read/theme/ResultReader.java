package report.read.theme;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.notation.Nearest;
import report.plan.Goal;
import report.plan.Milestone;
import report.plan.NumericGoal;
import report.plan.RatingScheme;
import report.plan.Result;
import report.prose.Prose;
import report.read.field.EarlierText;
import report.read.field.Fields;
import report.read.field.QuantityReader;
import report.read.field.Scope;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.theme.PlanIndex.KnownGoal;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/** Reads the result of a goal in the form that the kind of goal needs. */
final class ResultReader {
  /** What the report calls a result. */
  static final Key LABEL = Key.optional("label", Value.LINE);

  /** The reason. */
  static final Key REASON = Key.optional("reason", Value.TEXT);

  /** The next steps. */
  static final Key NEXT = Key.optional("next", Value.TEXT);

  /** A correction of a result that had been published. */
  static final Form CORRECTION =
      Form.of(
          "correction",
          Key.required("from", Value.each(Value.LINE)),
          Key.required("on", Value.DATE),
          Key.required("reason", Value.LINE));

  /** What was published before. */
  static final Key CORRECTED = Key.optional("corrected", Value.items(Value.of(CORRECTION)));

  /** A result of any kind. */
  static final Value FORM =
      Value.either(
          QuantityReader.FIGURES,
          Value.DATE,
          Value.SYMBOL,
          Value.of(NumericResultReader.FORM),
          Value.of(DoneResultReader.FORM),
          Value.of(JudgedResultReader.FORM),
          Value.of(OpenResult.FORM));

  private final Scope scope;
  private final PlanIndex index;
  private final Optional<RatingScheme> rating;

  ResultReader(Scope scope, PlanIndex index, Optional<RatingScheme> rating) {
    this.scope = scope;
    this.index = index;
    this.rating = rating;
  }

  /**
   * The result; empty if it has errors or its goal could not be read.
   *
   * @param entry the id of the goal, and its result
   * @param all the mapping with this entry: an id in it is not offered instead of a mistyped one
   * @param owner whose results they are
   */
  Optional<Result> read(MappingNode.Entry entry, MappingNode all, Owner owner) {
    if (!isGoal(entry.key(), owner, id -> all.entry(id).isPresent())) {
      return Optional.empty();
    }
    Optional<Result> result =
        index
            .goal(entry.key().text().strip())
            .flatMap(known -> known.goal().flatMap(goal -> whole(goal, known, entry.value())));
    result.ifPresent(read -> scope.origins().add(read, place(entry)));
    return result;
  }

  /** A text of one or more paragraphs; empty if it is not given. */
  static Prose text(Fields fields, String key, Scope scope) {
    return fields.value(key).map(node -> scope.prose(node, key)).orElse(Prose.EMPTY);
  }

  /** What was published of a result before it was corrected, the oldest first. */
  static List<Result.Correction> corrections(Fields fields, Scope scope) {
    return fields.list("corrected").map(SequenceNode::items).orElse(List.of()).stream()
        .flatMap(item -> Fields.ofItem(item, "corrected", CORRECTION, scope.findings()).stream())
        .flatMap(correction -> EarlierText.read(correction, scope).stream())
        .map(was -> new Result.Correction(was.from(), was.on(), was.reason()))
        .toList();
  }

  /**
   * Whether an id is that of a goal of an owner; a finding if it is not.
   *
   * @param isTaken whether an id is there already, so that it is not offered
   */
  boolean isGoal(ScalarNode written, Owner owner, Predicate<String> isTaken) {
    String id = written.text().strip();
    Optional<KnownGoal> known = index.goal(id);
    if (known.isEmpty()) {
      unknown(written, owner, isTaken);
    } else if (known.get().isOfOther(owner)) {
      Owner home = known.get().owner();
      scope
          .findings()
          .add(
              Finding.of(Rule.UNKNOWN_GOAL, written.span(), id, owner.id(), home.id())
                  .withMessage(home.sentenceOfHome(owner))
                  .withRelated(known.get().span()));
    }
    return known.filter(goal -> !goal.isOfOther(owner)).isPresent();
  }

  /** The location of the figure, date or rating itself. */
  private static Span place(MappingNode.Entry entry) {
    return entry.value() instanceof MappingNode mapping
        ? Stream.of("actual", "done", "rating")
            .flatMap(key -> mapping.entry(key).stream())
            .map(figure -> figure.key().span())
            .findFirst()
            .orElse(entry.key().span())
        : entry.key().span();
  }

  private Optional<Result> whole(Goal goal, KnownGoal known, Node node) {
    return scope.withoutErrors(node, () -> read(goal, known, node));
  }

  private Optional<Result> read(Goal goal, KnownGoal known, Node node) {
    if (goal instanceof NumericGoal numeric) {
      return new NumericResultReader(scope, numeric, known, rating).read(node);
    }
    return goal instanceof Milestone milestone
        ? new DoneResultReader(scope, milestone).read(node)
        : new JudgedResultReader(scope, goal.id(), rating).read(node);
  }

  private void unknown(ScalarNode written, Owner owner, Predicate<String> isTaken) {
    String id = written.text().strip();
    if (index.lacks(id)) {
      List<String> goals = index.goalIds(owner);
      scope
          .findings()
          .add(
              Finding.of(
                      Rule.UNKNOWN_GOAL, written.span(), id, owner.id(), String.join(", ", goals))
                  .withMessage(owner.sentenceOfUnknownGoal(!goals.isEmpty()))
                  .withSuggestedTexts(
                      Nearest.to(id, goals).stream().filter(isTaken.negate()).toList()));
    }
  }

  /**
   * Whether a value has a form that its goal cannot have: a list, or the keys of another kind of
   * result. This is reported.
   */
  static boolean isMisfit(Node node, List<String> foreign, String sentence, Findings findings) {
    if (!(node instanceof MappingNode mapping)) {
      return false;
    }
    List<Finding> found =
        mapping.entries().stream()
            .filter(entry -> foreign.contains(entry.key().text()))
            .map(MappingNode.Entry::key)
            .map(
                key ->
                    Finding.of(Rule.RESULT_DOES_NOT_FIT, key.span(), key.text())
                        .withMessage(sentence))
            .toList();
    findings.addAll(found);
    return !found.isEmpty();
  }
}
