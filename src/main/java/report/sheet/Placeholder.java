package report.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.document.Document;

/** The words that headers and footers of a template may ask for, as ${発行者}. */
enum Placeholder {
  /** Who publishes the book. */
  PUBLISHER("発行者"),
  /** The title of the book. */
  TITLE("表題"),
  /** The year of the book. */
  YEAR("年度"),
  /** The date the book speaks for. */
  AS_OF("時点"),
  /** The name of the sheet. */
  SHEET("シート");

  private static final Pattern ASKED = Pattern.compile("\\$\\{([^}]*)}");

  /** A header holds 255 characters in all; each value keeps to a part of them. */
  private static final int LONGEST = 40;

  private final String word;

  Placeholder(String word) {
    this.word = word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(placeholder -> placeholder.word).toList();
  }

  /** The words a text asks for that there are none of. */
  static List<String> unknown(String text) {
    List<String> unknown = new ArrayList<>();
    Matcher matcher = ASKED.matcher(text);
    while (matcher.find()) {
      if (!words().contains(matcher.group(1))) {
        unknown.add(matcher.group(1));
      }
    }
    return unknown;
  }

  static String fill(String text, Document document, String sheet) {
    return ASKED
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), document, sheet)));
  }

  private static String value(String word, Document document, String sheet) {
    Placeholder asked =
        Arrays.stream(values())
            .filter(placeholder -> placeholder.word.equals(word))
            .findFirst()
            .orElseThrow();
    String value =
        switch (asked) {
          case PUBLISHER -> document.publisher();
          case TITLE -> document.title();
          case YEAR -> document.year();
          case AS_OF -> document.asOf();
          case SHEET -> sheet;
        };
    return CellText.shortened(value, LONGEST).replace("&", "&&");
  }
}
