package report.compose;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import report.document.Labels;
import report.plan.Measure;
import report.plan.NumericGoal;

/**
 * Prints the figures of the measures of a goal with their names: 現場 5人、事務 5人.
 *
 * <p>Names that only say what the units say are left out: 件数 of 5件 and 金額 of 500万円.
 */
final class MeasureNames {
  private static final Map<String, String> OF_UNITS =
      Map.of("円", "金額", "％", "割合", "人", "人数", "名", "人数", "位", "順位");

  private MeasureNames() {}

  /**
   * The figures of the measures in order, each with its name.
   *
   * @param goal the goal
   * @param labels the labels of the document
   * @param figure the figure of a measure as printed, by its position; empty if it has none
   */
  static String join(NumericGoal goal, Labels labels, IntFunction<Optional<String>> figure) {
    boolean named =
        goal.measures().size() > 1 && !goal.measures().stream().allMatch(MeasureNames::restates);
    return labels.list(
        IntStream.range(0, goal.measures().size())
            .mapToObj(
                i ->
                    figure
                        .apply(i)
                        .map(
                            text ->
                                named
                                    ? goal.measures().get(i).name().map(n -> n + " ").orElse("")
                                        + text
                                    : text))
            .flatMap(Optional::stream)
            .toList());
  }

  private static boolean restates(Measure measure) {
    String unit = measure.unit().name();
    return measure.name().isEmpty()
        || measure
            .name()
            .filter(name -> name.equals(unit + "数") || name.equals(OF_UNITS.get(unit)))
            .isPresent();
  }
}
