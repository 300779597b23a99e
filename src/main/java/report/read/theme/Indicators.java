package report.read.theme;

import java.util.List;
import java.util.Locale;
import report.plan.IndicatorKind;
import report.read.form.Value;

/** The kinds of indicators as files name them. */
final class Indicators {
  /** The words allowed in a file. */
  static final Value WORDS = Value.words(List.of("outcome", "output", "context"));

  private Indicators() {}

  static IndicatorKind named(String word) {
    return IndicatorKind.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
