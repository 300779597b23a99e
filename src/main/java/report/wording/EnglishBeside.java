package report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import report.calendar.ReferencePeriod;
import report.notation.HalfWidth;

/**
 * The words beside a figure in English: periods, words of certainty and of sums. Other words stay
 * as they were written.
 *
 * @param bare the half-width text without words in brackets, periods and words of certainty
 * @param notes what is printed in brackets after the figure
 * @param marks marks of notes, as written
 */
record EnglishBeside(String bare, List<String> notes, String marks) {
  private static final Pattern BRACKETS =
      Pattern.compile("[(\\[【〔〈]([^()\\[\\]【】〔〕〈〉]*)[)\\]】〕〉]:?");
  private static final Pattern MARKS =
      Pattern.compile("\\s*(?:※\\d{0,2}|\\*\\d{0,2}|注\\d{1,2})+\\)?");
  private static final Pattern SEPARATOR = Pattern.compile("[、;・]|,(?!\\d)|\\s+");
  private static final Pattern CERTAINTY =
      Pattern.compile("(?:速報|(?:実績|着地|決算|年度末)?見込み?|暫定|推計|推定|概算|概数|試算|確定|確報)(?:値|額|的)?:?");

  /** Words that add nothing, or to a sum what its period says. */
  private static final Pattern IDLE = Pattern.compile("(?:実績|現状|基準)値?|");

  /** What a word of the text is for what it says of the figure. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("延べ", "counting repeats"),
          Map.entry("延", "counting repeats"),
          Map.entry("のべ", "counting repeats"),
          Map.entry("延べ人数", "counting repeats"),
          Map.entry("実人数", "without repeats"),
          Map.entry("実人員", "without repeats"),
          Map.entry("実数", "without repeats"),
          Map.entry("年間", "in a year"),
          Map.entry("毎年", "every year"),
          Map.entry("毎年度", "every year"),
          Map.entry("各年", "every year"),
          Map.entry("各年度", "every year"),
          Map.entry("単年", "in a single year"),
          Map.entry("単年度", "in a single year"),
          Map.entry("累計", "total"),
          Map.entry("累積", "total"),
          Map.entry("累計値", "total"),
          Map.entry("合計", "total"));

  /** Copies the list. */
  EnglishBeside {
    notes = List.copyOf(notes);
  }

  /**
   * The words of a figure.
   *
   * @param written the figure as written
   * @param period the period that is known to be written in it
   * @param part the text in it that gives a part of the figure; empty if it has none
   * @param parts translates that text
   */
  static EnglishBeside of(
      String written,
      Optional<ReferencePeriod> period,
      String part,
      Function<String, String> parts) {
    String text = HalfWidth.of(written);
    List<String> notes = new ArrayList<>();
    if (!part.isEmpty() && text.contains(part)) {
      notes.add(parts.apply(part));
      text = text.replace(part, "").replaceFirst("[、,]$", "").replace("()", "");
    }
    String when = period.map(known -> HalfWidth.of(known.written())).orElse("");
    if (!when.isEmpty() && text.contains(when)) {
      notes.add(EnglishPeriods.of(period.orElseThrow()));
      text = text.replace(when, "");
    }
    StringBuilder outside = new StringBuilder();
    Matcher brackets = BRACKETS.matcher(text);
    int from = 0;
    while (brackets.find()) {
      outside.append(text, from, brackets.start()).append(' ');
      notes.addAll(inside(brackets.group(1)));
      from = brackets.end();
    }
    outside.append(text, from, text.length());
    Matcher marks = MARKS.matcher(outside);
    String marked = marks.results().map(m -> m.group().strip()).collect(Collectors.joining(" "));
    String bare = marks.replaceAll(" ");
    Matcher certain = CERTAINTY.matcher(bare);
    if (certain.find()) {
      notes.add(certainty(certain.group()));
      bare = certain.replaceFirst(" ");
    }
    boolean isTotal = notes.stream().anyMatch(note -> note.endsWith("total"));
    List<String> kept =
        isTotal ? notes.stream().filter(note -> !note.equals("total")).toList() : notes;
    return new EnglishBeside(
        bare.strip().replaceFirst("^[:/]\\s*", ""),
        kept.isEmpty() && isTotal ? notes : kept,
        marked);
  }

  /** What the text in brackets says: each of its words, or all of it as written. */
  private static List<String> inside(String words) {
    if (IDLE.matcher(words.strip()).matches()) {
      return List.of();
    }
    Optional<String> whole = word(words.strip());
    List<Optional<String>> parts =
        SEPARATOR
            .splitAsStream(words.strip())
            .filter(part -> !IDLE.matcher(part).matches())
            .map(EnglishBeside::word)
            .toList();
    return whole
        .map(List::of)
        .orElseGet(
            () ->
                parts.stream().allMatch(Optional::isPresent)
                    ? parts.stream().flatMap(Optional::stream).toList()
                    : List.of(words.strip().replace("、", ", ")));
  }

  private static Optional<String> word(String word) {
    @Nullable String known = WORDS.get(word);
    if (known != null) {
      return Optional.of(known);
    }
    if (MARKS.matcher(word).matches()) {
      return Optional.of(word);
    }
    return CERTAINTY.matcher(word).matches()
        ? Optional.of(certainty(word))
        : EnglishPeriods.read(word);
  }

  private static String certainty(String word) {
    if (word.contains("速報")) {
      return "preliminary";
    }
    if (word.contains("見込")) {
      return "expected";
    }
    if (word.contains("暫定")) {
      return "provisional";
    }
    return word.contains("確") ? "final" : "estimate";
  }

  /** The figure with the words after it. */
  String after(String figure) {
    return figure
        + (notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")")
        + (marks.isEmpty() ? "" : " " + marks);
  }
}
