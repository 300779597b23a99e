package report.read.theme;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import report.calendar.ReferencePeriod;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Suggestion;
import report.notation.Reading;
import report.plan.Actual;
import report.plan.Actual.Certainty;
import report.plan.Comparative;
import report.quantity.Figure;
import report.quantity.QuantityFault;
import report.quantity.QuantityGrammar;
import report.read.field.Expect;
import report.read.field.MeasureCount;
import report.read.field.NoFigure;
import report.read.field.QuantityReader;
import report.read.field.Readings;
import report.read.field.Scope;
import report.read.tree.MappingNode;
import report.read.tree.Node;
import report.read.tree.ScalarNode;

/**
 * A figure with the period it refers to, {@code 906万円（R5）} or {@code {value: 906, unit: 万円, year:
 * R5}}; or the words in its place.
 *
 * @param figure the figure, its printed text with all that was written beside it; empty for words
 * @param period the period it refers to, if given
 * @param certainty whether it may still change
 * @param absent why there is no figure, if there is none
 */
record DatedFigure(
    Optional<Figure> figure,
    Optional<ReferencePeriod> period,
    Certainty certainty,
    Optional<Actual> absent) {

  /** What is known beside the figure. */
  Comparative beside() {
    return new Comparative(period, certainty, absent.map(Actual::written).orElse(""));
  }

  /**
   * The figure; empty, with a finding, if it is ambiguous.
   *
   * @param measures the number of measures of the goal; only used for suggestions
   */
  static Optional<DatedFigure> read(
      Node node, String field, Scope scope, Supplier<MeasureCount> measures) {
    if (node instanceof MappingNode mapping) {
      return NoFigure.isStructured(mapping)
          ? NoFigure.read(mapping, field, scope).map(DatedFigure::of)
          : structured(mapping, field, scope);
    }
    return Expect.text(node, field, scope.findings())
        .flatMap(text -> written(text, field.equals("actual"), scope, measures));
  }

  private static DatedFigure of(Actual absent) {
    return new DatedFigure(
        Optional.empty(), Optional.empty(), Certainty.FINAL, Optional.of(absent));
  }

  private static Optional<DatedFigure> structured(MappingNode mapping, String field, Scope scope) {
    Optional<Figure> figure = new QuantityReader(scope.findings()).figure(mapping, field);
    Optional<BesideKeys> beside = BesideKeys.read(mapping, scope);
    return figure.flatMap(
        read ->
            beside.map(
                keys ->
                    new DatedFigure(
                        Optional.of(keys.beside(read)),
                        keys.period(),
                        keys.certainty(),
                        Optional.empty())));
  }

  private static Optional<DatedFigure> written(
      ScalarNode text, boolean isActual, Scope scope, Supplier<MeasureCount> measures) {
    String whole = text.text().strip();
    Optional<NoFigure.Words> absent = NoFigure.of(whole, scope.year());
    if (absent.isPresent()) {
      return absent.get().read(text, scope.findings()).map(DatedFigure::of);
    }
    FigureWords words = FigureWords.of(whole, scope.year());
    if (isActual && words.isOfBareYears()) {
      reportBareYears(text, words, scope.findings());
      return Optional.empty();
    }
    Optional<Figure> figure =
        words.isBare() || QuantityGrammar.read(words.figure()).found().isEmpty()
            ? bare(text, words, isActual, scope, measures)
            : Readings.take(
                QuantityGrammar.readFigure(words.figure()),
                text,
                Rule.NOT_A_QUANTITY,
                scope.findings());
    return figure.map(
        read ->
            new DatedFigure(
                Optional.of(plus(read, words)),
                words.period(),
                words.certainty().orElse(Certainty.FINAL),
                Optional.empty()));
  }

  /** A figure without readable words beside it; words in brackets can be kept as they are. */
  private static Optional<Figure> bare(
      ScalarNode text,
      FigureWords words,
      boolean isActual,
      Scope scope,
      Supplier<MeasureCount> measures) {
    Optional<Figure> alone =
        words.unreadBehind().isPresent()
            ? QuantityGrammar.readFigure(words.withoutBrackets()).found()
            : Optional.empty();
    if (alone.isEmpty() || !isNoUnit(QuantityGrammar.readFigure(text.text()))) {
      return new QuantityReader(scope.findings(), measures).writtenFigure(text, isActual);
    }
    report(text, words, scope.findings());
    return Optional.empty();
  }

  /** Whether the words are what prevents the text from being read. */
  static boolean isNoUnit(Reading<?> whole) {
    return whole instanceof Reading.Refusal<?> refusal
        && List.of(
                QuantityFault.NOT_A_UNIT,
                QuantityFault.SEVERAL_FIGURES,
                QuantityFault.NOT_A_QUANTITY)
            .contains(refusal.fault());
  }

  /** Reports words in brackets that cannot be read; they can be kept in the structured form. */
  static void report(ScalarNode text, FigureWords words, Findings findings) {
    String unread = words.unreadBehind().orElseThrow();
    findings.add(
        Finding.of(Rule.NOT_A_QUANTITY, text.span(), text.text().strip(), unread)
            .withMessage("quantity.beside")
            .withSuggestions(
                BesideKeys.instead(words.withoutBrackets(), unread).stream()
                    .map(better -> new Suggestion(text.span(), better))
                    .toList()));
  }

  /** The years of an actual decide by which target it is judged. */
  private static void reportBareYears(ScalarNode text, FigureWords words, Findings findings) {
    String written = words.period().orElseThrow().written();
    findings.add(
        Finding.of(Rule.NOT_A_QUANTITY, text.span(), text.text().strip(), written)
            .withMessage("quantity.bare-years")
            .withSuggestions(
                FigureWords.withEra(written).stream()
                    .map(dated -> text.instead(text.text().strip().replace(written, dated)))
                    .toList()));
  }

  /** The figure as printed with its words; one that is added up over years is cumulative. */
  private static Figure plus(Figure figure, FigureWords words) {
    boolean isSum = words.period().filter(ReferencePeriod::isSum).isPresent();
    return (isSum ? figure.cumulated() : figure).printedAs(words.printed(figure.written()));
  }
}
