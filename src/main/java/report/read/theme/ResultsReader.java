package report.read.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.finding.Finding;
import report.finding.Rule;
import report.plan.Id;
import report.plan.RatingScheme;
import report.plan.Result;
import report.read.field.Expect;
import report.read.field.Fields;
import report.read.field.Scope;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.FaultyNode;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/** Reads the results of the goals of a theme itself, an initiative or an action. */
final class ResultsReader {
  /** The results by goal. */
  static final Key RESULTS = Key.optional("results", Value.entries(Value.ID, ResultReader.FORM));

  /** The goals whose earlier results are withdrawn. */
  static final Key WITHDRAWN = Key.optional("withdrawn", Value.items(Value.ID));

  private final Scope scope;
  private final ResultReader results;

  ResultsReader(Scope scope, PlanIndex index, Optional<RatingScheme> rating) {
    this.scope = scope;
    this.results = new ResultReader(scope, index, rating);
  }

  /**
   * What is reported of goals.
   *
   * @param results the results
   * @param withdrawn the goals whose earlier results are withdrawn; none of them has a new one
   */
  record Read(List<Result> results, List<Id> withdrawn) {
    /** Copies the lists. */
    Read {
      results = List.copyOf(results);
      withdrawn = List.copyOf(withdrawn);
    }
  }

  /**
   * Reads the results and withdrawals of an owner of goals.
   *
   * @param fields the fields that contain them
   * @param owner the owner
   * @param known whether the plan has it; otherwise nothing is read
   */
  Read read(Fields fields, Owner owner, boolean known) {
    Optional<Node> written = fields.value("results");
    List<Result> read = new ArrayList<>();
    written
        .flatMap(node -> Expect.mapping(node, "results", scope.findings()))
        .ifPresent(
            mapping ->
                mapping
                    .entries()
                    .forEach(
                        entry -> {
                          if (known && !isNothing(entry.value()) && !OpenResult.is(entry.value())) {
                            results.read(entry, mapping, owner).ifPresent(read::add);
                          }
                        }));
    return new Read(read, known ? withdrawn(fields, written, owner) : List.of());
  }

  private List<Id> withdrawn(Fields fields, Optional<Node> written, Owner owner) {
    Optional<MappingNode> reported =
        written.filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
    List<Id> withdrawn = new ArrayList<>();
    fields
        .value("withdrawn")
        .flatMap(node -> Expect.list(node, "withdrawn", scope.findings()))
        .ifPresent(
            list ->
                list.items().stream()
                    .flatMap(item -> Expect.text(item, "withdrawn", scope.findings()).stream())
                    .filter(goal -> results.isGoal(goal, owner, id -> isIn(list, id)))
                    .filter(goal -> !isReported(goal, reported))
                    .forEach(goal -> withdrawn.add(new Id(goal.text().strip()))));
    return withdrawn;
  }

  private static boolean isIn(SequenceNode list, String id) {
    return list.items().stream()
        .anyMatch(item -> item instanceof ScalarNode text && text.text().strip().equals(id));
  }

  private boolean isReported(ScalarNode goal, Optional<MappingNode> results) {
    Optional<MappingNode.Entry> result =
        results.flatMap(mapping -> mapping.entry(goal.text().strip()));
    result.ifPresent(
        entry ->
            scope
                .findings()
                .add(
                    Finding.of(Rule.RESULT_DOES_NOT_FIT, goal.span(), goal.text().strip())
                        .withMessage("R002.withdrawn")
                        .withRelated(entry.key().span())));
    return result.isPresent();
  }

  /** Blank lines report nothing yet. */
  static boolean isNothing(Node node) {
    return node instanceof FaultyNode || (node instanceof ScalarNode scalar && scalar.isEmpty());
  }
}
