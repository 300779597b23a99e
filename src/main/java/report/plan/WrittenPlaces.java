package report.plan;

import java.util.Optional;

/** Where in the plan files something was written. */
@FunctionalInterface
public interface WrittenPlaces {
  /** Nothing is known of any place. */
  WrittenPlaces UNKNOWN = element -> Optional.empty();

  /**
   * The place of a goal's target, or of a result's actual.
   *
   * @param element a goal or a result, by identity
   * @return file and line below the plans folder, R1/theme-3/plan.yaml:104
   */
  Optional<String> of(Object element);
}
