package report.read.field;

import java.util.List;
import java.util.Optional;
import report.plan.Target;
import report.read.form.Form;
import report.read.form.Key;
import report.read.form.Value;

/** The structured form of a direction: {@code {direction: decrease, from: previous}}. */
final class StructuredTrend {
  /** Up, down, or not worse. */
  static final List<String> DIRECTIONS = List.of("increase", "decrease", "keep", "keep-low");

  private static final List<String> STARTS = List.of("previous", "baseline");

  /** Its form: the direction, what it is compared with, and the words to print. */
  static final Form FORM =
      Form.of(
          "quantity",
          Key.required("direction", Value.words(DIRECTIONS)),
          Key.optional("from", Value.words(STARTS)),
          Key.optional("written", Value.CODE));

  private StructuredTrend() {}

  /** The direction; empty, with a finding, if it is none of those. */
  static Optional<Target> read(Fields fields) {
    Optional<Target.Direction> direction = fields.choice("direction", StructuredTrend::direction);
    Target.Start from = fields.choice("from", StructuredTrend::start).orElse(Target.Start.BASELINE);
    Optional<String> written = fields.line("written");
    return direction
        .filter(known -> !fields.isBroken("from") && !fields.isBroken("written"))
        .map(known -> new Target.Trend(known, from, written.orElseGet(() -> words(known, from))));
  }

  private static Target.Direction direction(String word) {
    return switch (word) {
      case "increase" -> Target.Direction.INCREASE;
      case "decrease" -> Target.Direction.DECREASE;
      case "keep" -> Target.Direction.KEEP_UP;
      case "keep-low" -> Target.Direction.KEEP_DOWN;
      default -> throw new IllegalArgumentException(word);
    };
  }

  private static Target.Start start(String word) {
    return word.equals("previous") ? Target.Start.PREVIOUS : Target.Start.BASELINE;
  }

  private static String words(Target.Direction direction, Target.Start from) {
    String start = from == Target.Start.PREVIOUS ? "前年度" : "基準値";
    return switch (direction) {
      case INCREASE -> start + "より増加";
      case DECREASE -> start + "より減少";
      case KEEP_UP -> start + "以上";
      case KEEP_DOWN -> start + "以下";
    };
  }
}
