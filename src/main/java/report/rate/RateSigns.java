package report.rate;

/**
 * The signs of printed rates in a language.
 *
 * @param percent the sign after a rate: ％
 * @param about what stands before a rate of approximate figures: 約
 * @param over a rate beyond a cap, in words: 100％超
 * @param below a rate below a floor, in words: 0％未満
 */
public record RateSigns(String percent, String about, String over, String below) {
  /** As in Japanese. */
  public static final RateSigns JAPANESE = new RateSigns("％", "約", "100％超", "0％未満");

  /** As in English. */
  public static final RateSigns ENGLISH = new RateSigns("%", "about ", "over 100%", "below 0%");
}
