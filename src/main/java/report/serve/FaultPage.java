package report.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import report.finding.Abridgement;
import report.finding.Finding;
import report.finding.FindingTexts;
import report.finding.Span;
import report.notation.Bundles;

/** A page with the findings, shown instead of pages that cannot be built. */
final class FaultPage {
  private final Locale locale;
  private final FindingTexts texts;
  private final ResourceBundle words;

  FaultPage(Locale locale) {
    this.locale = locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
    this.texts = new FindingTexts(locale);
    this.words = Bundles.of("report.serve.words", this.locale);
  }

  /** The page of a failed build; empty for a successful one. */
  Optional<String> of(Built built) {
    if (built instanceof Built.Broken broken) {
      return Optional.of(page(findings(Abridgement.of(broken.findings()))));
    }
    if (built instanceof Built.Refused refused) {
      return Optional.of(page("<p class=\"reason\">" + Html.escape(refused.reason()) + "</p>\n"));
    }
    return Optional.empty();
  }

  private String page(String content) {
    String title = Html.escape(words.getString("title"));
    return String.join(
        "\n",
        "<!DOCTYPE html>",
        "<html lang=\"" + locale.getLanguage() + "\">",
        "<head>",
        "  <meta charset=\"utf-8\">",
        "  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        "  <meta name=\"color-scheme\" content=\"light dark\">",
        "  <title>" + title + "</title>",
        "  <link rel=\"stylesheet\" href=\"/" + Responses.OWN + "faults.css\">",
        "</head>",
        "<body>",
        "<main>",
        "<h1>" + title + "</h1>",
        "<p>" + Html.escape(words.getString("hint")) + "</p>",
        content + "</main>",
        "</body>",
        "</html>",
        "");
  }

  private String findings(List<Finding> findings) {
    StringBuilder list = new StringBuilder();
    for (Finding finding : findings) {
      list.append("<article class=\"")
          .append(finding.severity().name().toLowerCase(Locale.ROOT))
          .append("\">\n<h2>")
          .append(Html.escape(texts.severity(finding.severity()) + " " + finding.rule().id()))
          .append("</h2>\n<p class=\"message\">")
          .append(Html.escape(texts.message(finding)))
          .append("</p>\n");
      place(finding.span(), list);
      finding.other().ifPresent(other -> other(finding, other, list));
      texts.suggestion(finding).ifPresent(line -> paragraph("instead", line, list));
      paragraph("help", texts.help(finding), list);
      list.append("</article>\n");
    }
    return list.toString();
  }

  private void other(Finding finding, Span other, StringBuilder list) {
    paragraph("other", texts.other(finding), list);
    place(other, list);
  }

  private static void paragraph(String kind, String text, StringBuilder list) {
    list.append("<p class=\"")
        .append(kind)
        .append("\">")
        .append(Html.escape(text))
        .append("</p>\n");
  }

  /** File and line, and the source line with the finding marked in it. */
  private static void place(Span span, StringBuilder list) {
    boolean known = span.source().hasLines();
    String where = span.source().path() + (known ? ":" + span.line() + ":" + span.column() : "");
    paragraph("place", where, list);
    if (known) {
      String line = span.source().line(span.line());
      int from = Math.min(span.column() - 1, line.length());
      int to = span.endLine() > span.line() ? line.length() : span.endColumn() - 1;
      int end = Math.max(from, Math.min(to, line.length()));
      list.append("<pre><b>")
          .append(span.line())
          .append("</b> ")
          .append(Html.escape(line.substring(0, from)))
          .append("<mark>")
          .append(Html.escape(line.substring(from, end)))
          .append("</mark>")
          .append(Html.escape(line.substring(end)))
          .append("</pre>\n");
    }
  }
}
