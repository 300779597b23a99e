package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import report.Golden;
import report.compare.EarlierVersions;
import report.compose.Composer;
import report.compose.site.SiteComposer;
import report.data.DataOutput;
import report.document.Document;
import report.document.Labels;
import report.document.MemoryOutlet;
import report.finding.Findings;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;
import report.wording.EnglishWording;
import report.wording.Wording;

/**
 * A book whose texts are in English, with Japanese figures, dates and periods of many kinds: in an
 * English document, whatever is still Japanese is of the tool.
 */
class EnglishEditionTest {
  private static final Path PLANS =
      Path.of(System.getProperty("report.home", "."))
          .resolve("src/test/resources/report/wording/plans");

  private static final Wording ENGLISH =
      new EnglishWording(
          Map.of(
              "件", "case|cases",
              "団体", "group|groups",
              "本", "tree|trees",
              "法人", "firm|firms",
              "か所", "place|places",
              "社", "company|companies"));

  private static final Pattern JAPANESE =
      Pattern.compile("[\\u3000-\\u30FF\\p{IsHan}\\uFF00-\\uFFEF]");
  private static final Pattern PROGRAM = Pattern.compile("(?s)<(script|style)\\b[^>]*>.*?</\\1>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern SPACES = Pattern.compile("[ \\t]*\\n\\s*");

  private static Document document(Wording wording, Labels labels) {
    PlansReader reader = new PlansReader();
    List<Book> read = reader.read(PLANS, new Findings());
    assertThat(read).hasSize(2);
    List<Book> books = reader.worded(read, wording);
    Book book = books.get(1);
    return Composer.compose(book, books, book.asOf(), labels, WrittenPlaces.UNKNOWN)
        .with(
            EarlierVersions.of(book, book.asOf(), books, List.of(), labels),
            SiteComposer.of(book, book.asOf(), Optional.empty(), labels));
  }

  private static Document english() {
    return document(ENGLISH, new Labels(Locale.ENGLISH));
  }

  @Test
  void thePagesHaveNoJapanese() throws IOException {
    MemoryOutlet pages = PageOutputTest.pages(english());
    Map<String, List<String>> japanese = new TreeMap<>();
    for (String file : pages.files().keySet()) {
      if (file.endsWith(".html") || file.endsWith(".xml")) {
        japanese.put(file, lines(PROGRAM.matcher(pages.text(file)).replaceAll("")));
      }
    }
    japanese.put("print.css", lines(pages.text("print.css")));
    japanese.put("search_index.js", lines(pages.text("search_index.js")));
    japanese.values().removeIf(List::isEmpty);

    assertThat(japanese).isEmpty();
  }

  @Test
  void thePageOfAThemeReadsAsApproved() throws IOException {
    String page = PageOutputTest.pages(english()).text("jobs.html");
    String text = TAG.matcher(PROGRAM.matcher(page).replaceAll("")).replaceAll("");

    Golden.check("report/wording/jobs.txt", SPACES.matcher(text).replaceAll("\n").strip() + "\n");
  }

  @Test
  void theDataHaveNoJapanese() throws IOException {
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    DataOutput.csv(english(), csv);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    DataOutput.json(english(), json);

    assertThat(lines(csv.toString(StandardCharsets.UTF_8))).isEmpty();
    assertThat(lines(json.toString(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void theNumbersAreThoseOfTheOriginal() {
    Document original = document(Wording.ORIGINAL, new Labels(Locale.JAPANESE));

    assertThat(english().overview().facts().stream().map(fact -> fact.ratePercent()).toList())
        .isEqualTo(original.overview().facts().stream().map(fact -> fact.ratePercent()).toList());
    assertThat(english().overview().tally().achieved())
        .isEqualTo(original.overview().tally().achieved());
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> JAPANESE.matcher(line).find()).map(String::strip).toList();
  }
}
