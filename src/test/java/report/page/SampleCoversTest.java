package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import report.document.MemoryOutlet;
import report.document.SampleDocument;
import report.finding.Findings;

/**
 * What axe, the Nu checker, hostile texts, keyboard and printer are tried on is the sample: it has
 * every kind of page and draws every part.
 */
class SampleCoversTest {
  private static final Path TEMPLATES =
      Path.of(System.getProperty("report.home", ".")).resolve("templates/page");
  private static final Pattern MACRO = Pattern.compile("<#macro (\\w+)[^>]*>");

  @TempDir Path folder;

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".ftlh")).sorted().toList();
    }
  }

  private static String html(MemoryOutlet pages) {
    StringBuilder all = new StringBuilder();
    pages.files().keySet().stream()
        .filter(file -> file.endsWith(".html"))
        .forEach(file -> all.append(pages.text(file)));
    return all.toString();
  }

  @Test
  void everyKindOfPageIsInTheSample() throws IOException {
    List<String> kinds =
        Arrays.stream(PageModel.class.getPermittedSubclasses())
            .map(kind -> kind.getSimpleName().toLowerCase(Locale.ROOT))
            .toList();
    String html =
        html(PageOutputTest.pages(SampleDocument.japanese())) + html(BuiltPages.PUBLISHED.pages());
    assertThat(kinds)
        .contains("index", "meeting")
        .allSatisfy(kind -> assertThat(html).contains("<body class=\"" + kind + "\""));
    assertThat(templates())
        .extracting(file -> file.getFileName().toString())
        .containsAll(kinds.stream().map(kind -> kind + ".ftlh").toList());
  }

  @Test
  void everyMacroOfEveryPartIsDrawnForTheSample() throws IOException {
    List<String> macros = new ArrayList<>();
    Files.createDirectories(folder.resolve("page"));
    for (Path template : templates()) {
      String text = Files.readString(template);
      MACRO.matcher(text).results().forEach(match -> macros.add("{" + match.group(1) + "}"));
      Files.writeString(
          folder.resolve("page").resolve(template.getFileName()),
          MACRO.matcher(text).replaceAll("$0{$1}"));
    }
    MemoryOutlet outlet = new MemoryOutlet();
    Pages.write(new PageOutput(folder), SampleDocument.japanese(), outlet, new Findings());
    String html = html(outlet);
    assertThat(macros)
        .hasSizeGreaterThan(25)
        .allSatisfy(macro -> assertThat(html.contains(macro)).as(macro).isTrue());
  }
}
