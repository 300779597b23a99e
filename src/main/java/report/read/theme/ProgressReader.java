package report.read.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import report.calendar.Timing;
import report.finding.Findings;
import report.money.Money;
import report.plan.ActionProgress;
import report.plan.Id;
import report.plan.Outlooks;
import report.plan.Outlooks.Outlook;
import report.plan.Progress;
import report.plan.RatingScheme;
import report.read.field.DateField;
import report.read.field.Expect;
import report.read.field.Fields;
import report.read.field.Placed;
import report.read.field.Scope;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.MappingNode;
import report.read.tree.Node;

/** Reads a progress file. */
public final class ProgressReader {
  /** A progress file. */
  public static final Form FORM =
      Form.of(
          "progress",
          Key.required("asOf", Value.DATE),
          Key.present("actions", Value.entries(Value.ID, Value.of(ActionProgressReader.FORM))),
          MoneyReader.IN_REPORT,
          Key.optional(
              "initiatives", Value.entries(Value.ID, Value.of(InitiativeProgressReader.FORM))),
          OutlookReader.CHALLENGES,
          OutlookReader.NEXT,
          ResultsReader.RESULTS,
          ResultsReader.WITHDRAWN);

  private final Scope scope;
  private final ResultsReader results;
  private final ActionProgressReader actions;
  private final InitiativeProgressReader initiatives;

  /**
   * A reader of the progress files of a theme.
   *
   * @param scope what the readers of a book share
   * @param index the content of the plan of the theme
   * @param rating the ratings of the book; empty if they could not be read
   */
  ProgressReader(Scope scope, PlanIndex index, Optional<RatingScheme> rating) {
    this.scope = scope;
    this.results = new ResultsReader(scope, index, rating);
    this.actions = new ActionProgressReader(scope, index, results);
    this.initiatives = new InitiativeProgressReader(scope, index, results);
  }

  /** The report, with the location of its date. */
  Optional<Placed<Progress>> read(Node root) {
    return Fields.ofFile(root, FORM, scope.findings()).flatMap(this::read);
  }

  private Optional<Placed<Progress>> read(Fields fields) {
    Findings findings = scope.findings();
    Optional<Timing> asOf =
        fields.value("asOf").flatMap(node -> DateField.of(node, "asOf", scope.year(), findings));
    Money money = MoneyReader.ofReport(fields, scope);
    Progress.Entry.OfTheme theme = theme(fields);
    Outlook outlook = OutlookReader.read(fields, scope);
    Map<Id, Outlook> initiativeOutlooks = new LinkedHashMap<>();
    List<Progress.Entry.OfInitiative> ofInitiatives =
        entries(
            fields,
            "initiatives",
            (entry, all) -> initiatives.read(entry, all, initiativeOutlooks));
    Map<Id, Outlook> actionOutlooks = new LinkedHashMap<>();
    List<ActionProgress> ofActions =
        entries(fields, "actions", (entry, all) -> actions.read(entry, all, actionOutlooks));
    Outlooks outlooks = new Outlooks(outlook, initiativeOutlooks, actionOutlooks);
    Optional<Progress> progress =
        asOf.map(date -> new Progress(date, ofActions, money, ofInitiatives, theme, outlooks));
    progress.ifPresent(
        read -> fields.keySpan("asOf").ifPresent(span -> scope.origins().add(read, span)));
    return progress.flatMap(
        read -> fields.value("asOf").map(node -> new Placed<>(read, node.span())));
  }

  private Progress.Entry.OfTheme theme(Fields fields) {
    ResultsReader.Read own = results.read(fields, Owner.THEME, true);
    Progress.Entry.OfTheme theme = new Progress.Entry.OfTheme(own.results(), own.withdrawn());
    fields.keySpan("results").ifPresent(span -> scope.origins().add(theme, span));
    return theme;
  }

  private <T> List<T> entries(
      Fields fields, String key, BiFunction<MappingNode.Entry, MappingNode, Optional<T>> reader) {
    List<T> entries = new ArrayList<>();
    fields
        .value(key)
        .flatMap(node -> Expect.mapping(node, key, scope.findings()))
        .ifPresent(
            mapping ->
                mapping
                    .entries()
                    .forEach(entry -> reader.apply(entry, mapping).ifPresent(entries::add)));
    return entries;
  }
}
