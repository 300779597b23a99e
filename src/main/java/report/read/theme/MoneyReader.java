package report.read.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import report.calendar.FiscalYear;
import report.calendar.FiscalYearGrammar;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.money.Amount;
import report.money.AmountGrammar;
import report.money.Heading;
import report.money.Money;
import report.money.MoneyKind;
import report.notation.HalfWidth;
import report.read.field.Expect;
import report.read.field.Fields;
import report.read.field.FiscalYearField;
import report.read.field.Readings;
import report.read.field.Scope;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;
import report.read.tree.FaultyNode;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;
import report.read.tree.SequenceNode;

/**
 * Reads the money of a theme, an initiative or an action: {@code money: 12,345千円} for this year's
 * budget, or amounts by item, kind and year.
 */
final class MoneyReader {
  private static final String FIELD = "money";
  private static final String SOURCES = "sources";

  private static final Value BY_YEAR =
      Value.either(Value.AMOUNT, Value.filledEntries(Value.YEAR, Value.AMOUNT));
  private static final Value BY_SOURCE =
      Value.filledEntries(
          Value.LINE, Value.either(Value.AMOUNT, Value.filledEntries(Value.LINE, Value.AMOUNT)));

  private static final Form PLANNED =
      Form.of(
          FIELD,
          Key.optional("name", Value.LINE),
          Key.optional("budget", BY_YEAR),
          Key.optional(SOURCES, BY_SOURCE),
          Key.optional("final", BY_YEAR),
          Key.optional("settlement", BY_YEAR));

  private static final Form REPORTED =
      new Form("reportedMoney", PLANNED.without("budget", SOURCES).keys(), List.of());

  /** The key in a plan. */
  static final Key IN_PLAN =
      Key.optional(
          FIELD,
          Value.either(Value.AMOUNT, Value.of(PLANNED), Value.items(Value.of(PLANNED)).notEmpty()));

  /** The key in a report, which cannot change the initial budget. */
  static final Key IN_REPORT =
      Key.optional(
          FIELD, Value.either(Value.of(REPORTED), Value.items(Value.of(REPORTED)).notEmpty()));

  private static final Pattern BEHIND =
      Pattern.compile("(?<amount>.*円)\\s*[（(](?<words>[^（）()]+)[）)]");
  private static final Pattern CERTAINTY = Pattern.compile("(?:決算)?(?:見込み?|速報|概算|推計|暫定)[値額]?");

  private final Scope scope;
  private final Form form;
  private final Map<Place, Span> places = new HashMap<>();
  private final List<Money.Entry> entries = new ArrayList<>();

  private record Place(String item, Heading heading) {}

  private MoneyReader(Scope scope, Form form) {
    this.scope = scope;
    this.form = form;
  }

  /** The money of a part of a plan; without amounts that have errors. */
  static Money ofPlan(Fields fields, Scope scope) {
    return new MoneyReader(scope, PLANNED).read(fields.value(FIELD));
  }

  /** The money in a report. */
  static Money ofReport(Fields fields, Scope scope) {
    return new MoneyReader(scope, REPORTED).read(fields.value(FIELD));
  }

  private Money read(Optional<Node> value) {
    if (value.isEmpty()) {
      return Money.NONE;
    }
    Node node = value.get();
    if (node instanceof SequenceNode list) {
      list.items()
          .forEach(item -> Fields.ofItem(item, FIELD, form, findings()).ifPresent(this::item));
    } else if (node instanceof ScalarNode text && looksLikeAmount(text)) {
      ofItself(text);
    } else {
      Fields.of(node, FIELD, form, findings()).ifPresent(this::item);
    }
    return new Money(entries);
  }

  /** A text that was meant to be a mapping has a colon. */
  private static boolean looksLikeAmount(ScalarNode text) {
    return !text.isEmpty() && !text.text().contains(":") && !text.text().contains("：");
  }

  private void ofItself(ScalarNode text) {
    if (form.names().contains("budget")) {
      amount(text, "", new Heading(scope.year(), MoneyKind.BUDGET));
      return;
    }
    String written = text.text().strip();
    String quoted = written.contains(",") ? "'" + written + "'" : written;
    findings()
        .add(
            Finding.of(Rule.NOT_MONEY, text.span(), written)
                .withMessage("P030.which")
                .withSuggestedTexts(
                    AmountGrammar.read(written).found().isPresent()
                        ? List.of("{settlement: " + quoted + "}", "{final: " + quoted + "}")
                        : List.of()));
  }

  private void item(Fields fields) {
    String item = fields.line("name").orElse("");
    if (form.names().contains("budget")) {
      fields.value("budget").ifPresent(node -> byYear(node, "budget", item, MoneyKind.BUDGET));
      fields.value(SOURCES).ifPresent(node -> bySource(node, item));
    }
    fields.value("final").ifPresent(node -> byYear(node, "final", item, MoneyKind.FINAL_BUDGET));
    fields
        .value("settlement")
        .ifPresent(node -> byYear(node, "settlement", item, MoneyKind.SETTLEMENT));
  }

  private void byYear(Node node, String field, String item, MoneyKind kind) {
    if (!(node instanceof MappingNode years)) {
      Expect.text(node, field, findings())
          .ifPresent(text -> amount(text, item, new Heading(scope.year(), kind)));
      return;
    }
    for (MappingNode.Entry entry : years.entries()) {
      Optional<FiscalYear> year = FiscalYearField.of(entry.key(), findings());
      text(entry.value(), field)
          .ifPresent(text -> year.ifPresent(of -> amount(text, item, new Heading(of, kind))));
    }
  }

  /** Sources of this year's budget, or of those of several years. */
  private void bySource(Node node, String item) {
    Expect.mapping(node, SOURCES, findings())
        .ifPresent(
            mapping -> {
              for (MappingNode.Entry entry : mapping.entries()) {
                if (entry.value() instanceof MappingNode sources) {
                  FiscalYearField.of(entry.key(), findings())
                      .ifPresent(year -> sources.entries().forEach(one -> source(one, item, year)));
                } else {
                  source(entry, item, scope.year());
                }
              }
            });
  }

  private void source(MappingNode.Entry entry, String item, FiscalYear year) {
    Optional<String> name = Expect.line(entry.key(), SOURCES, findings());
    if (name.flatMap(of -> FiscalYearGrammar.read(of).found()).isPresent()) {
      findings()
          .add(
              Finding.of(Rule.NOT_MONEY, entry.key().span(), entry.key().text().strip())
                  .withMessage("P030.source"));
      return;
    }
    text(entry.value(), SOURCES)
        .ifPresent(
            text ->
                name.ifPresent(of -> amount(text, item, new Heading(year, MoneyKind.SOURCE, of))));
  }

  private Optional<ScalarNode> text(Node value, String field) {
    return value instanceof FaultyNode ? Optional.empty() : Expect.text(value, field, findings());
  }

  /** Adds an amount; the year in brackets behind it, if any, is its year. */
  private void amount(ScalarNode text, String item, Heading heading) {
    String written = text.text().strip();
    Matcher behind = BEHIND.matcher(written);
    if (behind.matches()) {
      String words = HalfWidth.of(behind.group("words"));
      Optional<FiscalYear> year = FiscalYearGrammar.read(words).found();
      Optional<Amount> alone = AmountGrammar.read(behind.group("amount")).found();
      if (alone.isPresent() && year.isPresent()) {
        add(alone.get(), text, item, new Heading(year.get(), heading.kind(), heading.source()));
        return;
      }
      if (CERTAINTY.matcher(words).matches() && alone.orElse(null) instanceof Amount.Yen yen) {
        Amount kept =
            new Amount.Yen(yen.value(), yen.unit(), yen.precision(), yen.about(), written);
        add(kept, text, item, heading);
        return;
      }
    }
    Readings.take(AmountGrammar.read(written), text, Rule.NOT_MONEY, findings())
        .ifPresent(amount -> add(amount, text, item, heading));
  }

  private void add(Amount amount, ScalarNode text, String item, Heading heading) {
    Place place = new Place(item, heading);
    @Nullable Span before = places.putIfAbsent(place, text.span());
    if (before != null) {
      findings()
          .add(
              Finding.of(Rule.NOT_MONEY, text.span(), text.text().strip())
                  .withMessage("P030.repeated")
                  .withRelated(before));
      return;
    }
    Money.Entry entry = new Money.Entry(item, heading, amount);
    scope.origins().add(entry, text.span());
    entries.add(entry);
  }

  private Findings findings() {
    return scope.findings();
  }
}
