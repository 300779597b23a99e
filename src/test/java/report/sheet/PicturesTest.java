package report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import report.SmallPlan;
import report.compose.Composer;
import report.data.DataOutput;
import report.document.Document;
import report.document.Labels;
import report.finding.Finding;
import report.finding.Findings;
import report.output.Outlet;
import report.output.ThemePass;
import report.page.PageOutput;
import report.picture.GivenPicture;
import report.plan.Book;
import report.plan.WrittenPlaces;
import report.read.PlansReader;

/** Pictures in the texts of a theme stand on its page, on its sheet and in the data. */
class PicturesTest {
  @TempDir private Path folder;
  private Path theme;

  @BeforeEach
  void plan() throws IOException {
    new SmallPlan(folder.resolve("plans/R7")).book().goals("- {id: count, name: 回数, target: 10回}");
    theme = folder.resolve("plans/R7/theme-1");
    Files.createDirectories(theme.resolve("図"));
    Files.write(theme.resolve("図/推移.png"), GivenPicture.png(640, 300));
    Files.write(theme.resolve("flow.svg"), GivenPicture.svg("width='30' height='20'", "<rect/>"));
  }

  private Findings read(List<Book> books) throws IOException {
    Findings findings = new Findings();
    books.addAll(new PlansReader().read(folder.resolve("plans"), findings));
    return findings;
  }

  private List<String> sentences(String address) throws IOException {
    show(address);
    return read(new ArrayList<>()).sorted().stream().map(Finding::sentence).toList();
  }

  private void show(String... addresses) throws IOException {
    StringBuilder text = new StringBuilder("asOf: R8.3月末\nactions:\n  act:\n    text: |\n");
    for (String address : addresses) {
      text.append("      ![件数の推移](").append(address).append(")\n\n");
    }
    Files.createDirectories(theme.resolve("progress"));
    Files.writeString(
        theme.resolve("progress/2026-03.yaml"), text + "    results:\n      count: 10回\n");
  }

  private Document document() throws IOException {
    List<Book> books = new ArrayList<>();
    assertThat(read(books).sorted()).isEmpty();
    Book book = books.get(0);
    return Composer.compose(book, book.asOf(), new Labels(Locale.JAPANESE), WrittenPlaces.UNKNOWN);
  }

  private static Map<String, byte[]> built(Document document) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    Outlet outlet = (path, content) -> files.put(path, content.bytes());
    Path none = Path.of("none");
    ThemePass.over(
        new PageOutput(none).begin(document.overview(), outlet, new Findings()),
        document.oneByOne());
    ThemePass.over(
        new SheetOutput(Optional.empty(), none, Optional.empty())
            .begin(List.of(), outlet, new Findings()),
        List.of(document));
    ThemePass.over(Optional.of(DataOutput.json(document.overview(), outlet)), document.oneByOne());
    return files;
  }

  private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  @Test
  void thePageShowsItsFileWithSizeAndWords() throws IOException {
    show("図/推移.png", "図/推移.png");
    Map<String, byte[]> files = built(document());

    String page = new String(files.get("theme-1.html"), StandardCharsets.UTF_8);
    String src = page.replaceAll("(?s).*<img src=\"(pictures_/[0-9a-f]{16}\\.png)\".*", "$1");
    assertThat(page)
        .contains("<img src=\"" + src + "\" width=\"640\" height=\"300\" alt=\"件数の推移\">");
    assertThat(files.get(src)).isEqualTo(GivenPicture.png(640, 300));
    assertThat(new String(files.get("data.json"), StandardCharsets.UTF_8))
        .contains("\"path\": \"図/推移.png\"", "\"alt\": \"件数の推移\"");
  }

  @Test
  void theWorkbookHoldsThePictureOnceAndDrawsItInItsColumn() throws IOException {
    show("図/推移.png", "図/推移.png");
    Map<String, byte[]> parts = parts(Objects.requireNonNull(built(document()).get("R7.xlsx")));

    List<String> media = parts.keySet().stream().filter(n -> n.startsWith("xl/media/")).toList();
    assertThat(media).hasSize(1);
    assertThat(parts.get(media.get(0))).isEqualTo(GivenPicture.png(640, 300));
    String drawing =
        parts.entrySet().stream()
            .filter(part -> part.getKey().matches("xl/drawings/drawing\\d+\\.xml"))
            .map(part -> new String(part.getValue(), StandardCharsets.UTF_8))
            .filter(xml -> xml.contains("<xdr:pic>"))
            .findFirst()
            .orElseThrow();
    assertThat(drawing.split("descr=\"件数の推移\"", -1)).hasSize(3);
  }

  @Test
  void aDrawingIsOnThePageAndInWordsOnTheSheet() throws IOException {
    show("flow.svg");
    Map<String, byte[]> files = built(document());

    assertThat(new String(files.get("theme-1.html"), StandardCharsets.UTF_8))
        .containsPattern("<img src=\"pictures_/[0-9a-f]{16}\\.svg\" width=\"30\" height=\"20\"");
    Map<String, byte[]> parts = parts(Objects.requireNonNull(files.get("R7.xlsx")));
    assertThat(parts.keySet()).noneMatch(name -> name.startsWith("xl/media/"));
    assertThat(new String(parts.get("xl/sharedStrings.xml"), StandardCharsets.UTF_8))
        .contains("図：件数の推移（ページに掲載）");
  }

  @Test
  void equalPicturesGiveEqualBytesAndAnEditGivesOthers() throws IOException {
    show("図/推移.png");
    Map<String, byte[]> once = built(document());
    assertThat(built(document())).usingRecursiveComparison().isEqualTo(once);
    Document before = document();

    Files.write(theme.resolve("図/推移.png"), GivenPicture.png(641, 300));

    assertThat(document()).isNotEqualTo(before);
    assertThat(built(document()).keySet()).isNotEqualTo(once.keySet());
  }

  @Test
  void aHugePictureTakesAPartOfAPage() throws IOException {
    Files.write(theme.resolve("tall.png"), GivenPicture.png(40, 7_000));
    show("tall.png", "tall.png", "tall.png");

    assertThat(parts(Objects.requireNonNull(built(document()).get("R7.xlsx"))).keySet())
        .anyMatch(name -> name.startsWith("xl/media/"));
  }

  @ParameterizedTest
  @CsvSource({
    "図/%E6%8E%A8%E7%A7%BB.png,",
    "./図/../図/推移.png,",
    "../theme-1/flow.svg,",
    "flow.SVG, T018",
    "推移.png, T018",
    "図, T018",
    "'', T018.outside",
    "../theme-2/flow.svg, T018.outside",
    "../../../outside.png, T018.outside",
    "/etc/passwd, T018.outside",
    "file:///etc/passwd, T018.outside",
    "C:a.png, T018.outside",
    "HTTPS://a.example/a.png, T018.outside",
    "//a.example/a.png, T018.outside",
    "a%00.png, T018"
  })
  void onlyFilesInTheFolderOfTheThemeAreShown(String address, String sentence) throws IOException {
    assertThat(sentences(address)).isEqualTo(sentence == null ? List.of() : List.of(sentence));
  }

  @Test
  void aLinkThatLeadsOutIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    Files.write(elsewhere.resolve("outside.png"), GivenPicture.png(3, 3));
    Files.createSymbolicLink(theme.resolve("link.png"), elsewhere.resolve("outside.png"));

    assertThat(sentences("link.png")).contains("T018.outside");
  }

  @Test
  void aFileOfManyBytesIsNoPicture() throws IOException {
    Files.write(theme.resolve("large.png"), new byte[5_000_001]);

    assertThat(sentences("large.png")).containsExactly("T018.bytes");
  }

  @Test
  void manyPicturesTogetherAreTooMany() throws IOException {
    String[] all = new String[11];
    byte[] large = Arrays.copyOf(GivenPicture.jpeg(30, 30), 5_000_000);
    for (int i = 0; i < all.length; i++) {
      all[i] = i + ".jpg";
      Files.write(theme.resolve(all[i]), large);
    }
    show(all);

    assertThat(read(new ArrayList<>()).sorted())
        .extracting(Finding::sentence)
        .containsExactly("T018.together");
  }
}
