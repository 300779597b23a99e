package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import report.compose.Composer;
import report.compose.site.SiteComposer;
import report.document.Document;
import report.document.Labels;
import report.document.MemoryOutlet;
import report.document.SitePart;
import report.finding.Findings;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of a book that says where it is published. */
class PublishedPagesTest {
  private static final Path PLANS =
      RealPagesTest.HOME.resolve("src/test/resources/report/document/published");
  private static final String ADDRESS = "https://www.pref.example.lg.jp/plan/R1/";

  @TempDir Path folder;

  static Document document() throws IOException {
    Labels labels = new Labels(Locale.JAPANESE);
    Findings findings = new Findings();
    Book book = new PlansReader().read(PLANS, findings).get(0);
    assertThat(findings.hasErrors()).as(findings.sorted().toString()).isFalse();
    Optional<SitePart> site = SiteComposer.of(book, book.asOf(), Optional.empty(), labels);
    return Composer.compose(book, book.asOf(), labels, WrittenPlaces.UNKNOWN).with(List.of(), site);
  }

  private static Element xml(String file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    byte[] bytes = BuiltPages.PUBLISHED.pages().text(file).getBytes(StandardCharsets.UTF_8);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
  }

  private static List<String> texts(Element root, String name) {
    NodeList all = root.getElementsByTagName(name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      texts.add(all.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void theSitemapListsEveryPageThatASearchEngineMayShow() throws Exception {
    Element map = xml("sitemap.xml");
    Set<String> pages = new HashSet<>();
    BuiltPages.PUBLISHED.pages().files().keySet().stream()
        .filter(
            file ->
                file.endsWith(".html") && !file.matches("(404|search_results|all_themes)[.]html"))
        .forEach(file -> pages.add(ADDRESS + (file.equals("index.html") ? "" : file)));

    assertThat(map.getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
    assertThat(texts(map, "loc")).containsExactlyInAnyOrderElementsOf(pages);
    assertThat(texts(map, "lastmod")).containsOnly("2020-06-10");
  }

  /** RFC 4287: an id, a title and a time each; a link to the feed itself. */
  @Test
  void theFeedSaysWhatChangedFromDeclaredDatesTheLatestFirst() throws Exception {
    Element feed = xml("feed.xml");

    assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(texts(feed, "title"))
        .containsExactly(
            "市 令和元年度 公開する冊子", "公表した結果を訂正しました（1件）", "R2.3月末時点の実績を載せました", "計画を変更しました（1件）");
    assertThat(texts(feed, "id")).doesNotHaveDuplicates().allMatch(id -> id.startsWith(ADDRESS));
    assertThat(texts(feed, "updated")).allMatch(time -> OffsetDateTime.parse(time).getHour() == 0);
    assertThat(texts(feed, "updated").get(0)).isEqualTo(texts(feed, "updated").get(1));
    assertThat(texts(feed, "summary").get(0)).contains("相談件数", "集計の誤り");
    assertThat(BuiltPages.PUBLISHED.pages().text("feed.xml"))
        .contains("<link rel=\"self\" href=\"" + ADDRESS + "feed.xml\"/>");
  }

  @Test
  void theDataSetIsDescribedForSearchEngines() throws IOException {
    MemoryOutlet outlet = new MemoryOutlet();
    Pages.write(
        new PageOutput(Path.of("no-templates"), List.of("R1.pdf", "data.csv"), Set.of(), Set.of()),
        document(),
        outlet,
        new Findings());
    String page = outlet.text("index.html");
    String script =
        page.replaceAll("(?s).*<script type=\"application/ld\\+json\">|</script>.*", "");
    JsonNode set = new JsonMapper().readTree(script);

    assertThat(script).doesNotContain("<", "&", "'");
    assertThat(set.get("@type").asString()).isEqualTo("Dataset");
    assertThat(set.get("license").asString()).startsWith("https://creativecommons.org/");
    assertThat(set.get("temporalCoverage").asString()).isEqualTo("2019-04-01/2020-03-31");
    assertThat(set.get("dateModified").asString()).isEqualTo("2020-06-10");
    assertThat(set.get("publisher").get("name").asString()).isEqualTo("市");
    assertThat(set.get("publisher").get("identifier").get("value").asString()).isEqualTo("131016");
    assertThat(set.get("description").asString()).hasSizeBetween(50, 5000);
    assertThat(set.get("distribution")).hasSize(1);
    assertThat(set.get("distribution").get(0).get("contentUrl").asString())
        .isEqualTo(ADDRESS + "data.csv");
  }

  @Test
  void everyPageSaysItsAddressLicenseContactAndLastChange() throws IOException {
    MemoryOutlet pages = BuiltPages.PUBLISHED.pages();
    String theme = pages.text("living.html");

    assertThat(theme)
        .contains(
            "<link rel=\"canonical\" href=\"" + ADDRESS + "living.html\">",
            "<meta name=\"description\" content=\"令和元年度 【テーマ１】くらし：",
            "<meta property=\"og:title\"",
            "最終更新：R2.6.10",
            "href=\"tel:0312345678\"",
            "rel=\"license\"",
            "script-src 'self' file: https://stats.example.lg.jp;",
            "connect-src https://stats.example.lg.jp;");
    assertThat(
            Pattern.compile("<link rel=\"icon\" type=\"image/svg.xml\" href=\"([^\"]+)\"")
                .matcher(theme)
                .results()
                .map(found -> found.group(1)))
        .hasSize(1)
        .allMatch(pages.files()::containsKey);
    assertThat(pages.text("404.html"))
        .contains("href=\"/plan/R1/style.css\"", "href=\"/plan/R1/living.html\"", "noindex")
        .doesNotContainPattern("(?:href|src)=\"(?!/plan/R1/|tel:|mailto:|https://creativecommons)");
  }

  @Test
  void onlyTheResultsOfASearchAreKeptFromSearchEngines() throws IOException {
    MemoryOutlet pages = BuiltPages.R1.pages();

    assertThat(pages.files().keySet()).doesNotContain("feed.xml", "sitemap.xml", "404.html");
    assertThat(pages.text("search_results.html")).contains("name=\"robots\" content=\"noindex\"");
    assertThat(pages.text("index.html"))
        .doesNotContain("robots", "canonical", "og:", "ld+json", "feed.xml", "connect-src");
  }

  @Test
  void aPartOfTheFrameCanBeReplacedAlone() throws IOException {
    Path page = Files.createDirectories(folder.resolve("page"));
    Files.writeString(
        page.resolve("head.ftlh"),
        "<script src=\"https://${book.site.analytics}/tag.js\" async></script>\n");
    Files.writeString(page.resolve("header.ftlh"), "<p>市のホームページ</p>\n");
    Files.writeString(page.resolve("footer.ftlh"), "<p>${page.file}</p>\n");
    MemoryOutlet outlet = new MemoryOutlet();
    Findings findings = new Findings();
    Pages.write(new PageOutput(folder), document(), outlet, findings);

    assertThat(findings.sorted()).isEmpty();
    for (String file : List.of("living.html", "404.html")) {
      assertThat(outlet.text(file))
          .containsSubsequence(
              "https://stats.example.lg.jp/tag.js", "</head>", "市のホームページ", "</footer>", file);
    }
  }
}
