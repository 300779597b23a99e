package report.read.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import report.finding.Edit;
import report.finding.Finding;
import report.finding.Rule;
import report.finding.Span;
import report.notation.HalfWidth;

/** Text that looks like markup but is not, so that its characters would be printed. */
final class LeftoverMarkup {
  private static final Pattern SIGNS =
      Pattern.compile(
          "(?<bold>\\*{2,}|(?<!_)__(?:[^_]{1,200}__)?(?!_)|(?<!＊)＊＊(?:[^＊]{1,200}＊＊)?(?!＊))"
              + "|(?<struck>(?<!~)~~(?:[^~]{1,200}~~)?(?!~))"
              + "|(?<term>[\\[［][\\^＾][\\p{L}\\p{Nd}_-]{1,60}[\\]］]?)|(?<link>[\\[［][^\\[\\]［］]{1,100}[\\]］]"
              + " ?[(（]\\s*(?:https?|mailto|ｈｔｔｐ|ｍａｉｌ|[#＃][A-Za-z0-9]))"
              + "(?<rest>[^()（）]{0,2000}[)）])?");

  private static final Pattern LINK =
      Pattern.compile("[\\[［]([^\\[\\]［］]+)[\\]］] ?[(（]\\s*([^()（）]+)[)）]");

  private final Markup markup;

  LeftoverMarkup(Markup markup) {
    this.markup = markup;
  }

  /** Reports such characters in a text; escapes and entities are intentional. */
  void check(Node node, String text) {
    Matcher signs = SIGNS.matcher(text);
    while (signs.find()) {
      if (markup.source(node).contains(signs.group())) {
        report(node, signs);
      }
    }
  }

  /** Reports {@code **} that neither opens nor closes bold text. */
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
              .withMessage("T016.bold")
              .withSuggestedTexts(
                  isWhole ? List.of(written.replaceAll("__|＊＊", "**")) : List.of()));
    } else if (signs.group("term") != null) {
      String term = written.replaceAll("[\\[［\\^＾\\]］]", "");
      markup.add(finding.withMessage("T016.term").withSuggestedTexts(List.of("[^" + term + "]")));
    } else {
      markup.add(
          signs.group("struck") != null
              ? finding.withMessage("T016.struck")
              : withLink(finding, written));
    }
  }

  /** Reports a backslash at the end of a paragraph, where it is not a line break. */
  void checkEnd(Text last) {
    String source = markup.source(last);
    int begin = source.length();
    while (begin > 0 && source.charAt(begin - 1) == '\\') {
      begin--;
    }
    if ((source.length() - begin) % 2 == 1) {
      Span end = markup.end(last);
      markup.add(
          Finding.of(Rule.LEFTOVER_MARKUP, end, "\\")
              .withMessage("T016.backslash")
              .withFix(new Edit(end, "")));
    }
  }

  private static Finding withLink(Finding finding, String written) {
    Optional<String> link = link(written);
    boolean isCertain = written.contains("](http") && link.isPresent();
    return finding
        .withMessage("T016.link")
        .withSuggestedTexts(link.stream().toList())
        .withFix(isCertain ? List.of(new Edit(finding.span(), link.get())) : List.of());
  }

  /** The intended link: half-width characters, and an address without spaces. */
  private static Optional<String> link(String written) {
    Matcher parts = LINK.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String typed = parts.group(2).strip();
    String address = typed.charAt(0) < 0x80 ? typed : HalfWidth.of(typed);
    boolean isInBook = BookLink.of(address, List.of()).isPresent();
    return isInBook || LinkAddress.of(address).isPresent()
        ? Optional.of("[" + parts.group(1) + "](" + address.replaceAll("[\\s\\u3000]", "%20") + ")")
        : Optional.empty();
  }
}
