package report.quantity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.notation.HalfWidth;

/**
 * One of several figures that are written with their names in one text: 小学校77.2％ 中学校80.9％,
 * 【現場】5人【事務】5人, 小学校：77.2％、中学校：80.9％.
 *
 * @param name the name
 * @param from where its figure begins in the text
 * @param to where it ends
 */
public record NamedFigure(String name, int from, int to) {
  private static final int LONGEST = 300;
  private static final String START = "(?:約|およそ|おおむね|概ね)?(?:延べ|のべ|延|累計)?約?[▲△]?\\d";

  private static final Pattern IN_BRACKETS =
      Pattern.compile("[【\\[〔〈(](?<name>[^\\d【】\\[\\]〔〕〈〉()]+)[】\\]〕〉)]:?");
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "[\\s、;]+|(?<=\\))(?=[\\p{L}&&[^以超未]])|・(?=[^\\d・]+"
              + START
              + ")|,(?!\\d)|(?<=\\D),(?=\\D)|/(?=[^\\d/、\\s]+:?\\s*"
              + START
              + ")");
  private static final Pattern ONE =
      Pattern.compile(
          "(?<name>[^\\d]+?)\\s*(?<colon>:)?\\s*(?<figure>" + START + ".*)", Pattern.DOTALL);
  private static final Pattern TAIL = Pattern.compile("[\\s、,;/]+$");
  private static final Pattern BEHIND = Pattern.compile("\\([^()]*\\)$");

  /**
   * Reads several figures with their names.
   *
   * @param written the text as written, without spaces around it
   * @return the figures in their order; empty unless there are several, each with another name
   */
  public static List<NamedFigure> of(String written) {
    String text = HalfWidth.of(written);
    if (text.length() != written.length() || text.length() > LONGEST) {
      return List.of();
    }
    List<NamedFigure> figures = inBrackets(text);
    List<NamedFigure> read = figures.isEmpty() ? separated(text) : figures;
    Set<String> names = new HashSet<>();
    boolean several =
        read.size() > 1
            && read.stream().allMatch(one -> names.add(one.name()) && one.isFigure(text));
    return several ? read : List.of();
  }

  /** The figure as written. */
  public String in(String written) {
    return written.substring(from, to);
  }

  private boolean isFigure(String text) {
    String figure = BEHIND.matcher(in(text)).replaceFirst("");
    return WordBefore.isName(name)
        && QuantityGrammar.read(figure)
            .found()
            .filter(quantity -> !quantity.unit().equals(Unit.NONE))
            .isPresent();
  }

  private static List<NamedFigure> inBrackets(String text) {
    List<NamedFigure> figures = new ArrayList<>();
    Matcher m = IN_BRACKETS.matcher(text);
    boolean found = m.lookingAt();
    while (found) {
      String name = m.group("name").strip();
      int from = m.end();
      found = m.find();
      figures.add(trimmed(name, text, from, found ? m.start() : text.length()));
    }
    return figures;
  }

  private static List<NamedFigure> separated(String text) {
    List<NamedFigure> figures = new ArrayList<>();
    Matcher m = SEPARATOR.matcher(text);
    int from = 0;
    int start = 0;
    while (from <= text.length()) {
      boolean found = m.find(from);
      int to = found ? m.start() : text.length();
      if (hasDigit(text, start, to)) {
        Optional<NamedFigure> one = one(text, start, to);
        if (one.isEmpty()) {
          return List.of();
        }
        figures.add(one.get());
        start = found ? m.end() : to;
      } else if (!found && start < to) {
        return List.of();
      }
      from = found ? m.end() : text.length() + 1;
    }
    return figures;
  }

  private static boolean hasDigit(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<NamedFigure> one(String text, int from, int to) {
    Matcher m = ONE.matcher(text.substring(from, to));
    if (!m.matches()) {
      return Optional.empty();
    }
    String name = m.group("name").strip();
    return m.group("colon") != null || WordBefore.isCertain(name.replaceAll("\\s", ""))
        ? Optional.of(trimmed(name, text, from + m.start("figure"), to))
        : Optional.empty();
  }

  private static NamedFigure trimmed(String name, String text, int from, int to) {
    int first = from;
    while (first < to && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    String figure = TAIL.matcher(text.substring(first, to)).replaceFirst("");
    return new NamedFigure(name, first, first + figure.length());
  }
}
