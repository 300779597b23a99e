package report.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import report.notation.HalfWidth;
import report.notation.Reading;

/**
 * Reads a quantity as written on paper: {@code 50社}, {@code 90％以上}, {@code 約153万円}, {@code 80～90％},
 * {@code ▲3.2％}, {@code ２億5,000万円}, {@code 年5回以上}, {@code 累計500件}.
 *
 * <p>The grammar is strict: an ambiguous text is rejected rather than guessed.
 */
public final class QuantityGrammar {
  /** No quantity on paper is longer. */
  private static final int LONGEST = 100;

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<about>約|およそ|おおよそ|おおむね|概ね|ほぼ)?"
              + "(?:(?:毎年度?|各年度?|単年度?|年間|年|延べ|のべ|延|毎?(?<per>[月週日]))(?=約?\\d)(?<about2>約)?)?"
              + "(?<body>.*?)"
              + "(?<around>程度|前後)?(?<limit>以上|超|以下|以内|未満)?(?<around2>程度)?");
  private static final Pattern BETWEEN_FIGURES = Pattern.compile("(?<=[^\\d,.約▲△])(?=約?[▲△]?\\d)");

  /** 2時間30分 is a single duration, and the words before a sum are not a separate figure. */
  private static final Pattern OF_TIME = Pattern.compile(".*(?:年|月|週|日|泊|時間?|分|秒|累計)$");

  private static final Pattern HYPHEN =
      Pattern.compile("(?<from>[\\d,.]+[^-]*)-(?<to>[\\d,.]+[^-]*)");

  /** ゼロ for the digit, alone or before a unit: ゼロ, ゼロ件. */
  private static final Pattern ZERO = Pattern.compile("^ゼロ(?=(?:\\p{IsHan}{1,3}|か所|％|%)?$)");

  /** Text in brackets that says what a figure of one year is, as 延べ and 年 before it do. */
  private static final Pattern IN_A_YEAR =
      Pattern.compile(
          "^\\(延べ?\\)(?=約?\\d)|(?<=[^()])\\((?:延べ?|のべ|延べ?人数|年間|毎年度?|各年度?|単年度?|実人数|実人員|実数)\\)$");

  /** Reasons that may lie in the words around a figure. */
  private static final List<Reading.Fault> MAY_HAVE_WORDS =
      List.of(
          QuantityFault.NOT_A_QUANTITY,
          QuantityFault.SEVERAL_FIGURES,
          QuantityFault.NOT_A_UNIT,
          QuantityFault.BAD_SEPARATORS);

  private QuantityGrammar() {}

  /**
   * Reads a figure, a limit or an interval.
   *
   * @param written the text as written
   * @return the quantity, or why it is not one or ambiguous
   */
  public static Reading<Quantity> read(String written) {
    String text = HalfWidth.closedUp(written);
    if (text.length() > LONGEST) {
      return Reading.refuse(QuantityFault.NOT_A_QUANTITY);
    }
    Reading<Quantity> reading = withWords(ZERO.matcher(text).replaceFirst("0"), written);
    return reading instanceof Reading.Refusal<Quantity> refusal
            && refusal.instead().isEmpty()
            && MAY_HAVE_WORDS.contains(refusal.fault())
        ? named(written.strip()).orElseGet(() -> advised(text, refusal))
        : reading;
  }

  /** Several figures with their names, as a list. */
  private static Optional<Reading<Quantity>> named(String written) {
    List<NamedFigure> figures = NamedFigure.of(written);
    return figures.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Reading.refuse(
                QuantityFault.SEVERAL_FIGURES,
                figures.stream()
                    .map(figure -> OtherWriting.quoted(figure.in(written)))
                    .collect(Collectors.joining(", ", "[", "]"))));
  }

  private static Reading<Quantity> advised(String text, Reading.Refusal<Quantity> refusal) {
    return MoreBehind.without(text)
        .<Reading<Quantity>>map(instead -> Reading.refuse(refusal.fault(), instead))
        .orElse(refusal);
  }

  /**
   * Reads a quantity that is printed with more words around it.
   *
   * @param text the text of the quantity
   * @param written the text to print
   * @return the quantity; empty if the text is none
   */
  public static Optional<Quantity> readAs(String text, String written) {
    return read(text)
        .found()
        .map(quantity -> Figures.changed(quantity, written.strip(), figure -> figure));
  }

  /** A quantity, or one with a word before it or text in brackets after it. */
  private static Reading<Quantity> withWords(String text, String written) {
    if (Cumulative.isIn(text)) {
      return withWords(Cumulative.without(text), written)
          .map(quantity -> Cumulative.of(quantity, written.strip()));
    }
    String counted = IN_A_YEAR.matcher(text).replaceFirst("");
    Reading<Quantity> bare = read(counted, written);
    return bare.found().isPresent() || !(bare instanceof Reading.Refusal<Quantity> refusal)
        ? bare
        : MAY_HAVE_WORDS.contains(refusal.fault())
            ? part(counted, written)
                .or(() -> word(counted, written))
                .<Reading<Quantity>>map(Reading::of)
                .orElse(bare)
            : bare;
  }

  private static Optional<Quantity> part(String text, String written) {
    return PartBehind.of(text)
        .flatMap(
            split ->
                withWords(split.whole(), written)
                    .found()
                    .filter(split::isOf)
                    .map(
                        whole ->
                            Figures.changed(
                                whole, written.strip(), figure -> figure.withPart(split.part()))));
  }

  private static Optional<Quantity> word(String text, String written) {
    return WordBefore.of(text)
        .flatMap(
            split ->
                (Cumulative.isIn(split.rest())
                        ? withWords(split.rest(), written)
                        : read(split.rest(), written))
                    .found()
                    .flatMap(quantity -> split.before(quantity, written.strip())));
  }

  private static Reading<Quantity> read(String text, String written) {
    Matcher m = WHOLE.matcher(text);
    if (text.length() > LONGEST || !m.matches()) {
      return Reading.refuse(QuantityFault.NOT_A_QUANTITY);
    }
    boolean about =
        Stream.of("about", "about2", "around", "around2").anyMatch(word -> m.group(word) != null);
    Optional<Reading<Quantity>> other = OtherWriting.refuse(text);
    if (other.isPresent()) {
      return other.get();
    }
    String body = m.group("body");
    Optional<String> limit = Optional.ofNullable(m.group("limit"));
    int tilde = body.indexOf('~');
    if (tilde >= 0) {
      return limit.isEmpty()
          ? IntervalGrammar.read(
              body.substring(0, tilde), body.substring(tilde + 1), about, written.strip())
          : Reading.refuse(QuantityFault.NOT_A_RANGE);
    }
    Reading<Figure> figure =
        FigureGrammar.read(body, about, written.strip()).map(read -> per(m.group("per"), read));
    return figure instanceof Reading.Refusal<Figure> refusal
            && refusal.fault() == QuantityFault.SEVERAL_FIGURES
        ? Reading.refuse(refusal.fault(), apart(text))
        : figure.then(bound -> limit.map(word -> limit(word, bound)).orElse(Reading.of(bound)));
  }

  /**
   * Reads a figure without a condition, such as an actual.
   *
   * @param written the text as written
   * @return the figure; rejected with {@link QuantityFault#NOT_A_FIGURE} for a limit or a range
   */
  public static Reading<Figure> readFigure(String written) {
    return read(written)
        .suggesting(instead -> MoreBehind.figure(instead, written))
        .then(
            quantity ->
                quantity instanceof Figure figure
                    ? Reading.of(figure)
                    : Reading.refuse(QuantityFault.NOT_A_FIGURE));
  }

  /** 月10回 is counted by the month. */
  private static Figure per(@Nullable String time, Figure figure) {
    return time == null ? figure : figure.in(new Unit(figure.unit().name() + "/" + time));
  }

  /** 12位以上 is the twelfth or better to one writer, and the larger numbers to another. */
  private static Reading<Quantity> limit(String word, Figure bound) {
    return bound.unit().equals(Unit.RANK) && !word.equals("以内")
        ? Reading.refuse(
            QuantityFault.AMBIGUOUS, bound.value().toPlainString() + bound.unit() + "以内")
        : Reading.of(new Limit(Comparison.of(word), bound, bound.written()));
  }

  /** Two figures as they should be written: a range if there is a hyphen, otherwise a list. */
  private static String[] apart(String text) {
    Matcher hyphen = HYPHEN.matcher(text);
    if (hyphen.matches()) {
      return Stream.of(hyphen.group("from") + "～" + hyphen.group("to"))
          .filter(range -> read(range).found().isPresent())
          .toArray(String[]::new);
    }
    List<String> figures = Arrays.asList(BETWEEN_FIGURES.split(MoreBehind.apart(text)));
    return figures.size() > 1
            && figures.stream().allMatch(QuantityGrammar::hasUnit)
            && figures.stream().noneMatch(figure -> OF_TIME.matcher(figure).matches())
        ? new String[] {
          figures.stream().map(OtherWriting::quoted).collect(Collectors.joining(", ", "[", "]"))
        }
        : new String[0];
  }

  private static boolean hasUnit(String written) {
    return readFigure(written).found().filter(f -> !f.unit().equals(Unit.NONE)).isPresent();
  }
}
