package report.importer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;

/** What a column of a table holds. */
enum Role {
  /** The number or code of the indicator. */
  NUMBER,
  /** Its name. */
  NAME,
  /** The unit of its figures. */
  UNIT,
  /** The department in charge. */
  DEPARTMENT,
  /** A heading that the indicator stands under: a policy, a field, a measure. */
  GROUP,
  /** The figure it starts from. */
  BASELINE,
  /** The year of that figure. */
  BASELINE_YEAR,
  /** A target; of the year behind it. */
  TARGET,
  /** An actual; of the year behind it. */
  ACTUAL,
  /** A target that was changed later. */
  EARLIER_TARGET,
  /** When it was changed. */
  REVISED_ON,
  /** Why it was changed. */
  REVISED_REASON,
  /** Several figures with their labels in one cell: 【目標値】80％【実績】85％. */
  FIGURES,
  /** The final target. */
  FINAL_TARGET,
  /** The year of the final target. */
  FINAL_YEAR,
  /** A published rate against the target of the year. */
  RATE,
  /** A published rate against the final target. */
  FINAL_RATE,
  /** What the row holds: 目標 or 実績, for tables with a row for each. */
  KIND,
  /** A figure whose kind the row says; of the year behind it. */
  BY_KIND,
  /** What will be done. */
  ACTION,
  /** What happened. */
  PROGRESS,
  /** Why a target was missed. */
  REASON,
  /** What will be done about it. */
  NEXT,
  /** A remark. */
  NOTE,
  /** Anything that is not read. */
  IGNORE;

  /** The word of mappings: final-target. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role of a word. */
  static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }

  /** Whether it may stand in any row of an indicator. */
  boolean isInAnyRow() {
    return EnumSet.of(KIND, BY_KIND, PROGRESS, REASON, NEXT, NOTE, REVISED_ON, REVISED_REASON)
        .contains(this);
  }

  /** Whether it holds figures of a year, which the head may leave out. */
  boolean isOfAYear() {
    return EnumSet.of(TARGET, ACTUAL, BY_KIND, FINAL_TARGET, RATE, FINAL_RATE).contains(this);
  }

  /** Whether it needs a year. */
  boolean hasYear() {
    return this == TARGET || this == ACTUAL || this == BY_KIND;
  }
}
