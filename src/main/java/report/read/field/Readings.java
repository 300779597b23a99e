package report.read.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import report.calendar.FiscalYearGrammar;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Suggestion;
import report.notation.HalfWidth;
import report.notation.Reading;
import report.quantity.QuantityFault;
import report.quantity.QuantityGrammar;
import report.read.tree.ScalarNode;

/** Returns the value that was read from a text, or reports why there is none. */
public final class Readings {
  private static final Pattern DIGITS = Pattern.compile("[0-9０-９,，]+");

  /** The leading zeros of a number, which other programs may read as octal. */
  static final Pattern LEADING_ZERO = Pattern.compile("(?<![0-9０-９.．,，])[0０]+(?=[0-9０-９])");

  /** A half-width and a full-width digit in one number: one of them may have been typed twice. */
  private static final Pattern MIXED = Pattern.compile("[0-9][,，]?[０-９]|[０-９][,，]?[0-9]");

  private Readings() {}

  /** The current figure, or why there is none: the last of several; no word, and no limit. */
  static <T> Optional<T> ofMoment(
      Reading<T> reading,
      ScalarNode written,
      Supplier<MeasureCount> measures,
      boolean isActual,
      Findings findings) {
    if (reading instanceof Reading.Refusal<T> refusal
        && refusal.fault() instanceof QuantityFault fault
        && List.of(
                QuantityFault.OF_A_YEAR,
                QuantityFault.OF_SEVERAL_YEARS,
                QuantityFault.ACTUAL_AND_TARGET)
            .contains(fault)) {
      String figure =
          refusal.instead().size() > 1 && !refusal.instead().get(1).startsWith("[")
              ? refusal.instead().get(1)
              : "";
      List<String> instead =
          !figure.isEmpty()
              ? figures(List.of(figure))
              : isActual ? List.of("集計中") : List.<String>of();
      findings.add(
          Finding.of(Rule.NOT_A_QUANTITY, written.span(), written.text().strip())
              .withMessage(
                  fault.key() + (fault == QuantityFault.ACTUAL_AND_TARGET ? "" : ".actual"))
              .withSuggestions(instead.stream().map(written::instead).toList()));
      return Optional.empty();
    }
    Reading<T> told =
        reading instanceof Reading.Refusal<T> refusal
            ? new Reading.Refusal<>(
                refusal.fault(), figures(fitting(refusal.instead(), written, measures)))
            : reading;
    return take(told, written, Rule.NOT_A_QUANTITY, findings);
  }

  /** Values that are allowed as a figure: no limits and no ranges. */
  private static List<String> figures(List<String> instead) {
    return instead.stream()
        .filter(
            text ->
                text.startsWith("[")
                    || text.startsWith("{")
                    || QuantityGrammar.readFigure(text).found().isPresent())
        .toList();
  }

  /**
   * A list is only suggested in place of a whole field, for a goal with the same number of
   * measures.
   */
  private static List<String> fitting(
      List<String> instead, ScalarNode written, Supplier<MeasureCount> measures) {
    return instead.stream()
        .filter(
            text ->
                !text.startsWith("[")
                    || (written.isAfterKey() && measures.get().allows(text.split(", ").length)))
        .toList();
  }

  /**
   * Like {@link #take}; of figures for several years, only one is suggested, because the others
   * need a key.
   */
  static <T> Optional<T> ofTarget(
      Reading<T> reading, ScalarNode written, Supplier<MeasureCount> measures, Findings findings) {
    boolean isOfYears =
        reading instanceof Reading.Refusal<T> refusal
            && (refusal.fault() == QuantityFault.OF_A_YEAR
                || refusal.fault() == QuantityFault.OF_SEVERAL_YEARS);
    Reading<T> told =
        isOfYears && reading instanceof Reading.Refusal<T> refusal
            ? Reading.refuse(
                refusal.fault(),
                refusal.fault() == QuantityFault.OF_A_YEAR
                    ? new String[] {refusal.instead().get(1)}
                    : new String[0])
            : reading instanceof Reading.Refusal<T> both
                    && both.fault() == QuantityFault.ACTUAL_AND_TARGET
                ? new Reading.Refusal<>(
                    both.fault(),
                    Stream.concat(
                            Stream.of(both.instead().get(0)),
                            fitting(
                                both.instead().stream().filter(s -> s.startsWith("[")).toList(),
                                written,
                                measures)
                                .stream())
                        .toList())
                : reading instanceof Reading.Refusal<T> other
                    ? new Reading.Refusal<>(
                        other.fault(), fitting(other.instead(), written, measures))
                    : reading;
    return take(told, written, Rule.NOT_A_QUANTITY, findings);
  }

  /** Returns the value that was read from a text, or reports why there is none. */
  public static <T> Optional<T> take(
      Reading<T> reading, ScalarNode written, Rule rule, Findings findings) {
    if (reading instanceof Reading.Refusal<T> refusal) {
      findings.add(
          Finding.of(rule, written.span(), written.text().strip())
              .withMessage(refusal.fault().key())
              .withSuggestions(
                  refusal.instead().stream().map(better -> suggested(better, written)).toList()));
    }
    boolean beginsWithZero =
        rule == Rule.NOT_A_QUANTITY && LEADING_ZERO.matcher(written.text()).find();
    if (reading.found().isPresent() && !beginsWithZero) {
      checkWidth(written, findings);
    }
    return reading.found();
  }

  /** Reports a number of half-width and full-width digits. */
  static void checkWidth(ScalarNode written, Findings findings) {
    if (MIXED.matcher(written.text()).find()) {
      findings.add(
          Finding.of(Rule.LEADING_ZERO, written.span(), written.text().strip())
              .withMessage("P014.mixed")
              .withSuggestions(List.of(written.instead(halfWidthDigits(written.text().strip())))));
    }
  }

  private static String halfWidthDigits(String text) {
    return DIGITS.matcher(text).replaceAll(digits -> HalfWidth.of(digits.group()));
  }

  /** Several figures are suggested as a list, which is not a text. */
  private static Suggestion suggested(String better, ScalarNode written) {
    return better.startsWith("[") || better.startsWith("{")
        ? new Suggestion(written.span(), better)
        : written.instead(better);
  }

  /** Reports a fiscal year that is named after an era that had ended. */
  static void renamed(ScalarNode written, Findings findings) {
    String text = written.text().strip();
    FiscalYearGrammar.renamed(text)
        .ifPresent(
            name ->
                findings.add(
                    Finding.of(Rule.ERA_IS_OVER, written.span(), text, name)
                        .withSuggestions(List.of(written.instead(name)))));
  }
}
