package report.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.notation.HalfWidth;
import report.notation.Reading;

/**
 * Reads a quantity as it stands on paper: {@code 50社}, {@code 90％以上}, {@code 約153万円}, {@code
 * 80～90％}, {@code ▲3.2％}, {@code ２億5,000万円}.
 *
 * <p>The grammar is strict: what has two readings is refused rather than guessed.
 */
public final class QuantityGrammar {
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<about>約|およそ|おおむね|概ね|ほぼ)?(?<body>.*?)(?<around>程度|前後)?"
              + "(?<limit>以上|超|以下|以内|未満)?(?<around2>程度)?");
  private static final Pattern BASIS = Pattern.compile("^(?:年間|年|延べ|のべ)(?=\\d)");
  private static final Pattern UNIT = Pattern.compile("(?:[^\\d,.~]|(?<=[A-Za-z])\\d)*");

  private QuantityGrammar() {}

  /**
   * Reads a figure, a limit or an interval.
   *
   * @param written what a person wrote
   * @return the quantity, or why it cannot be read for certain
   */
  public static Reading<Quantity> read(String written) {
    Matcher m = WHOLE.matcher(HalfWidth.of(written).replaceAll("\\s+", ""));
    if (!m.matches()) {
      return Reading.refuse(QuantityFault.NOT_A_QUANTITY);
    }
    boolean about =
        m.group("about") != null || m.group("around") != null || m.group("around2") != null;
    String body = BASIS.matcher(m.group("body")).replaceFirst("");
    int tilde = body.indexOf('~');
    if (tilde >= 0) {
      return m.group("limit") == null
          ? interval(body.substring(0, tilde), body.substring(tilde + 1), about, written)
          : Reading.refuse(QuantityFault.NOT_A_RANGE);
    }
    Reading<Figure> figure = figure(body, about, written);
    return Optional.ofNullable(m.group("limit"))
        .map(word -> figure.<Quantity>map(f -> new Limit(Comparison.of(word), f, written)))
        .orElseGet(() -> figure.map(f -> f));
  }

  /**
   * Reads a figure alone, such as an actual.
   *
   * @param written what a person wrote
   * @return the figure; refused with {@link QuantityFault#NOT_A_FIGURE} for a limit or a range
   */
  public static Reading<Figure> readFigure(String written) {
    Reading<Quantity> reading = read(written);
    if (reading instanceof Reading.Value<Quantity> value) {
      return value.value() instanceof Figure figure
          ? Reading.of(figure)
          : Reading.refuse(QuantityFault.NOT_A_FIGURE);
    }
    Reading.Refusal<Quantity> refusal = (Reading.Refusal<Quantity>) reading;
    return new Reading.Refusal<>(refusal.fault(), refusal.instead());
  }

  private static Reading<Quantity> interval(String from, String to, boolean about, String written) {
    Reading<Figure> high = figure(to, about, to);
    if (!(high instanceof Reading.Value<Figure> end)) {
      return high.map(f -> f);
    }
    Optional<NumberGrammar.Head> bare = NumberGrammar.head(from);
    boolean shares = bare.filter(head -> head.length() == from.length()).isPresent();
    Reading<Figure> low =
        figure(shares ? from + to.substring(numberLength(to)) : from, about, from);
    if (!(low instanceof Reading.Value<Figure> start)) {
      return low.map(f -> f);
    }
    boolean ordered =
        start.value().unit().equals(end.value().unit())
            && start.value().value().compareTo(end.value().value()) < 0;
    return ordered
        ? Reading.of(new Interval(start.value(), end.value(), written))
        : Reading.refuse(QuantityFault.NOT_A_RANGE);
  }

  /** How long the number is without its last scale word, which belongs to both ends of a range. */
  private static int numberLength(String text) {
    Matcher m = Pattern.compile("[\\d,.]+").matcher(text);
    return m.lookingAt() ? m.end() : 0;
  }

  private static Reading<Figure> figure(String text, boolean about, String written) {
    boolean minus = !text.isEmpty() && "-▲△".indexOf(text.charAt(0)) >= 0;
    String unsigned = minus || text.startsWith("+") ? text.substring(1) : text;
    Optional<NumberGrammar.Head> head = NumberGrammar.head(unsigned);
    if (head.isEmpty()) {
      return Reading.refuse(QuantityFault.NOT_A_QUANTITY);
    }
    if (head.get().value().isEmpty()) {
      return Reading.refuse(QuantityFault.BAD_SEPARATORS);
    }
    String unit = unsigned.substring(head.get().length());
    if (!UNIT.matcher(unit).matches()) {
      return Reading.refuse(QuantityFault.SEVERAL_FIGURES);
    }
    BigDecimal value = head.get().value().get();
    return Reading.of(new Figure(minus ? value.negate() : value, new Unit(unit), about, written));
  }
}
