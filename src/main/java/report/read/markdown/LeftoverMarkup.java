package report.read.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import report.finding.Finding;
import report.finding.Rule;

/** What looks like markup and is none, so that its signs would be printed. */
final class LeftoverMarkup {
  private static final Pattern SIGNS =
      Pattern.compile(
          "(?<bold>\\*{2,}|(?<!_)__(?:[^_]{1,200}__)?(?!_)|(?<!＊)＊＊(?:[^＊]{1,200}＊＊)?(?!＊))"
              + "|(?<struck>(?<!~)~~(?:[^~]{1,200}~~)?(?!~))"
              + "|(?<term>[\\[［][\\^＾][\\p{L}\\p{Nd}_-]{1,60}[\\]］]?)"
              + "|(?<link>[\\[［][^\\[\\]［］]{1,100}[\\]］][(（](?:https?|mailto|ｈｔｔｐ))");

  private final Markup markup;

  LeftoverMarkup(Markup markup) {
    this.markup = markup;
  }

  /** Reports the signs in a text; those that are written as escapes or entities are meant. */
  void check(Node node, String text) {
    Matcher signs = SIGNS.matcher(text);
    while (signs.find()) {
      if (markup.source(node).contains(signs.group())) {
        report(node, signs);
      }
    }
  }

  /** Reports {@code **} that neither begins nor ends bold text. */
  void bold(Node mark) {
    markup.report(Rule.LEFTOVER_MARKUP, "T016.bold", mark, BoldMark.WRITTEN);
  }

  private void report(Node node, Matcher signs) {
    String written = signs.group();
    Finding finding = Finding.of(Rule.LEFTOVER_MARKUP, markup.span(node, written), written);
    if (signs.group("bold") != null) {
      boolean isWhole = written.length() > BoldMark.WRITTEN.length();
      markup.add(
          finding
              .saying("T016.bold")
              .instead(isWhole ? List.of(written.replaceAll("__|＊＊", "**")) : List.of()));
    } else if (signs.group("term") != null) {
      String term = written.replaceAll("[\\[［\\^＾\\]］]", "");
      markup.add(finding.saying("T016.term").instead(List.of("[^" + term + "]")));
    } else {
      markup.add(finding.saying(signs.group("struck") != null ? "T016.struck" : "T016.link"));
    }
  }
}
