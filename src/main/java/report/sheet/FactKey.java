package report.sheet;

import report.document.Explanation;
import report.document.Fact;

/**
 * What a rate is of.
 *
 * @param theme the id of its theme
 * @param goal the id of its goal
 * @param measure the name of its measure, empty for a goal of one
 */
record FactKey(String theme, String goal, String measure) {
  static FactKey of(Fact fact) {
    return new FactKey(fact.themeId(), fact.goalId(), fact.measure());
  }

  static FactKey of(Explanation explanation) {
    return new FactKey(explanation.themeId(), explanation.goalId(), explanation.measure());
  }
}
