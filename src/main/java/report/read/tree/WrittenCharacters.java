package report.read.tree;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import report.finding.Edit;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;

/**
 * Characters that look right here but may not elsewhere. Each kind is reported once per file, at
 * the first location: a paper that numbers items with ①, ② and ③ is normal.
 */
final class WrittenCharacters {
  /**
   * Half-width kana, including a full-width one before them that combines with their voicing mark.
   */
  private static final Pattern HALF_WIDTH_KANA =
      Pattern.compile("(?:[ぁ-ヾ](?=[\\uFF9E\\uFF9F]))?[\\uFF61-\\uFF9F]+");

  /** A letter followed by its marks as separate characters. */
  private static final Pattern DECOMPOSED =
      Pattern.compile("[^\\p{M}\\p{Cntrl}]\\p{M}+|[\\u212A\\u212B\\u2126]");

  private static final int SHOWN = 10;

  /** A kind of characters. */
  @FunctionalInterface
  private interface Kind {
    boolean holds(char c);
  }

  /** A part of the text. */
  private record Part(int from, String text) {
    int to() {
      return from + text.length();
    }
  }

  private final SourceText source;
  private final Findings findings;

  private WrittenCharacters(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /**
   * Checks all characters of a file.
   *
   * @param source its text
   * @param findings receives the findings, each kind once
   */
  static void check(SourceText source, Findings findings) {
    new WrittenCharacters(source, findings).check();
  }

  /**
   * Whether a character is invisible on paper: zero-width spaces, soft hyphens, marks that change
   * the writing direction. Joiners and selectors are not included: they determine the form of a
   * letter.
   */
  static boolean isInvisible(char c) {
    return switch (c) {
      case '\u00AD', '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF' -> true;
      default -> (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    };
  }

  /** Whether a part of a text leaves its trace, every character of it. */
  static boolean isAllVisible(String text, int from, int to) {
    int at = from;
    while (at < to && !isInvisible(text.charAt(at))) {
      at++;
    }
    return at >= to;
  }

  /**
   * Whether {@link #DECOMPOSED} can match for a character: a mark, or a sign that appears twice.
   */
  private static boolean isComposable(char c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.SURROGATE ->
          true;
      default -> c == '\u212A' || c == '\u212B' || c == '\u2126';
    };
  }

  private static boolean isPrivate(char c) {
    return c >= '\uE000' && c <= '\uF8FF';
  }

  /** A text without invisible characters. */
  static String visible(String text) {
    if (isAllVisible(text, 0, text.length())) {
      return text;
    }
    StringBuilder visible = new StringBuilder();
    text.chars().filter(c -> !isInvisible((char) c)).forEach(c -> visible.append((char) c));
    return visible.toString();
  }

  private void check() {
    if (holdsNone(source.text(), c -> c >= 0x80)) {
      return;
    }
    tell(Rule.MACHINE_DEPENDENT, characters(MachineDependent::is), List.of());
    tell(Rule.PRIVATE_USE, characters(WrittenCharacters::isPrivate), List.of());
    fix(Rule.HALF_WIDTH_KANA, matches(HALF_WIDTH_KANA), WrittenCharacters::fullWidth);
    if (!holdsNone(source.text(), WrittenCharacters::isComposable)) {
      fix(Rule.DECOMPOSED_CHARACTER, decomposed(), WrittenCharacters::composed);
    }
    fix(Rule.INVISIBLE_CHARACTER, characters(WrittenCharacters::isInvisible), written -> "");
  }

  private List<Part> matches(Pattern pattern) {
    return pattern
        .matcher(source.text())
        .results()
        .map(match -> new Part(match.start(), match.group()))
        .toList();
  }

  /** These check every character of every file, most of which have no findings. */
  private List<Part> characters(Kind kind) {
    String text = source.text();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (kind.holds(text.charAt(i))) {
        parts.add(new Part(i, text.substring(i, i + 1)));
      }
    }
    return parts;
  }

  private static boolean holdsNone(String text, Kind kind) {
    int at = 0;
    while (at < text.length() && !kind.holds(text.charAt(at))) {
      at++;
    }
    return at == text.length();
  }

  private List<Part> decomposed() {
    return matches(DECOMPOSED).stream()
        .filter(part -> !composed(part.text()).equals(part.text()))
        .toList();
  }

  private static String composed(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFC);
  }

  /** A voicing mark without a letter to combine with remains a separate character. */
  private static String fullWidth(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFKC)
        .replace('\u3099', '゛')
        .replace('\u309A', '゜');
  }

  private void fix(Rule rule, List<Part> places, UnaryOperator<String> better) {
    List<Edit> edits = new ArrayList<>();
    for (Part place : places) {
      edits.add(new Edit(source.span(place.from(), place.to()), better.apply(place.text())));
    }
    tell(rule, places, edits);
  }

  private void tell(Rule rule, List<Part> places, List<Edit> fix) {
    if (!places.isEmpty()) {
      Part first = places.get(0);
      findings.add(
          Finding.of(rule, source.span(first.from(), first.to()), shown(places), "" + places.size())
              .withFix(fix));
    }
  }

  /** The distinct ones, as far as they are visible; otherwise their codes. */
  private static String shown(List<Part> places) {
    List<String> different = places.stream().map(Part::text).distinct().limit(SHOWN + 1L).toList();
    String some =
        String.join(" ", different.stream().limit(SHOWN).map(WrittenCharacters::shown).toList());
    return different.size() > SHOWN ? some + " …" : some;
  }

  private static String shown(String written) {
    char first = written.charAt(0);
    boolean isSeen = !isInvisible(first) && !isPrivate(first);
    return isSeen ? written : String.format(Locale.ROOT, "U+%04X", (int) first);
  }
}
