package report.prospect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a book says whether final targets will be reached (見込み).
 *
 * @param rule how it is decided
 * @param bands the words from best to worst: those of the rule, without gaps, the last without a
 *     lower bound, and those that only a person gives
 */
public record Prospects(ProspectRule rule, List<ProspectBand> bands) {
  /** 達成見込み from 100 %, 要努力 from 80 %, 困難 below. */
  public static final List<ProspectBand> USUAL =
      List.of(
          new ProspectBand("達成見込み", "", Optional.of(BigDecimal.valueOf(100)), false),
          new ProspectBand("要努力", "", Optional.of(BigDecimal.valueOf(80)), false),
          new ProspectBand("困難", "", Optional.empty(), false));

  /** Copies the list; rejects a rule that calculates without words for what it finds. */
  public Prospects {
    bands = List.copyOf(bands);
    if (!(rule instanceof ProspectRule.Judged) && bands.stream().allMatch(ProspectBand::judged)) {
      throw new IllegalArgumentException("no words for what is calculated");
    }
  }

  /**
   * The printed words.
   *
   * @return the words from best to worst
   */
  public List<String> symbols() {
    return bands.stream().map(ProspectBand::symbol).toList();
  }

  /**
   * The words for what is calculated.
   *
   * @return those that not only a person gives, from best to worst
   */
  public List<ProspectBand> computed() {
    return bands.stream().filter(band -> !band.judged()).toList();
  }

  /**
   * What a person says of a goal, whatever is calculated.
   *
   * @param symbol one of the words
   * @param reason why
   */
  public record Judgement(String symbol, String reason) {}
}
