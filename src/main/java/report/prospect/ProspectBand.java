package report.prospect;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A word for a prospect (達成見込み, 要努力, 困難).
 *
 * @param symbol the word as printed
 * @param meaning its meaning, empty if its bound says enough
 * @param from its lower bound, inclusive: the part of the way to the final target that will have
 *     been covered when it is due, in percent; empty for the last and for one that only a person
 *     gives
 * @param judged whether only a person gives it
 */
public record ProspectBand(
    String symbol, String meaning, Optional<BigDecimal> from, boolean judged) {}
