package report.money;

import java.util.Arrays;
import java.util.Optional;

/** What an amount is, in the order of a year. */
public enum MoneyKind {
  /** 予算額: the initial budget. */
  BUDGET("budget"),
  /** 財源: the part of the budget from one source. */
  SOURCE("source"),
  /** 最終予算額: the budget after all amendments. */
  FINAL_BUDGET("final"),
  /** 決算額: the settlement. */
  SETTLEMENT("settlement");

  private final String key;

  MoneyKind(String key) {
    this.key = key;
  }

  /**
   * The name for programs, which never changes.
   *
   * @return budget, source, final or settlement
   */
  public String key() {
    return key;
  }

  /**
   * The kind with a name.
   *
   * @param key a name
   * @return the kind; empty if there is none
   */
  public static Optional<MoneyKind> of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }
}
