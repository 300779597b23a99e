package report.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.plan.Actual;

/**
 * An actual as a form asks for it: the figure, and beside it whether it may still change or why
 * there is none.
 *
 * @param figure the figure as written; empty if there is none
 * @param state the word for its state; empty for a final figure, or if the figure says it itself
 */
public record FigureState(String figure, String state) {
  /** Nothing is reported. */
  public static final FigureState NONE = new FigureState("", "");

  /** The word for a final figure, which is the same as no word. */
  public static final String FINAL = "確定";

  /** The words that a form offers. */
  public static final List<String> WORDS =
      List.of(FINAL, "速報", "見込", "暫定", "推計", "集計中", "調査中", "未公表", "該当なし");

  private static final String CERTAINTY =
      "(?:速報値?|(?:実績|着地|決算|年度末)?見込み?(?:値|額)?|暫定(?:値|的)?|推計値?|推定値?|概算値?|概数値?|試算値?|確定値?|確報値?)";

  private static final Pattern BESIDE = Pattern.compile("(.*\\S)\\s*（(" + CERTAINTY + ")）");
  private static final Pattern CERTAIN = Pattern.compile(CERTAINTY);

  /**
   * The two cells of an actual.
   *
   * @param actual what is reported
   * @return its figure and its state, which {@link #written} puts together again
   */
  public static FigureState of(Actual actual) {
    if (!(actual instanceof Actual.Known known)) {
      return new FigureState("", actual.written());
    }
    Matcher beside = BESIDE.matcher(known.written());
    return beside.matches()
        ? new FigureState(beside.group(1), beside.group(2))
        : new FigureState(known.written(), "");
  }

  /**
   * What is written to a progress file.
   *
   * @return the figure with the word for its state in brackets, or the word alone; an empty text
   *     for nothing; empty if the two contradict each other, such as 8回 and 集計中
   */
  public Optional<String> written() {
    String word = state.strip();
    String number = figure.strip();
    if (word.isEmpty() || number.isEmpty()) {
      return word.equals(FINAL) ? Optional.of("") : Optional.of(number + word);
    }
    Matcher beside = BESIDE.matcher(number);
    if (beside.matches()) {
      return beside.group(2).equals(word) ? Optional.of(number) : Optional.empty();
    }
    if (word.equals(FINAL)) {
      return Optional.of(number);
    }
    return CERTAIN.matcher(word).matches()
        ? Optional.of(number + "（" + word + "）")
        : Optional.empty();
  }
}
